/** One thing that is wrong with what was asked: where, what was found, and what was expected. */
export type Wrong = { where: string; found: string; expected: string }

/** What was asked cannot be done as it is. Each problem becomes a line on standard error; the program ends with 2. */
export class UsageError extends Error {
  readonly problems: readonly Wrong[]

  constructor(...problems: Wrong[]) {
    super(problems.map(inOneLine).join('\n'))
    this.problems = problems
  }
}

export const inOneLine = ({ where, found, expected }: Wrong): string => `${where}: found ${found}, expected ${expected}`
