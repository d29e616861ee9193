import { quantity } from '@/lib/format'
import { ignored, type Ignored } from './ignored'

/** A query as the browser or Next passes it. */
export type QueryInput = URLSearchParams | Record<string, string | string[] | undefined>

type Param = readonly [name: string, text: string]

const MOST_PARAMS = 180
const MOST_CHARACTERS = 8192

/** The parameters that are read, in order, and a remark on those that are dropped because the query is too long. */
export function paramsOf(input: QueryInput): { params: Param[]; ignored: Ignored[] } {
  const all = paramsIn(input)
  const end = endOfReading(all)
  const rest = all.slice(end)
  return { params: all.slice(0, end), ignored: rest.length ? [tooMuch(rest)] : [] }
}

// Next collects parameters in a plain object, so a parameter named "constructor" arrives together with the object's own
// constructor.
const paramsIn = (input: QueryInput): Param[] =>
  input instanceof URLSearchParams
    ? [...input]
    : Object.entries(input).flatMap(([name, value]) =>
        [value ?? []]
          .flat()
          .filter(isText)
          .map((text): Param => [name, text]),
      )

/** A query as one string, which a cache can compare. It parses to the same parameters. */
export const queryText = (input: QueryInput): string =>
  new URLSearchParams(paramsIn(input).map(([name, text]) => [name, text])).toString()

const isText = (value: unknown) => typeof value === 'string'

/** Index of the first parameter that is not read. */
function endOfReading(all: Param[]): number {
  let characters = 0
  const tooLong = all.findIndex(([name, text]) => (characters += name.length + text.length + 2) > MOST_CHARACTERS)
  return Math.min(MOST_PARAMS, tooLong === -1 ? all.length : tooLong)
}

const tooMuch = (rest: Param[]): Ignored =>
  ignored(
    `${quantity(rest.length, 'parameter')} at the end`,
    rest
      .slice(0, 20)
      .map(([name]) => name)
      .join(', '),
    `at most ${quantity(MOST_PARAMS, 'parameter')} and ${quantity(MOST_CHARACTERS, 'character')}`,
  )
