/** Looks at all of a page where no other test of this table has done so, at what differs otherwise. */
export const wholeOrPart = (whole: boolean, checks: { whole: () => Promise<void>; part: () => Promise<void> }) =>
  whole ? checks.whole() : checks.part()
