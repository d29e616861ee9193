import { isOptionId, type OptionId } from '@/content/options/option-ids'
import { isPatternId, type PatternId } from '@/content/pattern-ids'
import type { EvolutionPath, MigrationStrategy } from '@/content/schemas/migration'
import type { MovePathId } from '@/content/scenario/move-phases'
import type { MovePhaseCheck, PhaseCheck } from '@/content/schemas/phase-check'
import type { MigrationRisk } from '@/content/schemas/risk'
import type { MigrationPlan, Phase, WithinMove } from '@/lib/analysis'
import { moveName } from './plan-in-words'

/** What the reference guide and we say about moving to each part, and away from any. */
export type MigrationFacts = {
  patterns: Record<PatternId, { migrationPath: readonly string[]; origin: string }>
  paths: readonly EvolutionPath[]
  strategies: readonly MigrationStrategy[]
  suited: Record<PatternId, readonly { strategy: string; because: string }[]>
  risks: readonly MigrationRisk[]
  adding: Record<OptionId, PhaseCheck>
  leaving: PhaseCheck
  /** Of each phase of a path. */
  within: Record<MovePathId, readonly MovePhaseCheck[]>
}

/** How a phase is done, and how one knows that it is done or has to be taken back. */
export type PhaseChecklist = {
  /** Of its move and, where that has phases, of the phase: "Microservices: Data Decomposition". */
  title: string
  /** The reference guide’s name of the phase alone; null where the move is one. */
  name: string | null
  strategy: { id: string; name: string; because: string }
  steps: readonly string[]
  /** The reference guide's own words, or ours. */
  stepsFrom: 'source' | 'assumed'
  /** The evolution path of the reference guide that has this phase. */
  path: { id: string; name: string } | null
  /** As the reference guide has it. */
  risk: MigrationRisk
  exit: readonly string[]
  detection: string
  rollback: string
  /** What runs when one stops here; null where the move is done. */
  leaves: string | null
}

/** The checklist of each phase. */
export const phaseChecklists = ({ phases }: MigrationPlan, facts: MigrationFacts): PhaseChecklist[] =>
  phases.map((phase) => phaseChecklist(phase, facts))

function phaseChecklist({ step, within, isLast }: Phase, facts: MigrationFacts): PhaseChecklist {
  const { paths, strategies, risks } = facts
  const guided = within && guidedPhase(within, facts)
  const check: PhaseCheck | MovePhaseCheck | undefined = guided?.check ?? wholeMove(step, facts)
  const suited = step.kind === 'add' && isPatternId(step.part) ? facts.suited[step.part][0] : undefined
  const chosen = check?.strategy ?? { id: suited?.strategy ?? '', because: suited?.because ?? '' }
  const path = paths.find(({ id }) => id === within?.path)
  const risk = risks.find(({ id }) => id === check?.risk) ?? { id: check?.risk ?? '', name: '', ...NO_RISK }
  const steps = guided?.steps ?? (check && 'steps' in check ? (check.steps ?? []) : [])
  return {
    title: guided ? `${moveName(step)}: ${guided.name}` : moveName(step),
    name: guided?.name ?? null,
    strategy: { ...chosen, name: strategies.find(({ id }) => id === chosen.id)?.name ?? '' },
    steps,
    stepsFrom: guided ? 'source' : 'assumed',
    path: path ? { id: path.id, name: path.name } : null,
    risk,
    exit: check?.exit ?? [],
    detection: check?.detection ?? '',
    rollback: check?.rollback ?? '',
    leaves: isLast || !guided ? null : guided.check.leaves,
  }
}

/** Name, steps and checks of a phase of a path: its evolution path's, or a line of the pattern's own migration path. */
function guidedPhase({ path: id, place }: WithinMove, { paths, patterns, within }: MigrationFacts) {
  const check = within[id][place]
  const phase = paths.find((path) => path.id === id)?.phases[place]
  const name = phase?.name ?? (isPatternId(id) ? patterns[id].migrationPath[place] : undefined)
  return check && name !== undefined ? { check, name, steps: phase?.steps ?? [] } : null
}

const wholeMove = ({ part, kind }: Phase['step'], { adding, leaving }: MigrationFacts): PhaseCheck | undefined =>
  kind === 'leave' ? leaving : isOptionId(part) ? adding[part] : undefined

const NO_RISK = { mitigation: '', detection: '', rollback: '' }

/** The longest phase carries the plan: "The longest phase is 7, Microservices: ..., by Database Decomposition." */
export function strategyInWords({ phases }: MigrationPlan, checks: readonly PhaseChecklist[]): string {
  const place = phases.reduce((most, one, index) => (one.work.p50 > (phases[most]?.work.p50 ?? 0) ? index : most), 0)
  const check = checks[place]
  if (!check) return ''
  if (phases.length === 1) return `Its one phase, ${check.title}, goes by ${check.strategy.name}.`
  return (
    `Phase ${place + 1}, ${check.title}, takes the most work; it goes by ${check.strategy.name}. ` +
    'Settle its strategy before the first phase begins.'
  )
}
