import {
  keepCurrent,
  opened,
  parseSavedWork,
  parseTrail,
  queriesIn,
  remembered,
  withRecovered,
  withUnsaved,
  type Entry,
  type Kept,
  type OwnDocument,
  type OwnTrail,
  type SavedWork,
  type Unsaved,
} from '@/lib/state'
import type { KeyValue } from './key-value'

export const WORK_KEY = 'loadbearing.work'
const TRAIL_KEY = 'loadbearing.trail'
const DOCUMENT_KEY = 'loadbearing.document'
const ASIDE = `${WORK_KEY}.damaged.`

/** Text of saved work that could not be read, with what can be recovered from it. */
export type SetAside = { key: string; setAsideAt: string; text: string; queries: string[] }

export type WorkStorage = {
  read: () => { work: SavedWork; trail: OwnTrail }
  /** Saves the query as the latest state of this tab's document and returns the saved work. */
  keep: (query: string, now: string) => SavedWork
  /** Changes the saved work in another way: adopts or restores. Returns the saved work. */
  change: (how: (work: SavedWork, entry: Omit<Entry, 'query'>) => Kept | null, now: string) => SavedWork
  /** Records that this query was the visitor's own in this tab. */
  remember: (query: string) => void
  /** Makes this tab work on the document that is saved as the current one, or on a new one when there is none. */
  open: (work: SavedWork) => void
  /** Whether all of the work is stored, so that it outlives the page. */
  isStored: () => boolean
  setAside: () => SetAside[]
  /** Adds what can be read of a text that was set aside to the earlier work, and removes that text. */
  bringBack: (key: string, now: string) => SavedWork
}

/**
 * Stores saved work in `local`, which all tabs share, and in `tab`, which belongs to this tab, the trail of own queries
 * and the document it works on. `fresh` names a new document.
 */
export function workStorage(local: KeyValue, tab: KeyValue, fresh: () => string): WorkStorage {
  /** What could not be stored. It is tried again with the next change. */
  let unsaved: Unsaved | null = null
  const work = () => {
    const stored = parseSavedWork(local.get(WORK_KEY)).work
    return unsaved ? withUnsaved(stored, unsaved) : stored
  }
  const trail = () => parseTrail(tab.get(TRAIL_KEY))
  const remember = (query: string) => void tab.set(TRAIL_KEY, JSON.stringify(remembered(trail(), query)))
  const workOn = (document: OwnDocument | null) => void tab.set(DOCUMENT_KEY, JSON.stringify(document))
  const store = (next: SavedWork, now: string) => {
    const isStored = setDamagedAside(local, now) && local.set(WORK_KEY, JSON.stringify(next))
    unsaved = isStored ? null : { work: next, base: unsaved?.base ?? parseSavedWork(local.get(WORK_KEY)).work }
    return next
  }
  const take = (kept: Kept, now: string) => {
    workOn(kept.document)
    remember(kept.document.seen)
    return store(kept.work, now)
  }
  return {
    read: () => ({ work: work(), trail: trail() }),
    remember,
    open: ({ current }) => workOn(current && opened(current, fresh())),
    keep: (query, now) => {
      const before = work()
      // What could not be stored may have become a copy meanwhile; it is what this tab works on.
      const mine = unsaved && before.current ? opened(before.current, fresh()) : parsedDocument(tab.get(DOCUMENT_KEY))
      return take(keepCurrent(before, mine, { query, now, fresh: fresh() }), now)
    },
    change: (how, now) => {
      const before = work()
      const kept = how(before, { now, fresh: fresh() })
      return kept ? take(kept, now) : before
    },
    isStored: () => unsaved === null,
    setAside: () => setAsideIn(local),
    bringBack: (key, now) => {
      const aside = setAsideIn(local).find((text) => text.key === key)
      if (!aside) return work()
      const next = store(withRecovered(work(), aside.queries, { now, fresh: fresh() }), now)
      if (unsaved === null) local.remove(key)
      return next
    },
  }
}

const setAsideIn = (local: KeyValue): SetAside[] =>
  local.keys(ASIDE).flatMap((key) => {
    const text = local.get(key)
    return text === null ? [] : [{ key, setAsideAt: key.slice(ASIDE.length), text, queries: queriesIn(text) }]
  })

function parsedDocument(text: string | null): OwnDocument | null {
  try {
    const value = JSON.parse(text ?? 'null') as Partial<OwnDocument> | null
    return typeof value?.id === 'string' && typeof value.seen === 'string' ? { id: value.id, seen: value.seen } : null
  } catch {
    return null
  }
}

/** Moves damaged text to a key of its own. Returns false when that fails; the text must then not be overwritten. */
function setDamagedAside(local: KeyValue, now: string): boolean {
  const { damaged } = parseSavedWork(local.get(WORK_KEY))
  return damaged === null || local.set(`${ASIDE}${now}`, damaged)
}
