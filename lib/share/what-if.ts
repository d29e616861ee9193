import { ANSWERS } from '@/content/answers/rows'
import { WORKLOAD_FIELDS } from '@/content/scenario/fields'
import { decode, type Decoded } from './decode'
import { TRAFFIC_KEYS } from './traffic-keys'

/**
 * Parameters for a what-if beside a scenario: `whatif.qps=2400`. The scenario of the address does not change, so that
 * before and after can be shown side by side. A form whose fields have these names asks when it is submitted.
 */
const PREFIX = 'whatif.'

/** A figure that is asked about takes the place of the statement that it would follow from. */
const STATED_BY = new Map<string, string>([
  [ANSWERS.peakQps.key, TRAFFIC_KEYS.amount],
  [WORKLOAD_FIELDS.averageToPeak.key, TRAFFIC_KEYS.profile],
])

/** Name of the what-if parameter for a link key. */
export const whatIfKey = (key: string): string => `${PREFIX}${key}`

export const asWhatIf = (asked: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(asked).map(([key, text]) => [whatIfKey(key), text]))

/**
 * Splits a query into the query of the scenario itself and the scenario with the what-if figures applied. Null when
 * there are none; an empty field is ignored.
 */
export function whatIfIn(query: URLSearchParams): { base: URLSearchParams; changed: Decoded | null } {
  const all = [...query]
  const base = new URLSearchParams(all.filter(([name]) => !name.startsWith(PREFIX)))
  const asked = all.flatMap(([name, text]): [string, string][] =>
    name.startsWith(PREFIX) && text.trim() !== '' ? [[name.slice(PREFIX.length), text.trim()]] : [],
  )
  if (asked.length === 0) return { base, changed: null }
  const replaced = new Set(asked.flatMap(([key]) => [key, STATED_BY.get(key) ?? key]))
  const merged = new URLSearchParams([...[...base].filter(([name]) => !replaced.has(name)), ...asked])
  return { base, changed: decode(merged) }
}
