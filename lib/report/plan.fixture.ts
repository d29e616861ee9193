import { moneyInFiles } from '@/lib/format'
import { scenarioWith } from '@/lib/kernel'
import type { MigrationPlan, Percentiles, Phase } from '@/lib/analysis'
import { moveName, type OnTheWay } from './plan-in-words'

export const about = (p50: number): Percentiles => ({ p10: p50 / 2, p50, p90: 2 * p50 })
export const money = moneyInFiles(scenarioWith({}).money)
export const sure = (value: number) => ({ value, error: 0.01 })

type Given = Partial<Phase['stop']> & Pick<Phase, 'step'> & Partial<Pick<Phase, 'within' | 'isLast'>>

const phaseOf = ({ step, within = null, isLast = true, ...stop }: Given, index: number): Phase => ({
  step,
  within,
  isLast,
  ofMove: within ? about(1 / within.of) : { p10: 1, p50: 1, p90: 1 },
  running: { id: `system ${index + 1}`, patterns: ['monolith'], options: [], stream: null },
  planned: 20,
  work: about(30),
  months: about(6),
  programme: about(400_000),
  parallel: about(40_000),
  learning: about(10_000),
  spent: about(450_000),
  stop: {
    ends: about(6 * (index + 1)),
    spent: about(450_000 * (index + 1)),
    monthly: about(90_000),
    saved: about(20_000),
    net: about(100_000),
    lost: { p10: 0, p50: 0, p90: 50_000 },
    payback: { share: sure(0.8), months: about(20) },
    best: sure(0.1),
    ...stop,
  },
})

export function planOf(given: readonly Given[], stay: number, more: Partial<MigrationPlan> = {}): MigrationPlan {
  const phases = given.map(phaseOf)
  return {
    phases,
    cash: Array.from({ length: 37 }, (_, month) => about(-20_000 * Math.min(month, 36 - month))),
    horizon: 36,
    people: { p10: 12, p50: 12, p90: 12 },
    share: about(0.2),
    staying: about(110_000),
    stay: sure(stay),
    finished: sure(0.7),
    skippable: [],
    skipped: [],
    all: phases.map(({ step }) => step),
    ...more,
  }
}

export const CACHE = { step: { part: 'cache', kind: 'add' } } as const
export const SERVICES = { step: { part: 'microservices', kind: 'add' } } as const

/** The third phase of the evolution path, of a move that is not done with it. */
export const DATA: Given = {
  ...SERVICES,
  within: { path: 'monolith-to-microservices', place: 2, index: 2, of: 4 },
  isLast: false,
}

export const WAY: OnTheWay = {
  titleOf: ({ step }) => moveName(step),
  leaves: () => null,
  nameOf: ({ running }) => running.id,
  today: 'Monolith',
  missed: {
    today: ['own releases', 'fast reads'],
    by: ({ running }) => (running.id === 'system 1' ? ['own releases'] : []),
  },
  money,
}
