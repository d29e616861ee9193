import type { PatternId } from '@/content/pattern-ids'
import { isPatternId } from '@/content/pattern-ids'
import { RATE_CARD_NAMES } from '@/content/scenario/card-ids'
import { MODEL_REVISION, PRICE_REVISIONS } from '@/content/revision'
import {
  cardOnTerms,
  costInputs,
  estimate,
  grownInputs,
  isCommittable,
  infrastructureUnder,
  uncertainIn,
  type CostFacts,
  type Infrastructure,
} from '@/lib/cost'
import { costed, type PricedCandidate } from '@/lib/decision'
import { growthAfter, shownCurrency } from '@/lib/kernel'
import { componentMeter } from '@/lib/meters'
import type { Scenario } from '@/content/schemas/scenario'

type Part = Infrastructure['parts'][number]
type Cell = string | number

/** The mandatory columns of FOCUS 1.2, in its order, then our own, which start with x_ as it asks. */
export const FOCUS_COLUMNS = [
  'BilledCost',
  'BillingAccountId',
  'BillingAccountName',
  'BillingCurrency',
  'BillingPeriodEnd',
  'BillingPeriodStart',
  'ChargeCategory',
  'ChargeClass',
  'ChargeDescription',
  'ChargePeriodEnd',
  'ChargePeriodStart',
  'ContractedCost',
  'EffectiveCost',
  'InvoiceIssuerName',
  'ListCost',
  'PricingQuantity',
  'PricingUnit',
  'ProviderName',
  'PublisherName',
  'ServiceCategory',
  'ServiceName',
  'x_Plan',
  'x_Candidate',
  'x_CandidateId',
  'x_Component',
  'x_ComponentName',
  'x_MonthOfHorizon',
  'x_LowCost',
  'x_HighCost',
  'x_ModelRevision',
  'x_PriceRevision',
] as const

type Column = (typeof FOCUS_COLUMNS)[number]

/**
 * The infrastructure that a candidate is planned with, as FOCUS rows: one for each component and month of the horizon,
 * so that plan and invoice stand in one table. `start` is the first month, as yyyy-mm.
 */
export function focusTable(
  scenario: Scenario,
  { name, candidate }: Pick<PricedCandidate, 'name' | 'candidate'>,
  facts: CostFacts,
  start: string,
): Cell[][] {
  const { money } = scenario
  const card = cardOnTerms(facts.cards[money.rateCard], money)
  const { currency, exchangeRate } = shownCurrency(money)
  const { low, high } = uncertainIn(scenario, facts.operational).estimateError
  const inputs = costInputs(scenario)
  const it = costed(candidate)
  const serviceOf = servicesIn(scenario, facts)
  const provider = card.kind === 'list' ? 'AWS' : 'Reference guide'
  const inCurrency = (usd: number): number => Number((usd * exchangeRate).toFixed(6))
  const rowFor = (part: Part, month: number): Cell[] => {
    const [from, to] = [monthAfter(start, month), monthAfter(start, month + 1)]
    const { list, contracted, billed } = amountsOf(part, card)
    const row: Record<Column, Cell> = {
      BilledCost: inCurrency(billed),
      BillingAccountId: 'plan',
      BillingAccountName: 'Plan',
      BillingCurrency: currency,
      BillingPeriodEnd: to,
      BillingPeriodStart: from,
      ChargeCategory: 'Usage',
      ChargeClass: '',
      ChargeDescription: `${part.label}: planned for month ${month + 1} of ${money.horizonMonths}`,
      ChargePeriodEnd: to,
      ChargePeriodStart: from,
      ContractedCost: inCurrency(contracted),
      EffectiveCost: inCurrency(billed),
      InvoiceIssuerName: provider,
      ListCost: inCurrency(list),
      PricingQuantity: 1,
      PricingUnit: 'Months',
      ProviderName: provider,
      PublisherName: provider,
      ServiceCategory: categoryOf(part),
      ServiceName: serviceOf(part),
      x_Plan: 'plan',
      x_Candidate: name,
      x_CandidateId: candidate.id,
      x_Component: part.id,
      x_ComponentName: part.label,
      x_MonthOfHorizon: month + 1,
      x_LowCost: inCurrency(billed * low),
      x_HighCost: inCurrency(billed * high),
      x_ModelRevision: MODEL_REVISION,
      x_PriceRevision: `${RATE_CARD_NAMES[money.rateCard]}, ${PRICE_REVISIONS[money.rateCard]}`,
    }
    return FOCUS_COLUMNS.map((column) => row[column])
  }
  const months = Array.from({ length: money.horizonMonths }, (_, month) => month)
  return [
    [...FOCUS_COLUMNS],
    ...months.flatMap((month) => {
      const grown = month === 0 ? inputs : grownInputs(inputs, growthAfter(month, money))
      const { parts, support } = infrastructureUnder(grown, card)(it)
      return [...parts, ...supportPart(support)].map((part) => rowFor(part, month))
    }),
  ]
}

