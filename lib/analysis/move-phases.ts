import type { OptionId } from '@/content/options/option-ids'
import type { PatternId } from '@/content/pattern-ids'
import { MOVE_PATHS, type MovePathId, type MovePhase, type ShareRange } from '@/content/scenario/move-phases'
import type { Circumstances, MigrationStep } from '@/lib/cost'
import { drawnColumn } from './move-time'

/** The phases of a path that a move goes through, by their places in it. */
export type MovePath = { path: MovePathId; places: readonly number[] }

/** The path of the reference guide that a move follows; null for what the guide divides into no phases. */
export function pathOf(
  { part, kind }: Pick<MigrationStep, 'part' | 'kind'>,
  before: readonly PatternId[],
  edge: Circumstances['edge'],
): MovePath | null {
  if (kind === 'leave') return null
  switch (part) {
    case 'microservices':
      // The first phase of the evolution path is CQRS: where that runs, or was added before, it is done.
      return before.includes('monolith')
        ? all('monolith-to-microservices', before.includes('cqrs') ? [1, 2, 3] : undefined)
        : all('microservices')
    case 'cell-based':
      return all(before.includes('microservices') ? 'microservices-to-cell-based' : 'cell-based')
    case 'edge-computing':
      return all('edge-computing', EDGE_PLACES[edge])
    case 'cqrs':
    case 'event-sourcing':
    case 'serverless':
      return all(part)
    default:
      return none(part)
  }
}

/** Content needs no code at the edge, and code needs no data there. */
const EDGE_PLACES: Record<Circumstances['edge'], readonly number[]> = {
  content: [0],
  application: [0, 1, 3],
  replicated: [0, 1, 2, 3],
}

const all = (path: MovePathId, places?: readonly number[]): MovePath => ({
  path,
  places: places ?? MOVE_PATHS[path].phases.map((_, place) => place),
})

const none = (_: OptionId | 'monolith'): null => null

/** A phase in each future, as shares from 0 to 1. */
export type PhaseShares = {
  /** Of the effort of its move; all phases of one add up to one. The second with all figures central. */
  effort: Float64Array
  planned: number
  /** Of the months in which old and new run side by side. */
  sideBySide: Float64Array
  /** Of what the new system costs more than the one before, and of what it saves, from the end of the phase on. */
  costs: Float64Array
  saves: Float64Array
}

/** A move that the guide does not divide, as the one phase that it is. */
export function undivided(count: number): PhaseShares {
  const one = new Float64Array(count).fill(1)
  return { effort: one, planned: 1, sideBySide: one, costs: one, saves: one }
}

/**
 * Shares of the phases of a move. Weights of effort are drawn phase by phase. How early it costs and saves is drawn
 * once for all phases of a move, so that a later phase never undoes an earlier one.
 */
export function phaseShares({ path, places }: MovePath, seed: string, count: number): PhaseShares[] {
  const phases = places.flatMap((place) => MOVE_PATHS[path].phases[place] ?? [])
  const weights = phases.map(({ effort }, index) =>
    drawnColumn(weightRange(effort), `${seed} effort ${path} ${places[index]!}`, count),
  )
  const sides = weights.map((column, index) => (phases[index]?.sideBySide ? column : new Float64Array(count)))
  const planned = phases.reduce((sum, { effort }) => sum + effort[1], 0)
  const effort = inProportion(weights)
  const sideBySide = phases.some((phase) => phase.sideBySide) ? inProportion(sides) : effort
  const earlyOf = (phase: MovePhase, index: number, of: 'costs' | 'saves') =>
    index === phases.length - 1
      ? new Float64Array(count).fill(1)
      : drawnColumn(partRange(phase[of]), `${seed} ${of} ${path}`, count)
  return phases.map((phase, index) => ({
    effort: effort[index] ?? new Float64Array(count),
    planned: phase.effort[1] / planned,
    sideBySide: sideBySide[index] ?? new Float64Array(count),
    costs: earlyOf(phase, index, 'costs'),
    saves: earlyOf(phase, index, 'saves'),
  }))
}

const LEAST_WEIGHT = 0.01

const weightRange = (range: ShareRange) => ({ ...partRange(range), least: LEAST_WEIGHT })
const partRange = ([low, value, high]: ShareRange) => ({ low, value, high, least: 0, most: 1, shape: 'even' }) as const

/** Columns divided by their sum. */
function inProportion(columns: readonly Float64Array[]): Float64Array[] {
  const sums = (columns[0] ?? new Float64Array()).map((_, i) => columns.reduce((sum, column) => sum + column[i]!, 0))
  return columns.map((column) => column.map((weight, i) => weight / sums[i]!))
}

type Lines = { total: Float64Array; effects: Float64Array }

/**
 * What a system between two others costs in a month: of the lines that are dearer in the later one the part that is
 * paid already, of those that are cheaper the part that is saved. `effects` are the lines of a total that tell what a
 * system spares; the bill and its running are the rest.
 */
export function between(before: Lines, after: Lines, { costs, saves }: PhaseShares): Float64Array {
  return before.total.map((total, i) => {
    const effect = after.effects[i]! - before.effects[i]!
    const price = after.total[i]! - total - effect
    const part = (usd: number) => usd * ((usd > 0 ? costs[i] : saves[i]) ?? 1)
    return total + part(price) + part(effect)
  })
}
