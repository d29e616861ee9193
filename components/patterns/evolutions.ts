import type { PatternId } from '@/content/pattern-ids'
import type { EvolutionPath } from '@/content/schemas/migration'

/** An evolution path with the role of a pattern in it, as the end of a sentence: "This path starts here". */
export type Evolution = { path: EvolutionPath; part: string }

/** The evolution paths that start at a pattern, end at it, or pass through it, in the order given. */
export function evolutionsOf(id: PatternId, paths: readonly EvolutionPath[]): Evolution[] {
  return paths.flatMap((path) => {
    const part = partOf(id, path)
    return part ? [{ path, part }] : []
  })
}

function partOf(id: PatternId, { from, to, phases }: EvolutionPath): string | null {
  if (from === id) return 'starts here'
  if (to === id) return 'ends here'
  const phase = phases.findIndex(({ via }) => via === id)
  return phase < 0 ? null : `passes through here in phase ${phase + 1}`
}
