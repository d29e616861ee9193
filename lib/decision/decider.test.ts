import fc from 'fast-check'
import { expect, test } from 'vitest'
import { scenarioWith } from '@/lib/kernel'
import { costed, deciderFor } from './decider'
import { anySituation, FACTS } from './decision.fixture'

/** One decider works out each price once and shares decisions between answers that change nothing. */
test('what it remembers of other answers changes no decision and no price', () => {
  fc.assert(
    fc.property(fc.array(anySituation, { minLength: 2, maxLength: 4 }), (situations) => {
      const remembers = deciderFor(scenarioWith({}), FACTS)
      for (const situation of situations) {
        const [one, other] = [remembers, deciderFor(scenarioWith({}), FACTS)].map(({ decide }) => decide(situation))
        if (!one || !other) continue
        const told = ({ recommended, eligible, excluded, needs, costing }: typeof one) => ({
          recommended,
          eligible,
          excluded,
          needs,
          costs: eligible.slice(0, 5).map((candidate) => costing.cost(costed(candidate))),
          circumstances: costing.circumstances,
        })
        expect(told(one)).toEqual(told(other))
      }
    }),
    { numRuns: 25 },
  )
})
