import { isPatternId, PATTERN_NAMES, type PatternId } from '@/content/pattern-ids'
import type { EvolutionPath, MigrationStrategy } from '@/content/schemas/migration'
import type { PhaseCheck } from '@/content/schemas/phase-check'
import type { MigrationRisk } from '@/content/schemas/risk'
import type { MigrationPlan, MovedPart, Phase } from '@/lib/analysis'

/** What the reference guide and we say about moving to each part, and away from any. */
export type MigrationFacts = {
  patterns: Record<PatternId, { migrationPath: readonly string[]; origin: string }>
  paths: readonly EvolutionPath[]
  strategies: readonly MigrationStrategy[]
  suited: Record<PatternId, readonly { strategy: string; because: string }[]>
  risks: readonly MigrationRisk[]
  adding: Record<MovedPart, PhaseCheck>
  leaving: PhaseCheck
}

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

/** The checklist of each phase. What runs before it counts: a path of the reference guide leads from there. */
export const phaseChecklists = (
  { phases }: MigrationPlan,
  today: readonly PatternId[],
  facts: MigrationFacts,
): PhaseChecklist[] =>
  phases.map(({ step }, index) => phaseChecklist(step, phases[index - 1]?.running.patterns ?? today, facts))

function phaseChecklist(
  { part, kind }: Phase['step'],
  before: readonly PatternId[],
  { patterns, paths, strategies, suited: strategiesFor, risks, adding, leaving }: MigrationFacts,
): PhaseChecklist {
  const check = kind === 'leave' ? leaving : adding[part]
  const pattern = kind === 'add' && isPatternId(part) ? patterns[part] : null
  const [suited] = kind === 'add' && isPatternId(part) ? strategiesFor[part] : []
  const chosen = check.strategy ?? { id: suited?.strategy ?? '', because: suited?.because ?? '' }
  const path = kind === 'add' ? paths.find(({ from, to }) => to === part && before.includes(from)) : undefined
  const risk = risks.find(({ id }) => id === check.risk) ?? { id: check.risk, name: '', ...NO_RISK }
  return {
    strategy: { ...chosen, name: strategies.find(({ id }) => id === chosen.id)?.name ?? '' },
    steps: check.steps ?? pattern?.migrationPath ?? [],
    stepsFrom: pattern?.origin === 'source' && !check.steps ? 'source' : 'assumed',
    path: path ? { id: path.id, name: path.name, phases: path.phases.map(({ name }) => name) } : null,
    risk,
    exit: check.exit,
    detection: check.detection,
    rollback: check.rollback,
  }
}

const NO_RISK = { mitigation: '', detection: '', rollback: '' }

/** The strategy of the longest phase carries the plan: "Strangler Fig for its longest phase (Microservices): ...". */
export function strategyInWords({ phases }: MigrationPlan, checks: readonly PhaseChecklist[]): string {
  const place = phases.reduce((most, one, index) => (one.work.p50 > (phases[most]?.work.p50 ?? 0) ? index : most), 0)
  const [longest, check] = [phases[place], checks[place]]
  if (!longest || !check) return ''
  const { part, kind } = longest.step
  const of = isPatternId(part) && kind === 'add' ? ` (${PATTERN_NAMES[part]})` : ''
  const which = phases.length === 1 ? `its one phase${of}` : `its longest phase${of}`
  return `${check.strategy.name} for ${which}: ${check.strategy.because}`
}
