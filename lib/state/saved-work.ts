/**
 * A saved scenario: its query, when it was saved (ISO 8601), and the document that it is the latest state of. Work
 * saved before there were documents has none. `also` names further documents in the same state: the list has each
 * scenario once, and loses none of them when one is edited.
 */
export type Saved = { query: string; savedAt: string; document?: string; also?: string[] }

/** The visitor's own work as one value. Opening a link does not change it. */
export type SavedWork = {
  version: 1
  current: Saved | null
  /** Newest first. One entry a document. */
  previous: Saved[]
}

/** The document that a tab works on, and its query when the tab last read or wrote it. */
export type OwnDocument = { id: string; seen: string }

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

/** An entry that is added to the work. `fresh` names a document that has no name yet. */
export type Entry = { query: string; now: string; fresh: string }

/** The work after a change, and the document that the tab works on from then on. */
export type Kept = { work: SavedWork; document: OwnDocument }

/**
 * The work with the latest query of a tab's document as the current one. What another tab has made of the same document
 * meanwhile is not overwritten: this tab then goes on with a copy of its own, and keeps that one from then on.
 */
export function keepCurrent(work: SavedWork, mine: OwnDocument | null, { query, now, fresh }: Entry): Kept {
  const stored = mine ? entriesOf(work).find((saved) => isOf(saved, mine)) : undefined
  const isElsewhere = stored !== undefined && stored.query !== mine?.seen && stored.query !== query
  const own = isElsewhere ? undefined : stored
  if (work.current?.query === query && (!mine || own === work.current)) {
    return { work, document: opened(work.current, mine?.id ?? fresh) }
  }
  const id = !mine ? fresh : isElsewhere ? `${rootOf(mine.id)}${COPY}${fresh}` : mine.id
  const rest = own ? without(work, own, id, query) : work
  const current = { query, savedAt: now, document: id, ...(own?.also && own.query === query && { also: own.also }) }
  return { work: { version: 1, current, previous: withEarlier(rest) }, document: { id, seen: query } }
}

/** Makes another scenario the visitor's own, as a new document; the current one moves to the earlier work. */
export const adopt = (work: SavedWork, entry: Entry): Kept => keepCurrent(work, null, entry)

/** Makes earlier work current again, by its index in `previous`; the current scenario becomes earlier work. */
export function restore(work: SavedWork, index: number, { now, fresh }: Omit<Entry, 'query'>): Kept | null {
  const chosen = work.previous[index]
  if (!chosen) return null
  const { query } = chosen
  return keepCurrent(work, { id: chosen.document ?? fresh, seen: query }, { query, now, fresh })
}

/** The document of saved work that a tab opens. */
export const opened = (saved: Saved, fresh: string): OwnDocument => ({
  id: saved.document ?? fresh,
  seen: saved.query,
})

/** What a tab could not store: the work that it would have written, and what was stored before that. */
export type Unsaved = { work: SavedWork; base: SavedWork }

/**
 * Stored work together with what could not be stored. What other tabs have stored meanwhile stays, and where they have
 * changed the same document, ours becomes a copy.
 */
export function withUnsaved(stored: SavedWork, { work, base }: Unsaved): SavedWork {
  const find = (among: SavedWork, { document }: Saved) =>
    document === undefined ? undefined : entriesOf(among).find((saved) => saved.document === document)
  const replaced = new Set<Saved>()
  const ours = entriesOf(work).flatMap((saved) => {
    const [before, there] = [find(base, saved), find(stored, saved)]
    if (saved !== work.current && before?.query === saved.query) return there ? [] : [saved]
    if (!there || there.query === before?.query || there.query === saved.query) {
      if (there) replaced.add(there)
      return [saved]
    }
    return [{ ...saved, document: `${rootOf(saved.document ?? '')}${COPY}${saved.savedAt}` }]
  })
  const current = work.current && (ours[0] ?? null)
  const others = [...ours.slice(current ? 1 : 0), ...entriesOf(stored).filter((saved) => !replaced.has(saved))]
  return { version: 1, current, previous: shortened(listed(others.filter(({ query }) => query !== ''))) }
}

