import { createHash } from 'node:crypto'
import { DECISION_FACTS, PRESETS, PUBLISHED_DECISIONS } from '@/content'
import type { RateCardId } from '@/content/scenario/card-ids'
import { scenarioWith, type ScenarioParts } from '@/lib/kernel'
import { deciderFor } from './decider'
import { outcomeOf } from './outcome-for'

/**
 * The figures of every revision of the model, by rate card and the revision of its prices. Rows are added, never
 * changed: `npx vitest run lib/decision/revision.test.ts` says which row is missing.
 */
export const FIGURES_OF_REVISIONS: Readonly<Record<string, string>> = {
  '2026-11-28 aws-us-east-1-2026-11': 'ab9efd75c1c8a389',
  '2026-11-28 aws-eu-central-1-2026-11': 'fa8b402c0bf0e1a4',
  '2026-11-28 framework-1': '5cfa5cfa4295c33c',
  '2026-11-29 aws-us-east-1-2026-11-29': '91765b21d812d9ec',
  '2026-11-29 aws-eu-central-1-2026-11-29': '1eddbfc95877bd8a',
  '2026-11-29 azure-eastus-2026-11-29': 'd33e5e33df3ac0e2',
  '2026-11-29 gcp-us-central1-2026-11-29': 'e9da67bc5c7de119',
  '2026-11-29 framework-1': '5cfa5cfa4295c33c',
}

const SCENARIOS: ScenarioParts[] = [
  {},
  ...PRESETS.map(({ scenario }) => scenario),
  ...PUBLISHED_DECISIONS.map(({ situation }) => ({ situation })),
  ...[1, 300, 20_000, 2_000_000].map((peakQps) => ({
    situation: { peakQps, teams: 5, runsToday: 'monolith' as const, outageCost: 5000, globalUsers: true },
    workload: { regions: 3 },
    people: { onCall: true },
    money: { discount: 0.1, committedShare: 0.5, freeTier: false, horizonMonths: 24, growthPerYear: 0.8 },
  })),
]

const cents = (amount: number) => Math.round(amount * 100)

/** What is recommended at which costs, over a scale of scenarios: the same hash for the same figures to the cent. */
export function figuresDigest(rateCard: RateCardId): string {
  const hash = createHash('sha256')
  for (const parts of SCENARIOS) {
    const scenario = scenarioWith({ ...parts, money: { ...parts.money, rateCard } })
    const { candidates, budget } = outcomeOf(scenario, deciderFor(scenario, DECISION_FACTS))
    for (const { candidate, recommended, meets, cost, monthly } of candidates)
      hash.update(
        JSON.stringify([candidate.id, recommended, meets, ...[cost.total, cost.low, cost.high, monthly].map(cents)]),
      )
    hash.update(JSON.stringify(budget && [budget.within, budget.fits?.name ?? null]))
  }
  return hash.digest('hex').slice(0, 16)
}
