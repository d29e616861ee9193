/**
 * Returns a function that allows at most `most` writes in any `perMs` milliseconds: it returns true and counts the
 * write while there are fewer, and false otherwise.
 */
export function writeBudget(most: number, perMs: number, now: () => number = Date.now): () => boolean {
  let written: number[] = []
  return () => {
    const time = now()
    written = written.filter((earlier) => time - earlier < perMs)
    if (written.length >= most) return false
    written.push(time)
    return true
  }
}
