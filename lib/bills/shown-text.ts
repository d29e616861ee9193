const LONGEST = 60

/** Text of a stranger's file, shortened and without control characters that could hide or reverse what is beside it. */
export const shownText = (text: string, longest = LONGEST): string =>
  (text.length > longest ? `${text.slice(0, longest - 1)}…` : text).replace(/\p{C}/gu, '\uFFFD')
