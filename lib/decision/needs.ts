import type { AxisRule } from '@/content/schemas/axes'
import { holds } from '@/lib/rules'
import type { NormalisedSituation } from './normalise'
import type { Candidate } from './types'

/** The rules whose demand the answers make: one of their conditions holds, and nothing stands against them. */
export function needsIn(situation: NormalisedSituation, rules: readonly AxisRule[]): AxisRule[] {
  const subject = { situation }
  return rules.filter(
    ({ when, unless }) => when.some(({ all }) => holds(all, subject)) && !unless.some(({ all }) => holds(all, subject)),
  )
}

/** Whether a candidate meets a need: with the pattern that the rule calls for, or with a part that does the same. */
export const meets = ({ patterns, options, stream }: Candidate, { calls, alsoMetBy = [] }: AxisRule): boolean =>
  calls === stream ||
  patterns.some((pattern) => pattern === calls || alsoMetBy.includes(pattern)) ||
  options.some((option) => alsoMetBy.includes(option))
