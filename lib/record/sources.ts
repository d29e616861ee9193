import { FACTOR_NOTES } from '@/content/evidence/factor-notes'
import { rateCardName } from '@/content/scenario/card-ids'
import { isFactorId, type FactorId } from '@/content/scenario/factor-ids'
import { PRICE_REVISIONS } from '@/content/revision'
import type { Scenario } from '@/content/schemas/scenario'
import type { Tornado } from '@/lib/analysis'
import type { CostFacts } from '@/lib/cost'
import type { PricedCandidate } from '@/lib/decision'
import { listed, quantity } from '@/lib/format'
import { candidateBill, inputInWords, sourceUrl } from '@/lib/report'
import type { RecordSource, RecordSources } from './types'

const OWN = 'Loadbearing'

/**
 * Where the recommended total comes from: the sources of the prices on its bill, and those of the factors that move it,
 * each source once. What moves nothing in this record is in the ledger.
 */
export function sourcesOf(
  scenario: Scenario,
  { candidate }: PricedCandidate,
  { bars }: Tornado,
  facts: CostFacts,
): RecordSources {
  const { rateCard } = scenario.money
  const moving = bars.flatMap(({ input, atLow, atHigh }) => (isFactorId(input) && atLow !== atHigh ? [input] : []))
  const isOwn = (id: FactorId) => FACTOR_NOTES[id].evidence.source === OWN
  const nameOf = (id: FactorId) => inputInWords(id, scenario).name
  return {
    card: `${rateCardName(rateCard)}, revision ${PRICE_REVISIONS[rateCard]}`,
    prices: grouped(pricesOf(scenario, candidate, facts), (all) => quantity(all.length, 'price')),
    factors: grouped(
      moving.filter((id) => !isOwn(id)).map((id) => ({ ...FACTOR_NOTES[id].evidence, name: nameOf(id) })),
      (all) => listed(all.map(({ name }) => name)),
    ),
    assumed: moving.filter(isOwn).map(nameOf),
  }
}

type Read = { source: string; asOf: string }

function pricesOf(scenario: Scenario, candidate: PricedCandidate['candidate'], facts: CostFacts): Read[] {
  const bill = candidateBill(candidate, scenario, facts)
  if (bill.kind === 'framework') return []
  return bill.rows.flatMap(({ lines }) =>
    lines.flatMap(({ origin }) => (origin.kind === 'list' ? [{ source: origin.source, asOf: origin.asOf }] : [])),
  )
}

/** Each source once, with what was read from it. */
function grouped<One extends Read>(all: readonly One[], of: (own: readonly One[]) => string): RecordSource[] {
  const names = [...new Set(all.map(({ source }) => familyOf(source)))]
  return names.map((name) => {
    const own = all.filter(({ source }) => familyOf(source) === name)
    const days = own.map(({ asOf }) => asOf).sort()
    const [first = '', last = ''] = [days[0], days.at(-1)]
    return { name, asOf: first === last ? first : `${first} to ${last}`, url: sourceUrl(name) ?? null, of: of(own) }
  })
}

/** Prices were read from many files of one collection, which is one source. */
const familyOf = (source: string): string => source.replace(/^(\w+) fixture \S+ \(/, '$1 fixtures (')
