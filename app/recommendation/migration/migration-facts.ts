import { EVOLUTION_PATHS, MIGRATION_RISKS, MIGRATION_STRATEGIES } from '@/content'
import { LEAVING, PHASE_CHECKS } from '@/content/migration/phase-checks'
import { MOVE_PHASE_CHECKS } from '@/content/migration/phases/by-path'
import { STRATEGIES_FOR } from '@/content/migration/strategies-for'
import { PATTERNS } from '@/content/patterns'
import type { MigrationFacts } from '@/lib/report'

export const MIGRATION_FACTS: MigrationFacts = {
  patterns: PATTERNS,
  paths: EVOLUTION_PATHS,
  strategies: MIGRATION_STRATEGIES,
  suited: STRATEGIES_FOR,
  risks: MIGRATION_RISKS,
  adding: PHASE_CHECKS,
  leaving: LEAVING,
  within: MOVE_PHASE_CHECKS,
}
