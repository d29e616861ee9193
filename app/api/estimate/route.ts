import { readJsonBody } from '@/app/api/problem'
import { FRAMEWORK_CARD } from '@/content/rates/framework'
import { estimateRequest, type EstimateRequest } from '@/content/schemas/estimate-request'
import { estimate, type Estimate } from '@/lib/cost'

const CARDS = { framework: FRAMEWORK_CARD } satisfies Record<EstimateRequest['rateCard'], unknown>

/** The cost framework as a service: quantities in, lines and totals for one month out. */
export async function POST(request: Request): Promise<Response> {
  const body = await readJsonBody(request, estimateRequest)
  if (!body.ok) return body.response
  const { pattern, rateCard, requirements } = body.value
  return Response.json(answerOf(estimate(pattern, requirements, CARDS[rateCard])), { headers: { 'cache-control': 'no-store' } })
}

/** The estimate without what explains its quantities on screen. */
const answerOf = ({ lines, multiplier, ...rest }: Estimate) => ({
  pattern: rest.pattern,
  rateCard: rest.rateCard,
  currency: rest.currency,
  period: rest.period,
  lines: lines.map(({ id, label, quantity, unit, rate, amount, provenance }) => ({
    id,
    label,
    quantity: clean(quantity),
    unit,
    rate,
    amount: clean(amount),
    provenance,
  })),
  subtotal: clean(rest.subtotal),
  multiplier: { ...multiplier, published: clean(multiplier.published), applied: clean(multiplier.applied) },
  publishedTotal: clean(rest.publishedTotal),
  total: clean(rest.total),
})

/** Without the noise of binary fractions (0.30000000000000004): twelve digits are more than any price is known to. */
const clean = (figure: number): number => Number(figure.toPrecision(12))
