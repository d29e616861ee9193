import { listedOr } from '@/lib/format'
import type { Meter, UsageField, UsageRule } from '@/lib/meters'

/** Services whose bytes count in powers of ten; all others bill powers of two, which they call GB as well. */
const DECIMAL: ReadonlySet<string> = new Set(['DynamoDB', 'Keyspaces', 'R2', 'KV', 'D1', 'Datadog'])

/** What a KB, MB or GB of a field is: 1,024 or 1,000 of the unit below it; nothing for fields that count no bytes. */
export function bytesOf({ unit }: UsageField, service: Meter['service']): { bytes?: 'binary' | 'decimal' } {
  if (!/\b(?:[KMGT]i?B)\b/.test(unit)) return {}
  return { bytes: [...DECIMAL].some((name) => service.includes(name)) ? 'decimal' : 'binary' }
}

/** A rule between fields as a sentence. */
export function limitInWords(rule: UsageRule): string {
  switch (rule.kind) {
    case 'at-least':
      return `${rule.field} is at least ${rule.than}`
    case 'at-most':
      return `${rule.field} is at most ${rule.than}`
    case 'carried':
      return `${rule.traffic} needs ${rule.by} above 0`
    case 'sized':
      return `${rule.price} needs ${listedOr(rule.by)}`
    case 'enough':
      return `${rule.field} is enough for the traffic, or 0 to derive it`
    case 'sold':
      return `${rule.field} is at most what is sold with ${rule.with}`
    case 'one-whole':
      return `${rule.shares.join(' and ')} are together at most 1`
  }
}
