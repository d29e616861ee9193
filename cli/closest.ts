/** Names that were probably meant, the nearest first: one that begins so, or that few letters set apart. */
export function closest(name: string, known: readonly string[], most = 3): string[] {
  const asked = name.toLowerCase()
  return known
    .map((one) => ({ one, apart: apart(asked, one.toLowerCase()) }))
    .filter(({ one, apart }) => apart <= Math.max(1, Math.floor(Math.min(asked.length, one.length) / 3)))
    .sort((a, b) => a.apart - b.apart)
    .slice(0, most)
    .map(({ one }) => one)
}

/** "--peak or --teams", for the end of "expected ..."; where none is near, what is said instead, or all. */
export function closestInWords(name: string, known: readonly string[], otherwise?: string): string {
  const near = closest(name, known)
  return near.length > 0 ? near.join(' or ') : (otherwise ?? `one of ${known.join(', ')}`)
}

/** How many letters have to be put in, taken out or changed; 0 where one begins with the other. */
function apart(one: string, other: string): number {
  if (one.length >= 3 && other.startsWith(one)) return 0
  let above = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (const [row, letter] of Array.from(one).entries()) {
    const next = [row + 1]
    for (const [column, against] of Array.from(other).entries()) {
      const [left = 0, up = 0, across = 0] = [next[column], above[column + 1], above[column]]
      next.push(Math.min(left + 1, up + 1, across + (letter === against ? 0 : 1)))
    }
    above = next
  }
  return above.at(-1) ?? 0
}
