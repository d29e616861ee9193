import { adopt, keepCurrent, parseSavedWork, parseTrail, remembered, type OwnTrail, type SavedWork } from '@/lib/state'
import type { KeyValue } from './key-value'

export const WORK_KEY = 'loadbearing.work'
const TRAIL_KEY = 'loadbearing.trail'

export type WorkStorage = {
  read: () => { work: SavedWork; trail: OwnTrail }
  /** Saves the query as the visitor's own and returns the saved work. */
  keep: (query: string, now: string) => SavedWork
  /** Replaces the saved work after it was changed in another way: adopted or restored. */
  replace: (work: SavedWork, now: string) => SavedWork
  /** Records that this query was the visitor's own in this tab. */
  remember: (query: string) => void
}

/**
 * Stores saved work in `local`, which all tabs share, and the trail of own queries in `tab`, which belongs to this tab.
 */
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

/** Work that another tab has saved meanwhile is not overwritten: it becomes earlier work. */
const withOwn = ({ work, trail }: ReturnType<WorkStorage['read']>, query: string, now: string) =>
  (work.current && !trail.includes(work.current.query) ? adopt : keepCurrent)(work, query, now)

/** Moves damaged text to a key of its own. Returns false when that fails; the text must then not be overwritten. */
function setDamagedAside(local: KeyValue, now: string): boolean {
  const { damaged } = parseSavedWork(local.get(WORK_KEY))
  return damaged === null || local.set(`${WORK_KEY}.damaged.${now}`, damaged)
}
