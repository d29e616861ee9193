import { ANTI_PATTERNS } from '../anti-patterns/anti-patterns'
import { SCALE_LIMITS } from '../patterns'
import { AXIS_RULES } from './axes'
import { CONFLICT_RULES } from './conflicts'
import { SIGNS } from './signs'
import { TENANCY_RULES } from './tenancy'
import { AXES } from './three-decisions'
import { TREE } from './tree'

/** Everything that a recommendation is read from. */
export const DECISION_FACTS = {
  tree: TREE,
  axes: AXES,
  rules: AXIS_RULES,
  signs: SIGNS,
  conflicts: CONFLICT_RULES,
  tenancy: TENANCY_RULES,
  limits: SCALE_LIMITS,
  antiPatterns: ANTI_PATTERNS,
}
