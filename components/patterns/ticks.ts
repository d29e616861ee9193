/** Ids of ticked items, as kept in the browser: sorted, each once, so that equal ticks are equal text. */
export const writeTicks = (ids: Iterable<string>): string => JSON.stringify([...new Set(ids)].sort())

/** What was kept, less what is not on the list any more. Anything that cannot be read counts as nothing ticked. */
export function readTicks(kept: string | null, known: readonly string[]): string[] {
  const ids = parsed(kept)
  return Array.isArray(ids) ? known.filter((id) => ids.includes(id)) : []
}

/** The ticks after one item has been ticked or cleared. */
export const toggled = (ticks: readonly string[], id: string): string[] =>
  ticks.includes(id) ? ticks.filter((tick) => tick !== id) : [...ticks, id]

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text)
  } catch {
    return null // somebody else's text under our key: worth no error to the visitor
  }
}
