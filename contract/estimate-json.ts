import { LIST_CARDS } from '@/content/rate-cards'
import { FRAMEWORK_CARD } from '@/content/rate-cards/framework'
import { REQUIREMENT_NAMES, type Requirements } from '@/content/scenario/requirements'
import type { EstimateRequest } from '@/content/schemas/estimate-request'
import {
  cardOnTerms,
  costInputs,
  estimate,
  type BilledComponent,
  type CostInputs,
  type Estimate,
  type FrameworkEstimate,
  type ListEstimate,
  type ListLine,
} from '@/lib/cost'
import { scenarioWith } from '@/lib/kernel'
import { commitmentRows, discountInWords, multiplierInWords } from '@/lib/report'
import { clean } from './clean'
import { commitmentJson } from './commitments-json'

const CARDS = { ...LIST_CARDS, framework: FRAMEWORK_CARD }

/** Monthly volumes or a workload in, lines and totals for one month out, in US dollars. */
export function estimateJson(request: EstimateRequest) {
  const { pattern, rateCard, options } = request
  return estimateAnswer(estimate(pattern, inputsOf(request), cardOnTerms(CARDS[rateCard], { ...options, prices: {} })))
}

/**
 * Stated volumes take precedence over those derived from the workload. Without a workload the rest is zero, as in the
 * reference guide.
 */
function inputsOf({ requirements, workload, capacities, stack }: EstimateRequest): CostInputs {
  const { peakQps, teams, traffic, profile, ...rest } = workload ?? {}
  const derived = costInputs(
    scenarioWith({ situation: { peakQps, teams }, workload: rest, capacities, stack, traffic, profile }),
  )
  return { ...derived, requirements: { ...(workload ? derived.requirements : NOTHING), ...requirements } }
}

const NOTHING = Object.fromEntries(REQUIREMENT_NAMES.map((name) => [name, 0])) as Requirements

/** The estimate under the field names of the public API, which stay the same when names in the code change. */
export const estimateAnswer = (result: Estimate) => ({
  pattern: result.pattern,
  rateCard: result.rateCard,
  currency: result.currency,
  period: result.period,
  ...(result.kind === 'framework' ? frameworkAnswer(result) : listAnswer(result)),
  total: clean(result.total),
})

const frameworkAnswer = ({ lines, subtotal, multiplier, publishedTotal }: FrameworkEstimate) => ({
  lines: lines.map(({ id, label, quantity, unit, rate, amount, provenance }) => ({
    id,
    label,
    quantity: clean(quantity),
    unit,
    rate,
    amount: clean(amount),
    provenance,
  })),
  subtotal: clean(subtotal),
  multiplier: {
    published: clean(multiplier.published),
    applied: clean(multiplier.applied),
    why: multiplierInWords(multiplier),
  },
  publishedTotal: clean(publishedTotal),
})

const listAnswer = ({ lines, components, subtotal, discount, support, agreed }: ListEstimate) => ({
  lines: lines.map(listLineAnswer),
  blocks: components.map(blockAnswer),
  discount: discount && {
    committed: clean(discount.commitmentDiscount),
    overall: clean(discount.negotiatedDiscount),
    amount: clean(discount.amount),
    why: discountInWords(discount),
  },
  commitments: commitmentRows(agreed).map(commitmentJson),
  support: clean(support),
  subtotal: clean(subtotal),
  multiplier: { published: 1, applied: 1, why: 'List prices carry no multiplier' },
  publishedTotal: clean(subtotal),
})

const blockAnswer = ({ description, copies, meter, amount }: BilledComponent) => {
  const { id, label, role, kind, formula, from } = description
  return { id, label, role, kind, copies, meter, formula, from, amount: clean(amount) }
}

/** A line at list prices, with its component, the sizing of that, and the source of its price. */
const listLineAnswer = (line: ListLine) => ({
  id: line.id,
  label: line.label,
  quantity: clean(line.quantity),
  unit: line.unit,
  rate: clean(line.rate),
  amount: clean(line.amount),
  provenance: line.provenance,
  block: line.component,
  meter: line.meter,
  price: line.price,
  ...(line.origin.kind === 'list' && { source: line.origin.source, asOf: line.origin.asOf }),
  borrowed: line.fallbackRegion,
  formula: line.formula,
  from: line.from,
})
