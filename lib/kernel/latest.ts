/**
 * Answers that are worked out once and kept while there is room: at most `most` of them (at least 2), and always the
 * half of these that was asked for last. For work that many questions share, where nobody could say when it is no
 * longer needed.
 */
export function latest<Answer>(most: number): (key: string, work: () => Answer) => Answer {
  type Kept = Map<string, { answer: Answer }>
  let recent: Kept = new Map()
  let earlier: Kept = new Map()
  return (key, work) => {
    const known = recent.get(key)
    if (known) return known.answer
    const one = earlier.get(key) ?? { answer: work() }
    // Two halves, of which the earlier is dropped as a whole: an order would have to move every answer that is used.
    if (recent.size >= Math.floor(most / 2)) {
      earlier = recent
      recent = new Map()
    }
    recent.set(key, one)
    return one.answer
  }
}

/** Answers once for each key, and forgets nothing: for few keys, or for as long as one question lasts. */
export function rememberedBy<Asked, Answer>(
  keyOf: (asked: Asked) => string,
  answer: (asked: Asked) => Answer,
): (asked: Asked) => Answer {
  const known = new Map<string, { answer: Answer }>()
  return (asked) => {
    const key = keyOf(asked)
    const kept = known.get(key)
    if (kept) return kept.answer
    const now = answer(asked)
    known.set(key, { answer: now })
    return now
  }
}

/** Answers once for each object, and forgets it with the object. */
export function rememberedFor<Asked extends object, Answer>(
  answer: (asked: Asked) => Answer,
): (asked: Asked) => Answer {
  const known = new WeakMap<Asked, { answer: Answer }>()
  return (asked) => {
    const kept = known.get(asked)
    if (kept) return kept.answer
    const now = answer(asked)
    known.set(asked, { answer: now })
    return now
  }
}
