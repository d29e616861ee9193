/** What a link holds and this app could not use, for the words shown to the visitor. */
export type Ignored = {
  /** Name in the link, shortened. */
  param: string
  /** What was found there, shortened to 60 characters and safe to show as text. */
  found: string
  /** What could have stood there, in plain words: completes "expected ...". */
  expected: string
}

export const ignored = (param: string, found: string, expected: string): Ignored => ({
  param: shown(param),
  found: shown(found),
  expected,
})

const LONGEST = 60

/** Text of a stranger's: shortened, and without characters that would hide or turn around the text next to them. */
export const shown = (text: string) =>
  (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text).replace(/\p{C}/gu, '\uFFFD')
