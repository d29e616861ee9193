import type { RuleCondition, RuleWhen } from '@/content/schemas/rule'
import { figuresOf } from './figures'
import { holds } from './state-of'
import type { Figure, Subject } from './types'

/** The first condition that holds; null when none does, or when an `unless` condition suppresses the rule. */
function holdingCondition({ when, unless = [] }: RuleWhen, subject: Subject): RuleCondition | null {
  if (unless.some(({ all }) => holds(all, subject))) return null
  return when.find(({ all }) => holds(all, subject)) ?? null
}

/** The figures that make a rule hold; null when it does not. */
export function raisedBy(rule: RuleWhen, subject: Subject): Figure[] | null {
  const condition = holdingCondition(rule, subject)
  return condition && figuresOf(condition.all, subject)
}
