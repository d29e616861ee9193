const AND = new Intl.ListFormat('en-GB', { type: 'conjunction' })
const OR = new Intl.ListFormat('en-GB', { type: 'disjunction' })

/** "a", "a and b", "a, b and c". */
export const listed = (words: Iterable<string>): string => AND.format(words)

/** "a", "a or b", "a, b or c". */
export const listedOr = (words: Iterable<string>): string => OR.format(words)
