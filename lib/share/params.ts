import { quantity } from '@/lib/format'
import { ignored, type Ignored } from './ignored'

/** A query as the browser gives it, or as Next hands it to a page. */
export type QueryInput = URLSearchParams | Record<string, string | string[] | undefined>

type Param = readonly [name: string, text: string]

const MOST_PARAMS = 160
const MOST_CHARACTERS = 8192

/** The parameters that are read, in order, and a remark on those that are not because the query is too long. */
export function paramsOf(input: QueryInput): { params: Param[]; ignored: Ignored[] } {
  const all = paramsIn(input)
  const end = endOfReading(all)
  const rest = all.slice(end)
  return { params: all.slice(0, end), ignored: rest.length ? [tooMuch(rest)] : [] }
}

// Next puts parameters into a plain object: of one called "constructor" it hands on the object's own as well.
const paramsIn = (input: QueryInput): Param[] =>
  input instanceof URLSearchParams
    ? [...input]
    : Object.entries(input).flatMap(([name, value]) =>
        [value ?? []]
          .flat()
          .filter(isText)
          .map((text): Param => [name, text]),
      )

/** A query as one text: what a cache can compare. Read again it gives the same parameters. */
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