/** The work with queries found in a damaged text added as earlier work. */
export function withRecovered(
  work: SavedWork,
  queries: readonly string[],
  { now, fresh }: Omit<Entry, 'query'>,
): SavedWork {
  const known = new Set(entriesOf(work).map(({ query }) => query))
  const added = queries
    .filter((query) => query !== '' && !known.has(query))
    .map((query, index) => ({ query, savedAt: now, document: `${fresh}${index}` }))
  return { ...work, previous: shortened(listed([...added, ...work.previous])) }
}

/** Every query that can still be read in a damaged text of saved work. */
export function queriesIn(damaged: string): string[] {
  const found = [...damaged.matchAll(/"query"\s*:\s*("(?:[^"\\]|\\.)*")/g)].map(([, text = '']) => parsed(text))
  return [...new Set(found.filter((query) => typeof query === 'string'))].filter((query) => query !== '')
}

const entriesOf = ({ current, previous }: SavedWork): Saved[] => (current ? [current, ...previous] : previous)

/** Work without a document is recognised by its query. */
const isOf = ({ query, document, also = [] }: Saved, { id, seen }: OwnDocument): boolean =>
  document === undefined ? query === seen : document === id || also.includes(id)

/** The work without a document that changes to another query; other documents in the state that it leaves stay. */
function without(work: SavedWork, own: Saved, id: string, query: string): SavedWork {
  const [document, ...also] = [own.document ?? id, ...(own.also ?? [])].filter((name) => name !== id)
  const stays = document !== undefined && own.query !== query ? [entry({ ...own, document, also })] : []
  return {
    version: 1,
    current: work.current === own ? null : work.current,
    previous: work.previous
      .flatMap((saved) => (saved === own ? stays : [saved]))
      .concat(work.current === own ? stays : []),
  }
}

const entry = ({ also = [], ...saved }: Saved): Saved => (also.length > 0 ? { ...saved, also } : saved)

/**
 * Each scenario once, at its most recent place. The default scenario ('') is left out, because nobody would miss it.
 */
const withEarlier = ({ current, previous }: SavedWork): Saved[] =>
  shortened(listed(current?.query ? [current, ...previous] : previous))

/** Entries in the same state as one, which is that of all their documents. */
function listed(all: readonly Saved[]): Saved[] {
  const byQuery = new Map<string, Saved>()
  for (const saved of all) {
    const first = byQuery.get(saved.query)
    byQuery.set(saved.query, first ? together(first, saved) : saved)
  }
  return [...byQuery.values()]
}

function together(first: Saved, other: Saved): Saved {
  const names = [first.document, ...(first.also ?? []), other.document, ...(other.also ?? [])]
  const [document, ...also] = new Set(names.filter((name) => name !== undefined))
  return entry({ query: first.query, savedAt: first.savedAt, ...(document !== undefined && { document }), also })
}

/** Between the name of a document and that of a copy of it. */
const COPY = '~'

const rootOf = (document: string): string => document.split(COPY)[0] ?? document

/**
 * At most twenty entries. Copies of one document, which two tabs that edit it in turn may leave, go before the only
 * entry of another.
 */
function shortened(saved: Saved[]): Saved[] {
  if (saved.length <= MOST_PREVIOUS) return saved
  const roots = saved.map(({ document, query }) => (document === undefined ? query : rootOf(document)))
  const copy = roots.findLastIndex((root, index) => roots.indexOf(root) < index)
  return shortened(saved.toSpliced(copy === -1 ? saved.length - 1 : copy, 1))
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
  Date.parse(value.savedAt) > 0 &&
  (value.document === undefined || typeof value.document === 'string') &&
  (value.also === undefined || (Array.isArray(value.also) && value.also.every((name) => typeof name === 'string')))

const isSavedWork = (value: unknown): value is SavedWork =>
  isObject(value) &&
  value.version === 1 &&
  (value.current === null || isSaved(value.current)) &&
  Array.isArray(value.previous) &&
  value.previous.length <= MOST_PREVIOUS &&
  value.previous.every(isSaved)
