/**
 * The ids of ticked items as stored in the browser: sorted and without duplicates, so that equal sets give equal text.
 */
export const writeTicks = (ids: Iterable<string>): string => JSON.stringify([...new Set(ids)].sort())

/** The stored ids that are still on the list. Text that cannot be read means that nothing is ticked. */
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
    return null // written by something else under this key; not worth an error message
  }
}
