// British English on purpose: it lists without a comma before "and".
const AND = new Intl.ListFormat('en-GB', { type: 'conjunction' })
const OR = new Intl.ListFormat('en-GB', { type: 'disjunction' })

/** "A", "A and B", "A, B and C". */
export const listed = (words: readonly string[]): string => AND.format(words)

/** "A", "A or B", "A, B or C". */
export const listedOr = (words: readonly string[]): string => OR.format(words)

export const capitalised = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1)
