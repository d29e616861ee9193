import { FACTOR_NOTES } from '@/content/evidence/factor-notes'
import { rateCardName } from '@/content/scenario/card-ids'
import { isFactorId } from '@/content/scenario/factor-ids'
import { PRICE_REVISIONS } from '@/content/revision'
import type { Scenario } from '@/content/schemas/scenario'
import { UNCERTAIN_IDS, type CostFacts } from '@/lib/cost'
import type { PricedCandidate } from '@/lib/decision'
import { quantity } from '@/lib/format'
import { candidateBill, sourceUrl } from '@/lib/report'
import type { RecordSource } from './types'

const OWN = 'Loadbearing'

/** Where prices and factors of the recommended total come from, each source once; the whole list is the ledger. */
export function sourcesOf(scenario: Scenario, { candidate }: PricedCandidate, facts: CostFacts): RecordSource[] {
  const { rateCard } = scenario.money
  return [
    { name: rateCardName(rateCard), asOf: PRICE_REVISIONS[rateCard], url: null, of: 'rate card of all estimates' },
    ...grouped(pricesOf(scenario, candidate, facts), 'price'),
    ...grouped(factorsUsed(), 'factor'),
  ]
}

type Read = { source: string; asOf: string }

function pricesOf(scenario: Scenario, candidate: PricedCandidate['candidate'], facts: CostFacts): Read[] {
  const bill = candidateBill(candidate, scenario, facts)
  if (bill.kind === 'framework') return []
  return bill.rows.flatMap(({ lines }) =>
    lines.flatMap(({ origin }) => (origin.kind === 'list' ? [{ source: origin.source, asOf: origin.asOf }] : [])),
  )
}

const factorsUsed = (): Read[] =>
  UNCERTAIN_IDS.flatMap((id) => (isFactorId(id) ? [FACTOR_NOTES[id].evidence] : [])).filter(
    ({ source }) => source !== OWN,
  )

const grouped = (all: readonly Read[], of: string): RecordSource[] =>
  [...new Set(all.map(({ source }) => source))].map((source) => {
    const own = all.filter((one) => one.source === source)
    const asOf = own.map((one) => one.asOf).reduce((latest, day) => (day > latest ? day : latest), '')
    return { name: source, asOf, url: sourceUrl(source) ?? null, of: quantity(own.length, of) }
  })
