import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DECISION_FACTS } from '@/content'
import { OPTION_IDS } from '@/content/options/option-ids'
import { PATTERN_IDS } from '@/content/pattern-ids'
import { COST_PARTS } from '@/content/scenario/cost-parts'
import { scenarioWith } from '@/lib/kernel'
import { circumstancesOf, composition } from './circumstances'
import { factorsOf } from './factors'
import { LINE_INPUTS } from './line-inputs'
import { LINES } from './lines'
import type { Circumstances } from './types'

const PLAIN = circumstancesOf(scenarioWith({ situation: { teams: 4 } }), DECISION_FACTS.operational)
const OTHER: Circumstances = {
  ...circumstancesOf(
    scenarioWith({
      situation: {
        teams: 9,
        deadlineMonths: 5,
        outageCost: 10_000,
        employees: 900,
        revenue: 5e8,
        farRevenue: 2e8,
        globalUsers: true,
        sameForAll: true,
        auditCritical: true,
        auditedPercent: 30,
        otherQueryModels: true,
        runsToday: 'microservices',
      },
      workload: { users: 9e6, services: 12 },
      people: { patternShare: 0.3, loadedCost: 90_000, onCall: true, engineers: 5, learningLoss: 0.9 },
      money: { horizonMonths: 60 },
      stack: { size: 'hobby' },
    }),
    DECISION_FACTS.operational,
  ),
  learningMonths: { ...PLAIN.learningMonths, cqrs: 30, 'event-sourcing': 20, serverless: 12 },
}
const { values } = factorsOf(scenarioWith({}), DECISION_FACTS.operational)
const PRICED = { bill: () => ({ infrastructure: 5e5, monthly: 9000 }), meetsLimit: true }

/** A line is worked out once for all scenarios that agree in what it reads. */
test.each(COST_PARTS)('%s rests on no circumstance but those it is said to read', (part) => {
  const names = Object.keys(PLAIN) as (keyof Circumstances)[]
  const unread = fc.subarray(names.filter((name) => !LINE_INPUTS[part].reads.includes(name)))
  fc.assert(
    fc.property(unread, fc.subarray([...PATTERN_IDS]), fc.subarray([...OPTION_IDS]), (changed, patterns, options) => {
      const it = composition(patterns, options)
      for (const base of [PLAIN, OTHER]) {
        const moved = Object.fromEntries(changed.map((name) => [name, (base === PLAIN ? OTHER : PLAIN)[name]]))
        expect(LINES[part](it, { ...base, ...moved }, values, PRICED)).toBe(LINES[part](it, base, values, PRICED))
      }
      if (LINE_INPUTS[part].load) return
      const other = { bill: () => ({ infrastructure: 1, monthly: 2 }), meetsLimit: false }
      expect(LINES[part](it, PLAIN, values, other)).toBe(LINES[part](it, PLAIN, values, PRICED))
    }),
    { numRuns: 60 },
  )
})
