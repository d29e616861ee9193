import { isPatternId, PATTERN_NAMES, type PatternId } from '@/content/pattern-ids'
import type { CombinedPart } from '@/lib/cost'
import type { PartId } from '@/lib/decision'
import { listed } from '@/lib/format'

/** The parts of a combination: shared ones first, the most expensive first among each. */
export type BoughtComponents = {
  summary: string
  rows: CombinedPart[]
  /** What discounts take off all of them together; US dollars a month. */
  off: number
}

export function boughtComponents(parts: readonly CombinedPart[], total: number): BoughtComponents {
  const rows = parts
    .map((part) => (isPatternId(part.id) ? { ...part, label: PATTERN_NAMES[part.id] } : part))
    .toSorted((a, b) => Number(b.of.length > 1) - Number(a.of.length > 1) || b.amount - a.amount)
  const shared = rows.filter(({ of }) => of.length > 1).length
  const sum = parts.reduce((all, { amount }) => all + amount, 0)
  return {
    summary: shared === 0 ? `${parts.length} components, none shared` : `${parts.length} components, ${shared} shared`,
    rows,
    // Less than a cent is what adding up in binary fractions leaves.
    off: sum - total < 0.01 ? 0 : sum - total,
  }
}

/** What is composed and has no price of its own, and why. */
export function notPriced(composition: readonly PartId[], priced: readonly PatternId[]): string[] {
  const stream = composition.find((part) => !isPatternId(part))
  const name = stream === 'lambda-architecture' ? 'Lambda' : 'Kappa'
  const monolith = composition.includes('monolith') && !priced.includes('monolith')
  return [
    ...(monolith
      ? [
          `The modular monolith is not priced beside ${listed(priced.map((pattern) => PATTERN_NAMES[pattern]))}: the ` +
            'machines it would run on are in that bill.',
        ]
      : []),
    ...(stream
      ? [`${name} is not priced apart from the stream of events: no rate card holds its jobs, so they come on top.`]
      : []),
  ]
}
