import type { BillGroup, Match } from '../types'
import { AWS_RULES } from './aws'
import { AZURE_RULES, GOOGLE_RULES } from './azure-and-google'
import type { Rule } from './rule'

const VENDORS: readonly { name: RegExp; rules: readonly Rule[] }[] = [
  { name: /aws|amazon/i, rules: AWS_RULES },
  { name: /azure|microsoft/i, rules: AZURE_RULES },
  { name: /google|gcp/i, rules: GOOGLE_RULES },
]

/** What a group of rows is to our meters; null where none of them prices it. */
export function matchOf({
  vendor,
  service,
  usage,
  kind,
  unit,
}: Pick<BillGroup, 'vendor' | 'service' | 'usage' | 'kind' | 'unit'>): Match | null {
  if (kind !== 'usage' || IN_BYTES.test(unit)) return null
  const rules = VENDORS.find(({ name }) => name.test(vendor))?.rules ?? []
  for (const rule of rules) {
    const found = rule.service.test(service) ? rule.usage.exec(usage) : null
    if (found) return typeof rule.match === 'function' ? rule.match(found) : rule.match
  }
  return null
}

// Some reports count single bytes; our prices are for gigabytes, binary or decimal, which the unit does not tell.
const IN_BYTES = /^byte/i
