import { decode, type Decoded } from './decode'

/**
 * Parameters that ask "what if" beside a scenario: `whatif.qps=2400`. The scenario of the address stays as it is, so
 * that before and after can stand side by side; a form whose fields bear these names asks by being sent.
 */
const PREFIX = 'whatif.'

export const whatIfKey = (key: string): string => `${PREFIX}${key}`

export const asWhatIf = (asked: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(asked).map(([key, text]) => [whatIfKey(key), text]))

/**
 * A query with what it asks, apart: the query of the scenario itself, and the scenario with the asked figures in place
 * of its own. null where nothing is asked. A field left empty asks nothing.
 */
export function whatIfIn(query: URLSearchParams): { base: URLSearchParams; changed: Decoded | null } {
  const all = [...query]
  const base = new URLSearchParams(all.filter(([name]) => !name.startsWith(PREFIX)))
  const asked = all.flatMap(([name, text]): [string, string][] =>
    name.startsWith(PREFIX) && text.trim() !== '' ? [[name.slice(PREFIX.length), text.trim()]] : [],
  )
  if (asked.length === 0) return { base, changed: null }
  const replaced = new Set(asked.map(([key]) => key))
  const merged = new URLSearchParams([...[...base].filter(([name]) => !replaced.has(name)), ...asked])
  return { base, changed: decode(merged) }
}
