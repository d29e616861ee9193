import type { RuleCondition, RuleWhen } from '@/content/schemas/rule'
import { figuresOf } from './figures'
import { holds } from './state-of'
import type { Figure, Subject } from './types'

type Condition = { all: RuleCondition['all'] }

/** The first condition that holds; null when none does, or when an `unless` condition suppresses the rule. */
export function holdingCondition<One extends Condition>(
  { when, unless = NONE }: { when: readonly One[]; unless?: readonly Condition[] },
  subject: Subject,
): One | null {
  return firstToHold(unless, subject) ? null : firstToHold(when, subject)
}

const NONE: readonly Condition[] = []

/** Without a function made anew for each: a recommendation asks for some thousands. */
function firstToHold<One extends Condition>(conditions: readonly One[], subject: Subject): One | null {
  for (const one of conditions) if (holds(one.all, subject)) return one
  return null
}

/** The figures that make a rule hold; null when it does not. */
export function raisedBy(rule: RuleWhen, subject: Subject): Figure[] | null {
  const condition = holdingCondition(rule, subject)
  return condition && figuresOf(condition.all, subject)
}
