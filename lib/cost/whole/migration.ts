import { parallelRunOf, programmeOf } from './lines'
import { movesTo, type Move } from './moves'
import type { Circumstances, Composition, Priced, Values } from './types'

/** A step with its share of the programme, US dollars once. */
export type MigrationStep = Pick<Move, 'part' | 'kind'> & { usd: number }

/** The way from what runs today. Steps and parallel run add up to the migration line of the cost. */
export type Migration = {
  /** `none`: nothing runs, or nobody said what does. `there`: it runs already. */
  status: 'none' | 'there' | 'move'
  steps: MigrationStep[]
  /** Old and new side by side, US dollars once. */
  parallel: number
}

export function migrationIn(
  it: Composition,
  circumstances: Circumstances,
  values: Values,
  priced: Pick<Priced, 'bill'>,
): Migration {
  const moves = movesTo(it, circumstances, values)
  const effort = moves.reduce((sum, move) => sum + move.effort, 0)
  if (effort === 0) return { status: circumstances.today ? 'there' : 'none', steps: [], parallel: 0 }
  const programme = programmeOf(effort, circumstances, values)
  return {
    status: 'move',
    steps: moves.map(({ part, kind, effort: own }) => ({ part, kind, usd: (programme * own) / effort })),
    parallel: parallelRunOf(circumstances, values, priced),
  }
}
