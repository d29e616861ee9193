/** A scenario as it was kept: the query that means it, and when (ISO 8601). */
export type Saved = { query: string; savedAt: string }

/** What a visitor's own work is, as one value. Opening a link is not among the things that change it. */
export type SavedWork = {
  version: 1
  current: Saved | null
  /** Newest first. */
  previous: Saved[]
}

export const NO_WORK: SavedWork = { version: 1, current: null, previous: [] }

const MOST_PREVIOUS = 20

/**
 * Work as it was stored. Never throws: text that is no saved work of this version comes back as `damaged`,
 * to be kept aside and not written over.
 */
export function parseSavedWork(text: string | null): { work: SavedWork; damaged: string | null } {
  if (text === null) return { work: NO_WORK, damaged: null }
  const value = parsed(text)
  return isSavedWork(value) ? { work: value, damaged: null } : { work: NO_WORK, damaged: text }
}

/** The scenario as it stands now, in place of what was kept last. */
export const keepCurrent = (work: SavedWork, query: string, now: string): SavedWork =>
  work.current?.query === query ? work : { ...work, current: { query, savedAt: now } }

/** Another scenario becomes the visitor's own; the one they had moves to the earlier work. */
export const adopt = (work: SavedWork, query: string, now: string): SavedWork =>
  work.current?.query === query ? work : { ...keepCurrent(work, query, now), previous: withEarlier(work) }

/** Earlier work, by its place in `previous`, becomes current again; the current one takes its turn as earlier work. */
export function restore(work: SavedWork, index: number, now: string): SavedWork {
  const chosen = work.previous[index]
  return chosen
    ? adopt({ ...work, previous: work.previous.filter((saved) => saved !== chosen) }, chosen.query, now)
    : work
}

/** Each scenario once, at its newest. The default one ('') is not work that anybody would miss. */
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
