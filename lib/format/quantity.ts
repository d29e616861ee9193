import { count, percent } from './numbers'
import { usd } from './usd'

/**
 * A number with its unit: "1 service", "10 services", "1,000 requests/month", "90%", "$180,000/year". The unit is
 * written as in content: one ("write") or many ("teams"), as a rate ("requests/s", "requests per second"), as a symbol
 * ("GB"), or "%" for a share.
 */
export function quantity(n: number, unit: string): string {
  if (unit === '%') return percent(n)
  if (unit.startsWith('USD')) return usd(n) + unit.slice('USD'.length)
  return `${count(n)} ${n === 1 ? singularOf(unit) : pluralOf(unit)}`
}

/** Load: "850 QPS", "10K QPS", "1.2M QPS". */
export const qps = (n: number): string => `${count(n, { compact: true })} QPS`

const isRate = (unit: string) => unit.includes('/') || unit.includes(' per ')

/** One of what is counted in the plural; rates and symbols stay as they are. */
const singularOf = (unit: string): string =>
  isRate(unit) || !/[a-z]{2}s$/.test(unit) || unit.endsWith('ss') ? unit : unit.slice(0, -1)

/** Symbols, rates and what is already plural stay as they are; in "write x region" each word counts. */
function pluralOf(unit: string): string {
  if (isRate(unit) || unit.endsWith('s') || unit === 'percent' || /^[A-Z]+$/.test(unit)) return unit
  if (unit.includes(' x ')) return unit.split(' x ').map(pluralOf).join(' x ')
  return /[^aeiou]y$/.test(unit) ? `${unit.slice(0, -1)}ies` : `${unit}s`
}
