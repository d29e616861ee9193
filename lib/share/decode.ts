import type { Scenario } from '@/content/schemas/scenario'
import { scenarioWith } from '@/lib/kernel'
import { foreignKey, isTracking } from './foreign'
import { ignored, type Ignored } from './ignored'
import { LINK_KEYS } from './keys'
import { isMadeKey, madeProblems } from './made-with'
import { paramsOf, type QueryInput } from './params'
import { withStatements } from './traffic-keys'
import { VERSION_KEYS } from './version'
import { SKIPPED } from './skipped'

export type Decoded = {
  scenario: Scenario
  /** Everything in the link that could not be used, to show to the visitor. */
  ignored: Ignored[]
  /** True when the link states nothing about a scenario, not even the version. */
  empty: boolean
}

const isVersion = (name: string) => VERSION_KEYS.some(({ key }) => key === name)

const KEYS = new Map([...VERSION_KEYS, ...LINK_KEYS].map((key) => [key.key, key]))

/**
 * The scenario that a query describes. Never throws: a value that cannot be read keeps its default and is listed in
 * `ignored`.
 * - Of a repeated parameter the first one counts. A number out of range is rejected, not moved to the nearest bound.
 * - `v` and `rates` are read first, wherever they are, because some defaults depend on the rate card.
 * - An empty value (`x=`) is the same as none, because a form sends one for each empty field. A link without `v` is
 *   read as the current version.
 * - What the link was made with (`made`, `then`) is checked here and read by `madeOf`.
 * - The steps skipped in the wizard (`skipped`) and tracking parameters that mail programs and social networks add
 *   (utm_*, fbclid, gclid ...) are not part of the scenario and are ignored without a remark.
 */
export function decode(input: QueryInput): Decoded {
  const { params, ignored: unread } = paramsOf(input)
  const read = draft()
  const seen = new Set<string>()
  const problems = params
    .filter(([name, text]) => text !== '' && !isTracking(name) && name !== SKIPPED)
    .sort(([one], [other]) => Number(isVersion(other)) - Number(isVersion(one)))
    .flatMap(([name, text]) => {
      if (seen.has(name)) return [ignored(name, text, 'one value; the first one is used')]
      seen.add(name)
      if (isMadeKey(name)) return madeProblems(name, text)
      return KEYS.get(name)?.read(text, read) ?? [foreignKey(name, text)]
    })
  const { scenario, remarks } = withStatements(read)
  return {
    scenario,
    ignored: [...problems, ...remarks, ...unread],
    empty: ![...seen].some((name) => KEYS.has(name)),
  }
}

/** A copy of the default scenario that may be modified. */
function draft(): Scenario {
  const { people, money, compare, ...rest } = scenarioWith({})
  return {
    ...rest,
    people: { ...people, overhead: {}, learningMonths: {} },
    money: { ...money, prices: {}, requirements: {}, factors: {}, commitments: {}, off: [] },
    compare: [...compare],
  }
}
