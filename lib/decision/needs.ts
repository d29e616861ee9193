import type { AxisRule } from '@/content/schemas/axes'
import { holdingCondition } from '@/lib/rules'
import type { NormalisedSituation } from './normalise'
import type { Candidate } from './types'

/** The rules whose demand the answers make: one of their conditions holds, and nothing stands against them. */
export function needsIn(situation: NormalisedSituation, rules: readonly AxisRule[]): AxisRule[] {
  const subject = { situation }
  return rules.filter((rule) => holdingCondition(rule, subject) !== null)
}

/** Whether a candidate meets a need: with the pattern that the rule calls for, or with a part that does the same. */
export const meets = ({ patterns, options, stream }: Candidate, { calls, alsoMetBy = [] }: AxisRule): boolean =>
  calls === stream ||
  patterns.some((pattern) => pattern === calls || alsoMetBy.includes(pattern)) ||
  options.some((option) => alsoMetBy.includes(option))
