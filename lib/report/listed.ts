// British English on purpose: it lists without a comma before "and".
const AND = new Intl.ListFormat('en-GB', { type: 'conjunction' })

/** "A", "A and B", "A, B and C". */
export const listed = (words: readonly string[]): string => AND.format(words)
