import type { OptionId } from '@/content/options/option-ids'
import { isPatternId, type PatternId } from '@/content/pattern-ids'
import type { Scenario } from '@/content/schemas/scenario'
import {
  cardOnTerms,
  chosenCard,
  costInputs,
  discountOf,
  estimate,
  infrastructureUnder,
  sumsOf,
  termsOf,
  type BilledComponent,
  type CostFacts,
  type Discount,
  type FrameworkEstimate,
  type InfrastructurePart,
  type ListLine,
} from '@/lib/cost'
import { costed, type Candidate } from '@/lib/decision'
import type { Usd } from '@/lib/kernel'

/** A component on a candidate's bill, with what it is made of. */
export type CandidateBillRow = Pick<InfrastructurePart, 'id' | 'label' | 'amount' | 'of'> & {
  /** How it was sized and priced; null for an option that copies a share of a database. */
  component: BilledComponent | null
  lines: ListLine[]
}

/** A month of a candidate's infrastructure: a component that several of its patterns need is bought once. */
export type CandidateBill =
  | {
      kind: 'list'
      rateCard: string
      rows: CandidateBillRow[]
      discount: Discount | null
      support: Usd<'month'>
      total: Usd<'month'>
    }
  | { kind: 'framework'; rateCard: string; estimates: FrameworkEstimate[]; total: Usd<'month'> }

type Priced = Pick<Candidate, 'id' | 'patterns' | 'options' | 'stream'>

export function candidateBill(candidate: Priced, scenario: Scenario, facts: CostFacts): CandidateBill {
  const chosen = chosenCard(scenario, facts)
  const card = cardOnTerms(chosen, termsOf(scenario))
  const inputs = costInputs(scenario)
  const { parts, support, total } = infrastructureUnder(inputs, card)(costed(candidate))
  const estimates = new Map(sourcesOf(parts).map((pattern) => [pattern, estimate(pattern, inputs, card)]))
  const known = [...estimates.values()]
  if (card.kind === 'framework') {
    const priced = known.filter((one) => one.kind === 'framework')
    return { kind: 'framework', rateCard: chosen.id, estimates: priced, total }
  }
  const rows = parts.map(({ id, label, amount, of }): CandidateBillRow => {
    const from = of.flatMap((part) => estimates.get(sourceOf(part) ?? 'monolith') ?? [])
    const bought = from.flatMap((one) => (one.kind === 'list' ? [one] : [])).find((one) => hasPart(one, id, amount))
    return {
      id,
      label,
      amount,
      of,
      component: bought?.components.find(({ description }) => description.id === id) ?? null,
      lines: bought?.lines.filter(({ component }) => component === id) ?? [],
    }
  })
  const discount = discountOf(sumsOf(parts), card.terms)
  return { kind: 'list', rateCard: chosen.id, rows, discount, support, total }
}

/** The largest of the sizes that the patterns ask for is what is bought. */
const hasPart = ({ components }: { components: BilledComponent[] }, id: string, amount: number): boolean =>
  components.some((component) => component.description.id === id && component.amount === amount)

const sourcesOf = (parts: readonly InfrastructurePart[]): PatternId[] => [
  ...new Set(parts.flatMap(({ of }) => of.flatMap((part) => sourceOf(part) ?? []))),
]

/** Options that take a component over from a pattern; the others copy a share of a database. */
const TAKEN_FROM: Partial<Record<OptionId, PatternId>> = { 'search-index': 'cqrs', 'edge-cache': 'edge-computing' }

const sourceOf = (part: PatternId | OptionId): PatternId | null =>
  isPatternId(part) ? part : (TAKEN_FROM[part] ?? null)
