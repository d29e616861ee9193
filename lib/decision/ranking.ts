import { isPatternId, PATTERN_IDS, SIMPLEST_FIRST, type PatternId } from '@/content/pattern-ids'
import type { AxisRule, Sign } from '@/content/schemas/axes'
import type { Composed } from './decider'
import type { NormalisedSituation } from './normalise'
import { needsIn } from './needs'
import { holds } from './tests'

/** Where a pattern stands and what put it there. */
export type Standing = {
  pattern: PatternId
  /** The rules that can call for it, whether or not they do; the Monolith, a default, has none. */
  rules: AxisRule[]
  composed: boolean
  ruledOut: boolean
  /** Those that hold. */
  signs: Sign[]
  /** The sum of the signs, with a need that it would meet, less what stops its rules. */
  points: number
  /**
   * What is composed: 200, less 10 for each part before it. What is not: its points; less 100 when ruled out. Level:
   * the simpler first.
   */
  score: number
}

const COMPOSED = 200
const PLACE = 10
const RULED_OUT = 100
/** A need that something lighter meets, or that was weighed and lost: the pattern would meet it too. */
const WOULD_MEET = 4
/** An answer that stops the rule which would call for a pattern takes away most of a reason. */
const STOPPED = 4

/**
 * All seven patterns: the composed ones in their order, then the others by what speaks for them, what is ruled out
 * last.
 */
export function rankedStandings(
  situation: NormalisedSituation,
  { parts }: Pick<Composed, 'parts'>,
  rules: readonly AxisRule[],
  signs: readonly Sign[],
): Standing[] {
  const composed = parts.filter(isPatternId)
  const needs = needsIn(situation, rules)
  return PATTERN_IDS.map((pattern): Standing => {
    const said = signs.filter((sign) => sign.pattern === pattern && isSaid(sign, situation))
    const calling = rules.filter(({ calls }) => calls === pattern)
    const stops = calling.flatMap(({ unless }) => unless).filter(({ all }) => holds(all, situation)).length
    const place = composed.indexOf(pattern)
    const wouldMeet = place < 0 && needs.some(({ calls }) => calls === pattern) ? WOULD_MEET : 0
    const points = said.reduce((sum, sign) => sum + sign.points, 0) + wouldMeet - STOPPED * stops
    const ruledOut = place < 0 && said.some(({ rulesOut }) => rulesOut)
    const score = place < 0 ? points - (ruledOut ? RULED_OUT : 0) : COMPOSED - PLACE * place
    return { pattern, rules: calling, composed: place >= 0, ruledOut, signs: said, points, score }
  }).sort((a, b) => b.score - a.score || SIMPLEST_FIRST.indexOf(a.pattern) - SIMPLEST_FIRST.indexOf(b.pattern))
}

const isSaid = ({ all, unless }: Sign, situation: NormalisedSituation): boolean =>
  holds(all, situation) && !unless?.some((test) => holds([test], situation))
