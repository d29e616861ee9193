/** Something in a link that the app could not use, worded for the visitor. */
export type Ignored = {
  /** Parameter name, shortened. */
  param: string
  /** The value found, shortened to 60 characters and safe to show as text. */
  found: string
  /** The accepted values in plain words, as the end of a sentence "expected ...". */
  expected: string
}

/** A remark on something in a link that could not be used, shortened for display. */
export const ignored = (param: string, found: string, expected: string): Ignored => ({
  param: shown(param),
  found: shown(found),
  expected,
})

const LONGEST = 60

/** Untrusted text, shortened and without control characters that could hide or reverse the text beside it. */
export const shown = (text: string) =>
  (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text).replace(/\p{C}/gu, '\uFFFD')
