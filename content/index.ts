/**
 * All facts, for server pages. Client code imports the one file it needs,
 * so that a page does not ship what it does not show.
 */
export { ANTI_PATTERNS } from './anti-patterns/anti-patterns'
export { COMBINATIONS, KAPPA, LAMBDA, TENANT_ISOLATION } from './combinations'
export { AXIS_RULES } from './decision/axes'
export { DECISION_FACTS } from './decision/decision-facts'
export { CONFLICT_RULES } from './decision/conflicts'
export { SIGNS } from './decision/signs'
export { TREE } from './decision/tree'
export { WIZARD_QUESTIONS } from './answers/wizard'
export { EVOLUTION_PATHS } from './migration/evolution-paths'
export { MIGRATION_STRATEGIES } from './migration/strategies'
export { ALERT_RULES } from './operations/alert-rules'
export { LIGHTER_OPTIONS } from './options/lighter-options'
export { PATTERN_IDS, PATTERN_NAMES, isPatternId, type PatternId } from './pattern-ids'
export { PATTERNS, SCALE_LIMITS } from './patterns'
export { PUBLISHED_DECISIONS } from './published-decisions'
export { FRAMEWORK_CARD } from './rate-cards/framework'
export { OPERATIONAL_COSTS } from './rate-cards/operational'
export { MIGRATION_RISKS } from './risks/migration-risks'
export { PRESETS } from './scenarios/presets'
