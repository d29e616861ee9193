import { ANTI_PATTERNS } from '../anti-patterns/anti-patterns'
import { SCALE_LIMITS } from '../patterns'
import { OPERATIONAL_COSTS } from '../rate-cards/operational'
import { AXIS_RULES } from './axes'
import { CONFLICT_RULES } from './conflicts'
import { SIGNS } from './signs'
import { COMPLEXITY } from './complexity'
import { EXCLUSIONS } from './exclusions'
import { TENANCY_RULES } from './tenancy'
import { AXES } from './three-decisions'
import { TREE } from './tree'

/** Everything that a recommendation is read from but the prices. */
export const DECISION_RULES = {
  operational: OPERATIONAL_COSTS,
  tree: TREE,
  axes: AXES,
  rules: AXIS_RULES,
  signs: SIGNS,
  conflicts: CONFLICT_RULES,
  tenancy: TENANCY_RULES,
  exclusions: EXCLUSIONS,
  complexity: COMPLEXITY,
  limits: SCALE_LIMITS,
  antiPatterns: ANTI_PATTERNS,
}
