import { stringify } from 'yaml'
import { MODEL_REVISION, PRICE_REVISIONS } from '@/content/revision'
import type { Scenario } from '@/content/schemas/scenario'
import { outcomeFor } from '@/lib/decision'
import { encodeLink } from '@/lib/share'
import { FACTS } from '../facts'

type Said = Partial<{
  model: string
  prices: string
  recommendation: { id: string; name: string }
  cost: Partial<{ currency: string; months: number; total: number; low: number; high: number }>
}>

/** A decision record of a scenario, as of today, with some of what it says to programs replaced. */
export function recordOf(scenario: Scenario, said: Said = {}): string {
  const { recommended } = outcomeFor(scenario, FACTS)
  const { months, total, low, high } = recommended.cost
  const block = {
    link: `https://example.org/recommendation?${encodeLink(scenario)}`,
    model: MODEL_REVISION,
    prices: PRICE_REVISIONS[scenario.money.rateCard],
    recommendation: { id: recommended.candidate.id, name: recommended.name },
    ...said,
    cost: { currency: 'USD', months, total, low, high, ...said.cost },
  }
  const front = stringify({ status: 'accepted', date: '2026-03-01', loadbearing: block })
  return `---\n${front}---\n\n# ${block.recommendation.name}\n`
}
