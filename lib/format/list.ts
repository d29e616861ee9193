// Made when first used: a page that lists nothing does not wait for them.
let and: Intl.ListFormat | undefined
let or: Intl.ListFormat | undefined

/** "a", "a and b", "a, b and c". */
export const listed = (words: Iterable<string>): string =>
  (and ??= new Intl.ListFormat('en-GB', { type: 'conjunction' })).format(words)

/** "a", "a or b", "a, b or c". */
export const listedOr = (words: Iterable<string>): string =>
  (or ??= new Intl.ListFormat('en-GB', { type: 'disjunction' })).format(words)

/** The same for names that may have "and" or a comma within them: "a, b and c; d; and e" only where one has. */
export function listedApart(words: readonly string[]): string {
  if (words.length < 2 || !words.some((one) => / and |, /.test(one))) return listed(words)
  return `${words.slice(0, -1).join('; ')}; and ${words.at(-1) ?? ''}`
}
