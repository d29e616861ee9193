import { adopt, keepCurrent, parseSavedWork, parseTrail, remembered, type OwnTrail, type SavedWork } from '@/lib/state'
import type { KeyValue } from './key-value'

export const WORK_KEY = 'loadbearing.work'
const TRAIL_KEY = 'loadbearing.trail'

export type WorkStorage = {
  read: () => { work: SavedWork; trail: OwnTrail }
  /** Keeps the query as the visitor's own and answers the work as it is then. */
  keep: (query: string, now: string) => SavedWork
  /** Puts work in place that was changed in another way: adopted, restored. */
  replace: (work: SavedWork, now: string) => SavedWork
  /** Notes that this query was the visitor's own in this tab. */
  remember: (query: string) => void
}

/** Saved work in `local`, which all tabs share, and the trail in `tab`, which is this tab's. */
export function workStorage(local: KeyValue, tab: KeyValue): WorkStorage {
  const read = () => ({ work: parseSavedWork(local.get(WORK_KEY)).work, trail: parseTrail(tab.get(TRAIL_KEY)) })
  const remember = (query: string) => void tab.set(TRAIL_KEY, JSON.stringify(remembered(read().trail, query)))
  const replace = (work: SavedWork, now: string) => {
    if (setDamagedAside(local, now)) local.set(WORK_KEY, JSON.stringify(work))
    if (work.current) remember(work.current.query)
    return work
  }
  return { read, remember, replace, keep: (query, now) => replace(withOwn(read(), query, now), now) }
}

/** Work that another tab has saved meanwhile is not written over: it becomes earlier work. */
const withOwn = ({ work, trail }: ReturnType<WorkStorage['read']>, query: string, now: string) =>
  (work.current && !trail.includes(work.current.query) ? adopt : keepCurrent)(work, query, now)

/**
 * Text that could not be read moves to a name of its own. False when it cannot: then nothing may be written over it.
 */
function setDamagedAside(local: KeyValue, now: string): boolean {
  const { damaged } = parseSavedWork(local.get(WORK_KEY))
  return damaged === null || local.set(`${WORK_KEY}.damaged.${now}`, damaged)
}
