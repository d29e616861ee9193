import { count, percent } from './numbers'
import { unitFor } from './units'
import { usd } from './usd'

/**
 * A number with its unit: "1 service", "10 services", "1,000 requests/month", "90%", "$180,000/year". The unit is given
 * as in content: a singular ("write"), a plural ("teams"), a rate ("requests/s", "requests per second"), a symbol
 * ("GB"), a unit of a price list ("1 request"), or "%", for which the number is a share.
 */
export function quantity(n: number, unit: string, { compact = false }: { compact?: boolean } = {}): string {
  if (unit === '%') return percent(n)
  if (unit.startsWith('USD')) return usd(n, { compact }) + unit.slice('USD'.length)
  return `${count(n, { compact })} ${unitFor(n, unit)}`
}

/** Load: "850 requests/s", "10K requests/s", "1.2M requests/s". */
export const qps = (n: number): string => quantity(n, 'requests/s', { compact: true })
