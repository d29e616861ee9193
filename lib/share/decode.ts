import type { Scenario } from '@/content/schemas/scenario'
import { following, scenarioWith } from '@/lib/kernel'
import { foreignKey, isTracking } from './foreign'
import { ignored, type Ignored } from './ignored'
import { LINK_KEYS } from './keys'
import { paramsOf, type QueryInput } from './params'
import { VERSION_KEYS } from './version'
import { SKIPPED } from './skipped'

export type Decoded = {
  scenario: Scenario
  /** Everything in the link that could not be used, for the visitor to see. */
  ignored: Ignored[]
  /** True when the link says nothing about a scenario, not even the version. */
  empty: boolean
}

const isVersion = (name: string) => VERSION_KEYS.some(({ key }) => key === name)

const KEYS = new Map([...VERSION_KEYS, ...LINK_KEYS].map((key) => [key.key, key]))

/**
 * The scenario that a query means. Never throws: what cannot be read keeps its default and is named in `ignored`.
 * - Of a repeated parameter the first one counts. Numbers out of range are not moved to the nearest bound.
 * - `v` and `rates` are read first, wherever they stand: the card decides what the rest leaves unsaid.
 * - `x=` says nothing, as a form sends it for an empty field. A link without `v` is read as the current version.
 * - The steps skipped in the wizard (`skipped`) and tracking parameters that mail programs and networks add (utm_*,
 *   fbclid, gclid ...) say nothing of the scenario and are passed over in silence.
 */
export function decode(input: QueryInput): Decoded {
  const { params, ignored: unread } = paramsOf(input)
  const scenario = draft()
  const seen = new Set<string>()
  const problems = params
    .filter(([name, text]) => text !== '' && !isTracking(name) && name !== SKIPPED)
    .sort(([one], [other]) => Number(isVersion(other)) - Number(isVersion(one)))
    .flatMap(([name, text]) => {
      if (seen.has(name)) return [ignored(name, text, 'one value; the first one is used')]
      seen.add(name)
      return KEYS.get(name)?.read(text, scenario) ?? [foreignKey(name, text)]
    })
  return {
    scenario: following(scenario),
    ignored: [...problems, ...unread],
    empty: ![...seen].some((name) => KEYS.has(name)),
  }
}

/** The default scenario, free to be written on. */
function draft(): Scenario {
  const { people, money, compare, ...rest } = scenarioWith({})
  return {
    ...rest,
    people: { ...people, overhead: {}, learningMonths: {} },
    money: { ...money, prices: {}, requirements: {}, factors: {}, off: [] },
    compare: [...compare],
  }
}
