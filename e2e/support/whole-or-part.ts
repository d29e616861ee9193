/** Checks the whole page when no other test of the table has done so, and otherwise only the part that differs. */
export const wholeOrPart = (whole: boolean, checks: { whole: () => Promise<void>; part: () => Promise<void> }) =>
  whole ? checks.whole() : checks.part()
