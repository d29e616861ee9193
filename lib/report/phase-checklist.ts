import { EVOLUTION_PATHS } from '@/content/migration/evolution-paths'
import { LEAVING, PHASE_CHECKS } from '@/content/migration/phase-checks'
import { MIGRATION_STRATEGIES } from '@/content/migration/strategies'
import { STRATEGIES_FOR } from '@/content/migration/strategies-for'
import { isPatternId, PATTERN_NAMES, type PatternId } from '@/content/pattern-ids'
import { PATTERNS } from '@/content/patterns'
import { MIGRATION_RISKS } from '@/content/risks/migration-risks'
import type { MigrationRisk } from '@/content/schemas/risk'
import type { Phase } from '@/lib/analysis'

/** How a phase is done, and how one knows that it is done or has to be taken back. */
export type PhaseChecklist = {
  strategy: { id: string; name: string; because: string }
  steps: readonly string[]
  /** The reference guide's own words, or ours. */
  stepsFrom: 'source' | 'assumed'
  /** Phases of a path of the reference guide that this phase is. */
  path: { id: string; name: string; phases: readonly string[] } | null
  /** As the reference guide has it. */
  risk: MigrationRisk
  exit: readonly string[]
  detection: string
  rollback: string
}

/** `before` is what runs until the phase begins: a path of the reference guide leads from there. */
export function phaseChecklist({ part, kind }: Phase['step'], before: readonly PatternId[]): PhaseChecklist {
  const check = kind === 'leave' ? LEAVING : PHASE_CHECKS[part]
  const pattern = kind === 'add' && isPatternId(part) ? PATTERNS[part] : null
  const [suited] = kind === 'add' && isPatternId(part) ? STRATEGIES_FOR[part] : []
  const chosen = check.strategy ?? { id: suited?.strategy ?? '', because: suited?.because ?? '' }
  const path = kind === 'add' ? EVOLUTION_PATHS.find(({ from, to }) => to === part && before.includes(from)) : undefined
  const [first] = MIGRATION_RISKS
  const risk = MIGRATION_RISKS.find(({ id }) => id === check.risk) ?? first
  if (!risk) throw new Error('The reference guide names no risk')
  return {
    strategy: { ...chosen, name: MIGRATION_STRATEGIES.find(({ id }) => id === chosen.id)?.name ?? '' },
    steps: check.steps ?? pattern?.migrationPath ?? [],
    stepsFrom: pattern?.origin === 'source' && !check.steps ? 'source' : 'assumed',
    path: path ? { id: path.id, name: path.name, phases: path.phases.map(({ name }) => name) } : null,
    risk,
    exit: check.exit,
    detection: check.detection,
    rollback: check.rollback,
  }
}

/** The strategy of the longest phase carries the plan: "Strangler Fig for Microservices: ...". */
export function strategyInWords(phases: readonly Phase[]): string {
  const longest = phases.reduce<Phase | null>((most, one) => (most && most.work.p50 >= one.work.p50 ? most : one), null)
  if (!longest) return ''
  const { strategy } = phaseChecklist(longest.step, [])
  const of =
    isPatternId(longest.step.part) && longest.step.kind === 'add' ? ` (${PATTERN_NAMES[longest.step.part]})` : ''
  const which = phases.length === 1 ? `its one phase${of}` : `its longest phase${of}`
  return `${strategy.name} for ${which}: ${strategy.because}`
}
