/** A saved scenario: its query, and when it was saved (ISO 8601). */
export type Saved = { query: string; savedAt: string }

/** The visitor's own work as one value. Opening a link does not change it. */
export type SavedWork = {
  version: 1
  current: Saved | null
  /** Newest first. */
  previous: Saved[]
}

/** Saved work of a visitor who has none. */
export const NO_WORK: SavedWork = { version: 1, current: null, previous: [] }

const MOST_PREVIOUS = 20

/**
 * Parses stored work. Never throws: text that is not saved work of this version is returned as `damaged`, so that the
 * caller keeps a copy instead of overwriting it.
 */
export function parseSavedWork(text: string | null): { work: SavedWork; damaged: string | null } {
  if (text === null) return { work: NO_WORK, damaged: null }
  const value = parsed(text)
  return isSavedWork(value) ? { work: value, damaged: null } : { work: NO_WORK, damaged: text }
}

/** The work with the current scenario replaced by this query. */
export const keepCurrent = (work: SavedWork, query: string, now: string): SavedWork =>
  work.current?.query === query ? work : { ...work, current: { query, savedAt: now } }

/** Makes another scenario the visitor's own; the current one moves to the earlier work. */
export const adopt = (work: SavedWork, query: string, now: string): SavedWork =>
  work.current?.query === query ? work : { ...keepCurrent(work, query, now), previous: withEarlier(work) }

/** Makes earlier work current again, by its index in `previous`; the current scenario becomes earlier work. */
export function restore(work: SavedWork, index: number, now: string): SavedWork {
  const chosen = work.previous[index]
  return chosen
    ? adopt({ ...work, previous: work.previous.filter((saved) => saved !== chosen) }, chosen.query, now)
    : work
}

/**
 * Each scenario once, at its most recent place. The default scenario ('') is left out, because nobody would miss it.
 */
function withEarlier({ current, previous }: SavedWork): Saved[] {
  if (!current?.query) return previous
  return [current, ...previous.filter(({ query }) => query !== current.query)].slice(0, MOST_PREVIOUS)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const isSaved = (value: unknown): value is Saved =>
  isObject(value) &&
  typeof value.query === 'string' &&
  typeof value.savedAt === 'string' &&
  Date.parse(value.savedAt) > 0

const isSavedWork = (value: unknown): value is SavedWork =>
  isObject(value) &&
  value.version === 1 &&
  (value.current === null || isSaved(value.current)) &&
  Array.isArray(value.previous) &&
  value.previous.length <= MOST_PREVIOUS &&
  value.previous.every(isSaved)
