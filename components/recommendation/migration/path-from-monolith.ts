import type { PatternId } from '@/content/pattern-ids'
import type { EvolutionPath } from '@/content/schemas/migration'

/** The part of an evolution path that leads to a pattern. */
export type PathSegment = { path: EvolutionPath; phases: EvolutionPath['phases']; whole: boolean }

/**
 * The evolution paths that lead from the Monolith to a pattern, one after the other: a path is followed to its end,
 * or to the phase that passes through the pattern. Empty where no path leads there.
 */
export function pathFromMonolith(to: PatternId, paths: readonly EvolutionPath[]): PathSegment[] {
  const last = paths.map((path) => segmentTo(to, path)).find((segment) => segment !== null)
  if (!last) return []
  if (last.path.from === 'monolith') return [last]
  const others = paths.filter((path) => path !== last.path)
  return [...pathFromMonolith(last.path.from, others), last]
}

function segmentTo(to: PatternId, path: EvolutionPath): PathSegment | null {
  if (path.to === to) return { path, phases: path.phases, whole: true }
  const end = path.phases.findIndex(({ via }) => via === to)
  return end === -1 ? null : { path, phases: path.phases.slice(0, end + 1), whole: false }
}
