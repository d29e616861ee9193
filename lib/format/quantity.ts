import { count, percent } from './numbers'
import { usd } from './usd'

/**
 * A number with its unit: "1 service", "10 services", "1,000 requests/month", "90%", "$180,000/year".
 * The unit is written as in content: in the singular ("write"), as a rate ("requests/s"), as a symbol ("GB"), or "%" for a share.
 */
export function quantity(n: number, unit: string): string {
  if (unit === '%') return percent(n)
  if (unit.startsWith('USD')) return usd(n) + unit.slice('USD'.length)
  return `${count(n)} ${n === 1 ? unit : pluralOf(unit)}`
}

/** Load: "850 QPS", "10K QPS", "1.2M QPS". */
export const qps = (n: number): string => `${count(n, { compact: true })} QPS`

/** Symbols, rates and what is already plural stay as they are; in "write x region" each word counts. */
function pluralOf(unit: string): string {
  if (unit.includes('/') || unit.endsWith('s') || /^[A-Z]+$/.test(unit)) return unit
  if (unit.includes(' x ')) return unit.split(' x ').map(pluralOf).join(' x ')
  return /[^aeiou]y$/.test(unit) ? `${unit.slice(0, -1)}ies` : `${unit}s`
}
