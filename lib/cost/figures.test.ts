import { describe, expect, test } from 'vitest'
import { PATTERN_IDS } from '@/content/pattern-ids'
import { LIST_CARDS } from '@/content/rate-cards'
import { FRAMEWORK_CARD } from '@/content/rate-cards/framework'
import { OPERATIONAL_COSTS } from '@/content/rate-cards/operational'
import type { RateCardId } from '@/content/scenario/card-ids'
import { PRESETS } from '@/content/scenarios/presets'
import { scenarioWith, type ScenarioParts } from '@/lib/kernel'
import { patternCost } from './pattern-cost'

const FACTS = { cards: { ...LIST_CARDS, framework: FRAMEWORK_CARD }, operational: OPERATIONAL_COSTS }
const CARDS: RateCardId[] = ['aws-us-east-1', 'aws-eu-central-1', 'framework']

/** A scale of situations: the worked examples, and loads from nothing to far beyond every limit. */
const SCALE: [string, ScenarioParts][] = [
  ...PRESETS.map(({ id, scenario }): [string, ScenarioParts] => [id, scenario]),
  ...[0.1, 10, 1000, 50_000, 2_000_000].map((peakQps): [string, ScenarioParts] => [
    `${peakQps} requests/s`,
    { situation: { peakQps } },
  ]),
  [
    'own terms',
    {
      situation: { peakQps: 1200, teams: 4 },
      workload: { regions: 3, readShare: 0.5 },
      people: { engineers: 30, onCall: true, patternShare: 0.2 },
      money: {
        discount: 0.1,
        committedShare: 0.5,
        committedDiscount: 0.3,
        freeTier: false,
        growthPerYear: 0.4,
        horizonMonths: 24,
      },
    },
  ],
]

/** What the defaults were when these figures were taken: a default may move, a formula moves with its commit. */
function underFormerDefaults({ situation, workload, people, money, own }: ScenarioParts): ScenarioParts {
  const teams = Math.min(Math.max(situation?.teams ?? 1, 1), 6)
  return {
    situation,
    workload: { services: 10, ...workload },
    people: {
      engineers: 8,
      loadedCost: 180_000,
      patternShare: 1,
      ...people,
      overhead: { microservices: 2 - (1.5 * (teams - 1)) / 5, ...people?.overhead },
    },
    money,
    own: own ?? [
      ...(['engineers', 'services', 'patternShare'] as const),
      ...(workload?.averageToPeak === undefined ? [] : (['averageToPeak'] as const)),
    ],
  }
}

const cents = (amount: number) => Math.round(amount * 100) / 100

/**
 * Figures may change when prices or formulas do, and then in the commit that says why; never because code was moved.
 */
describe.each(SCALE)('what %s costs', (_, parts) => {
  test.each(CARDS)('on %s', (rateCard) => {
    const scenario = scenarioWith({ ...underFormerDefaults(parts), money: { ...parts.money, rateCard } })
    const rows = PATTERN_IDS.map((pattern) => {
      const { estimate } = patternCost(pattern, scenario, FACTS)
      return [pattern, estimate.lines.length, ...[estimate.subtotal, estimate.total].map(cents)].join(' | ')
    })
    expect(rows).toMatchSnapshot()
  })
})
