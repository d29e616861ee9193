/**
 * Answers that are worked out once and kept while there is room: the `most` that were asked for last. For work that
 * many questions share, where nobody could say when it is no longer needed.
 */
export function latest<Answer>(most: number): (key: string, work: () => Answer) => Answer {
  const kept = new Map<string, { answer: Answer }>()
  return (key, work) => {
    const one = kept.get(key) ?? { answer: work() }
    // What was asked for last stands last.
    kept.delete(key)
    kept.set(key, one)
    if (kept.size > most) dropFirst(kept)
    return one.answer
  }
}

function dropFirst(kept: Map<string, unknown>): void {
  for (const key of kept.keys()) {
    kept.delete(key)
    return
  }
}
