import { clean } from '@/app/api/clean'
import { readJsonBody } from '@/app/api/problem'
import { LIST_CARDS } from '@/content/rate-cards'
import { FRAMEWORK_CARD } from '@/content/rate-cards/framework'
import { REQUIREMENT_NAMES, type Requirements } from '@/content/scenario/requirements'
import { estimateRequest, type EstimateRequest } from '@/content/schemas/estimate-request'
import { demandOf, estimate, type Demand, type Estimate, type LineItem } from '@/lib/cost'
import { scenarioWith } from '@/lib/kernel'

const CARDS = { ...LIST_CARDS, framework: FRAMEWORK_CARD }

/** The cost models as a service: quantities or a workload in, lines and totals for one month out. */
export async function POST(request: Request): Promise<Response> {
  const body = await readJsonBody(request, estimateRequest)
  if (!body.ok) return body.response
  const { pattern, rateCard, options } = body.value
  const result = estimate(pattern, demandIn(body.value), CARDS[rateCard], { ...options, prices: {} })
  return Response.json(answerOf(result), { headers: { 'cache-control': 'no-store' } })
}

/**
 * Stated requirements come first, then what follows from the workload; without a workload the rest is zero, as the
 * source has it.
 */
function demandIn({ requirements, workload, capacities }: EstimateRequest): Demand {
  const { peakQps, teams, ...rest } = workload ?? {}
  const derived = demandOf(scenarioWith({ situation: { peakQps, teams }, workload: rest, capacities }))
  return { ...derived, requirements: { ...(workload ? derived.requirements : NOTHING), ...requirements } }
}

const NOTHING = Object.fromEntries(REQUIREMENT_NAMES.map((name) => [name, 0])) as Requirements

/** The estimate without what explains its quantities on screen. */
const answerOf = ({ lines, multiplier, blocks, discount, ...rest }: Estimate) => ({
  pattern: rest.pattern,
  rateCard: rest.rateCard,
  currency: rest.currency,
  period: rest.period,
  lines: lines.map(lineOf),
  ...(blocks.length > 0 && {
    blocks: blocks.map(({ amount, ...block }) => ({ ...block, amount: clean(amount) })),
    discount: discount && {
      committed: clean(discount.committed),
      overall: clean(discount.overall),
      amount: clean(discount.amount),
      why: discount.why,
    },
  }),
  subtotal: clean(rest.subtotal),
  multiplier: { ...multiplier, published: clean(multiplier.published), applied: clean(multiplier.applied) },
  publishedTotal: clean(rest.publishedTotal),
  total: clean(rest.total),
})

/** A line of a list card also says which block it belongs to, how that was sized, and where the price was read. */
const lineOf = ({
  id,
  label,
  quantity,
  unit,
  rate,
  amount,
  provenance,
  formula,
  from,
  block,
  meter,
  price,
  source,
  asOf,
  borrowed,
}: LineItem) => ({
  id,
  label,
  quantity: clean(quantity),
  unit,
  rate: block === undefined ? rate : clean(rate),
  amount: clean(amount),
  provenance,
  ...(block !== undefined && { block, meter, price, source, asOf, borrowed, formula, from }),
})
