import { isPatternId, type PatternId } from '@/content/pattern-ids'
import type { AxisRule } from '@/content/schemas/axes'
import type { Situation } from '@/content/schemas/scenario'
import { normalise, type NormalisedSituation } from './normalise'
import { stateOf } from './tests'
import type { PartId } from './types'

/** The core of the advice and nothing else: cheap enough to be asked hundreds of times for one page. */
export type Composed = {
  /** Leads: the most dominant pattern called for, or the Monolith. */
  winner: PatternId
  /** The leading part first; the Monolith last, where nothing else cuts the system. */
  parts: PartId[]
}

/** What the answers call for, most dominant first. */
export function compose(given: Readonly<Situation>, rules: readonly AxisRule[]): Composed {
  const situation = normalise(given)
  const called: PartId[] = []
  for (const rule of rules)
    if (!called.includes(rule.calls) && isCalled(rule, situation, called)) called.push(rule.calls)
  const parts: PartId[] = called.some(cuts) ? called : [...called, 'monolith']
  return { winner: parts.find(isPatternId) ?? 'monolith', parts }
}

/** Whether a rule calls for its pattern, given what the rules before it called for. */
const isCalled = (rule: AxisRule, situation: NormalisedSituation, called: readonly PartId[]): boolean =>
  rule.when.some(
    ({ all, coveredBy }) => stateOf(all, situation) === 'holds' && !coveredBy?.some((part) => called.includes(part)),
  ) && !rule.unless.some(({ all }) => stateOf(all, situation) === 'holds')

/**
 * Services, functions and edge functions are deployables, so none of them leaves a monolith. Event Sourcing and CQRS
 * are ways of keeping data in one, a stream feeds one, and a cell holds a whole one.
 */
const cuts = (part: PartId): boolean => part === 'microservices' || part === 'serverless' || part === 'edge-computing'
