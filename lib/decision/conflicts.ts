import type { ConflictRule } from '@/content/schemas/rule'
import type { Situation } from '@/content/schemas/scenario'
import { raisedBy } from '@/lib/rules'
import { conflictEnds } from './conflict-ends'
import type { Decider } from './decider'
import type { Conflict, Contradiction, PartId } from './types'

/**
 * What pulls against each other: within the combination, between it and the answers, and between the questions of the
 * tree.
 */
export function conflictsIn(
  situation: Readonly<Situation>,
  parts: readonly PartId[],
  contradictions: readonly Contradiction[],
  conflicts: readonly ConflictRule[],
  decider: Decider,
): Conflict[] {
  return [
    ...conflicts.flatMap((conflict): Conflict[] => {
      const basis = raisedBy(conflict, { situation, parts })
      if (!basis) return []
      const { id, between, because, remedy } = conflict
      return [{ kind: 'rule', id, between, basis, because, remedy, endsBy: conflictEnds(conflict, situation, decider) }]
    }),
    ...contradictions.map((contradiction): Conflict => ({
      kind: 'tree',
      id: `tree-${contradiction.between.join('-')}`,
      contradiction,
    })),
  ]
}
