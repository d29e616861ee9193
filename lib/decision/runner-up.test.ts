import { describe, expect, test } from 'vitest'
import { PRESETS } from '@/content'
import { scenarioWith } from '@/lib/kernel'
import { deciderFor } from './decider'
import { FACTS } from './decision.fixture'
import { runnerUpOf } from './runner-up'
import type { Candidate } from './types'

const decisionOn = (parts: Parameters<typeof scenarioWith>[0]) => {
  const scenario = scenarioWith(parts)
  return deciderFor(scenario, FACTS).decide(scenario.situation)
}
const patternsOf = ({ patterns }: Candidate) => patterns.toSorted().join()

describe.each(PRESETS)('the runner-up of $id', ({ scenario }) => {
  const decision = decisionOn(scenario)
  const { recommended, eligible } = decision
  const likeIt = eligible.filter((one) => patternsOf(one) === patternsOf(recommended))

  test('is of other patterns where there are any', () => {
    const runnerUp = runnerUpOf(decision, FACTS.complexity)
    expect(eligible).toContain(runnerUp)
    expect(runnerUp && patternsOf(runnerUp)).not.toBe(patternsOf(recommended))
  })

  test('differs in an option where there are no others, and is missing where nothing else is eligible', () => {
    const runnerUp = runnerUpOf({ ...decision, eligible: likeIt }, FACTS.complexity)
    if (likeIt.length > 1) expect(likeIt.filter((one) => one !== recommended)).toContain(runnerUp)
    else expect(runnerUp).toBeNull()
    expect(runnerUpOf({ ...decision, eligible: [recommended] }, FACTS.complexity)).toBeNull()
  })
})
