import { expect } from 'vitest'
import { DECISION_FACTS, FRAMEWORK_CARD, OPERATIONAL_COSTS } from '@/content'
import { PATTERN_IDS } from '@/content/pattern-ids'
import { LIST_CARDS } from '@/content/rate-cards'
import { composition, pricingOf, type Composition } from '@/lib/cost'
import type { Scenario } from '@/content/schemas/scenario'
import { peakQpsOf, scenarioWith, type ScenarioParts } from '@/lib/kernel'
import type { Sheet } from './sheet'
import { workbookSheets } from './sheets'

const FACTS = {
  ...DECISION_FACTS,
  cards: { ...LIST_CARDS, framework: FRAMEWORK_CARD },
  operational: OPERATIONAL_COSTS,
}

/** One of each pattern, and some with lighter parts beside them. */
const COMPOSITIONS: Composition[] = [
  ...PATTERN_IDS.map((id) => composition([id], [])),
  composition(['cqrs', 'monolith'], []),
  composition(['cell-based', 'microservices'], []),
  composition(['monolith'], ['edge-cache', 'read-replicas']),
]
const nameOf = ({ patterns, options }: Composition) => [...patterns, ...options].join('+')

export const workbookOf = (parts: ScenarioParts) =>
  workbookSheets(
    scenarioWith(parts),
    COMPOSITIONS.map((one) => ({ name: nameOf(one), composition: one })),
    FACTS,
    [['Link', '/recommendation']],
  )

/** Of these, a monolith alone has a stated limit that such loads reach: 10,000 requests/s. */
const meetsLimit =
  (asked: Scenario) =>
  ({ patterns }: Composition): boolean =>
    patterns.join() === 'monolith' &&
    peakQpsOf(asked) * (1 + asked.money.growthPerYear) ** (asked.money.horizonMonths / 12) > 10_000

/** What each costs over the horizon by the engine. */
export function totalsByEngine(parts: ScenarioParts): number[] {
  const scenario = scenarioWith(parts)
  const costing = pricingOf(scenario, FACTS, meetsLimit).costing(scenario)
  return COMPOSITIONS.map((one) => costing.total(one))
}

/** Amounts of the first sheet of figures by candidate and line. */
export const amountsIn = (rows: readonly (readonly unknown[])[]) =>
  new Map(rows.slice(1).map(([name, line, , ...amounts]) => [`${String(name)}: ${String(line)}`, amounts.map(Number)]))

export const near = (amounts: number[], rate: number) =>
  amounts.map((amount) => expect.closeTo(amount * rate, 2) as number)

/** Every kind of rate card, terms and commitment, by name. */
export const SCENARIOS: [string, ScenarioParts][] = [
  ['nothing said', {}],
  ['reference-guide rates', { money: { rateCard: 'framework' }, situation: { peakQps: 2000, teams: 4 } }],
  [
    'euros, terms, own prices, a system that runs',
    {
      situation: { peakQps: 12_000, teams: 9, runsToday: 'microservices', revenue: 40_000_000, globalUsers: true },
      money: {
        rateCard: 'aws-eu-central-1',
        currency: 'EUR',
        exchangeRate: 0.9,
        discount: 0.1,
        committedShare: 0.5,
        prices: { 'aws.fargate.vcpu_hour': 0.03 },
        growthPerYear: 0.8,
      },
    },
  ],
  ['prices that another region lends', { situation: { peakQps: 700, teams: 2 }, money: { rateCard: 'azure-eastus' } }],
  [
    'commitments line by line, spot, a support plan',
    {
      situation: { peakQps: 3000, teams: 5, highReadVolume: true },
      money: {
        rateCard: 'aws-us-east-1',
        discount: 0.05,
        committedShare: 0.4,
        commitments: { machines: { plan: '1y-none', share: 0.6, spot: 0.2 }, database: { plan: '1y-all', off: 0.33 } },
        support: 'business',
      },
    },
  ],
]

export const BASE: ScenarioParts = {
  situation: { peakQps: 4000, teams: 6 },
  // Set, so that they stay where they are when a figure that they follow moves.
  people: { engineers: 42 },
  workload: { services: 21, averageToPeak: 0.33 },
}

export const movedScenario = ({ situation, people, money }: ScenarioParts): ScenarioParts => ({
  ...BASE,
  situation: { ...BASE.situation, ...situation },
  people: { ...BASE.people, ...people },
  ...(money && { money }),
})

export const rowOf = (sheets: readonly Sheet[], name: string, label: string) =>
  sheets
    .find((sheet) => sheet.name === name)!
    .rows.findIndex((row) => row.some((cell) => cell?.kind === 'words' && cell.text === label))

export const totalsOf = (rows: readonly (readonly unknown[])[]) =>
  [...amountsIn(rows)].filter(([key]) => key.endsWith(': Total')).map(([, [total]]) => total)