/** The support plan has a row of its own, so that the rows add up to the total. */
const SUPPORT = 'support'

const supportPart = (amount: Part['amount']): Part[] =>
  amount > 0 ? [{ id: SUPPORT, label: 'Support plan', kind: 'operations', of: [], amount }] : []

/** What a component costs at the prices in use, under the negotiated discount, and with commitments as well. */
function amountsOf(part: Part, card: ReturnType<typeof cardOnTerms>) {
  const { amount } = part
  if (card.kind === 'framework') return { list: amount, contracted: amount, billed: amount }
  if (part.id === SUPPORT) return { list: amount, contracted: amount, billed: amount }
  const { discount, committedShare, committedDiscount } = card.terms
  const committed = isCommittable(part.kind, part.agreed) ? amount * committedShare * committedDiscount : 0
  const saved = (part.saved ?? 0) + committed
  return { list: amount, contracted: amount * (1 - discount), billed: (amount - saved) * (1 - discount) }
}

/** The vendor's service behind a component, where a meter prices it. */
function servicesIn(scenario: Scenario, facts: CostFacts): (part: Part) => string {
  const card = cardOnTerms(facts.cards[scenario.money.rateCard], scenario.money)
  const inputs = costInputs(scenario)
  const known = new Map<PatternId, Map<string, string>>()
  const servicesOf = (pattern: PatternId): Map<string, string> => {
    const before = known.get(pattern)
    if (before) return before
    const priced = estimate(pattern, inputs, card)
    const components = priced.kind === 'list' ? priced.components : []
    const services = new Map(
      components.map(({ description, meter }) => [description.id, componentMeter(meter).service]),
    )
    known.set(pattern, services)
    return services
  }
  return ({ id, label, of }) =>
    of
      .filter(isPatternId)
      .reduce<string | undefined>((found, pattern) => found ?? servicesOf(pattern).get(id), undefined) ?? label
}

/** Categories of services that FOCUS allows, by what a component does. */
const CATEGORIES: Readonly<Record<Part['kind'], string>> = {
  compute: 'Compute',
  database: 'Databases',
  cache: 'Databases',
  search: 'Analytics',
  broker: 'Integration',
  traffic: 'Networking',
  requests: 'Integration',
  operations: 'Management and Governance',
  pattern: 'Other',
}

/** Components that are sold by request or kept for operations, and belong elsewhere. */
const OF_ITS_OWN: Readonly<Record<string, string>> = {
  events: 'Databases',
  tables: 'Databases',
  functions: 'Compute',
  archive: 'Storage',
  'control-plane': 'Compute',
}

const categoryOf = ({ id, kind }: Part): string => OF_ITS_OWN[id] ?? CATEGORIES[kind]

/** The first moment of a month, as FOCUS writes it. */
function monthAfter(start: string, months: number): string {
  const [year = 0, month = 1] = start.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().replace('.000Z', 'Z')
}
