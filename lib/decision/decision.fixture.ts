import fc from 'fast-check'
import { DECISION_FACTS } from '@/content'
import { ANSWER_KEYS, answerRow, type AnswerKey } from '@/content/answers/rows'
import type { PatternId } from '@/content/pattern-ids'
import type { Situation } from '@/content/schemas/scenario'
import { scenarioWith } from '@/lib/kernel'
import { deciderFor } from './decider'
import { recommend } from './recommend'
import type { DecisionFacts, RankedPattern } from './types'

export const FACTS: DecisionFacts = DECISION_FACTS

/** Decides under the defaults of everything but the answers; it remembers, so tests share it. */
export const DECIDER = deciderFor(scenarioWith({}), FACTS)

export const adviseOn = (situation: Situation) => recommend(scenarioWith({ situation }), FACTS)

export const found = (ranked: RankedPattern[], pattern: PatternId): RankedPattern =>
  ranked.find((one) => one.pattern === pattern)!

/**
 * A whole recommendation takes a tenth of a second, a decision a hundredth: laws try as many as fit into a second or
 * two.
 */
export const OF_RECOMMENDATIONS = { numRuns: 5 }
export const OF_DECISIONS = { numRuns: 30 }

const load = fc.oneof(
  fc.constantFrom(0.1, 999, 9999.9, 10_000, 49_999.9, 50_000, 99_999.9, 100_000, 1_000_000, 1_000_000.1),
  fc.double({ min: 0, max: 1e9, noNaN: true }),
)

/** Figures near the borders of the rules more often than elsewhere; what is not named here lies within its bounds. */
const FIGURES: Partial<Record<AnswerKey, fc.Arbitrary<number>>> = {
  peakQps: load,
  teams: fc.oneof(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 1_000_000 })),
  readWriteRatio: fc.constantFrom(0, 1, 10, 10.1, 100, 1_000_000),
  latencyTargetMs: fc.constantFrom(1, 50, 51, 200, 60_000),
  usefulUtilisation: fc.constantFrom(1, 50, 51, 100),
  auditedPercent: fc.constantFrom(0, 20, 100),
}

function anyAnswer(key: AnswerKey): fc.Arbitrary<unknown> {
  const row = answerRow(key)
  if (row.kind === 'yes-no') return fc.boolean()
  if (row.kind === 'choice') return fc.constantFrom(...row.values)
  return FIGURES[key] ?? fc.constantFrom(row.min, row.default, row.max)
}

/** Any answers, any of them missing. */
export const anySituation: fc.Arbitrary<Situation> = fc.record(
  Object.fromEntries(ANSWER_KEYS.map((key) => [key, anyAnswer(key)])),
  { requiredKeys: [], noNullPrototype: true },
)
