/** Answers true, and counts, while fewer than `most` writes were allowed in the last `perMs` milliseconds. */
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
