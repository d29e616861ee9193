import { distance } from 'fastest-levenshtein'

const MOST = 3

/**
 * The known names that somebody most likely meant, the closest first: those that begin with what was written or end
 * it, then those that differ in a few letters. Empty when none is close.
 */
export function closestTo(written: string, known: readonly string[]): string[] {
  const asked = plain(written)
  if (asked === '') return []
  const near = known
    .map((name) => ({ name, far: farFrom(asked, plain(name)) }))
    .filter(({ far }) => far <= NEAR)
    .sort((a, b) => a.far - b.far || a.name.length - b.name.length)
  const same = near.filter(({ far }) => far === 0)
  return (same.length > 0 ? same : near).slice(0, MOST).map(({ name }) => name)
}

/** From 0, the same but for case and separators, to 1, all letters differ. */
function farFrom(asked: string, name: string): number {
  if (asked === name) return 0
  if (name.startsWith(asked) || name.endsWith(asked)) return 0.1
  if (name.length >= SHORTEST_PART && asked.endsWith(name)) return 0.2
  return distance(asked.slice(0, LONGEST), name) / Math.max(asked.length, name.length)
}

/** Shares of letters that differ up to which a name counts as meant. */
const NEAR = 0.4
/** A field that the written name ends with, such as `gb` in `monthly_data_processed_gb`. */
const SHORTEST_PART = 2
/** No name is longer; comparing takes time with the square of the length. */
const LONGEST = 80

const plain = (name: string): string => name.toLowerCase().replace(/[\s._-]/g, '')
