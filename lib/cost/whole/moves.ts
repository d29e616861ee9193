import type { OptionId } from '@/content/options/option-ids'
import type { PatternId } from '@/content/pattern-ids'
import type { Circumstances, Composition, Values } from './types'

/** One thing to do on the way from what runs today: a part that comes, or one that is left behind. */
export type Move = {
  part: PatternId | OptionId
  kind: 'add' | 'leave'
  /** Planned person-months for each engineer on the system. */
  effort: number
}

/** Everything that has to be done, in the order in which each step stands on the one before. */
export function movesTo(it: Composition, c: Circumstances, v: Values): Move[] {
  const { today } = c
  if (!today) return []
  const added = it.patterns.filter((pattern) => pattern !== 'monolith' && !today.patterns.includes(pattern))
  const left = today.patterns.filter((pattern) => pattern !== 'monolith' && !it.patterns.includes(pattern))
  const options = it.options.filter((option) => !today.options.includes(option))
  const moves = [
    ...options.map((part): Move => ({ part, kind: 'add', effort: effortForOption(part, v) })),
    ...added.map((part): Move => ({ part, kind: 'add', effort: effortFor(part, c, v) })),
    ...left.map((part): Move => ({ part, kind: 'leave', effort: v.moveBack })),
  ]
  return moves.sort((a, b) => placeOf(a) - placeOf(b))
}

/** Planned person-months for each engineer on the system. */
export const moveEffort = (it: Composition, c: Circumstances, v: Values): number =>
  movesTo(it, c, v).reduce((sum, { effort }) => sum + effort, 0)

/** Borders before what is cut along them, the data before what divides it, and what is left goes last. */
const ORDER: readonly (PatternId | OptionId)[] = [
  'modular-borders',
  'audit-table',
  'temporal-tables',
  'read-replicas',
  'cache',
  'search-index',
  'edge-cache',
  'cqrs',
  'event-sourcing',
  'microservices',
  'serverless',
  'database-per-tenant',
  'cell-based',
  'edge-computing',
]

const placeOf = ({ part, kind }: Move): number => (kind === 'leave' ? ORDER.length : ORDER.indexOf(part))

const effortForOption = (option: OptionId, v: Values): number =>
  option === 'modular-borders' ? v.moveBorders : option === 'edge-cache' ? v.moveEdgeCache : v.moveOption

function effortFor(pattern: PatternId, c: Circumstances, v: Values): number {
  switch (pattern) {
    case 'microservices':
      return v.moveServices
    case 'serverless':
      return v.moveFunctions
    case 'cell-based':
      return v.moveCells
    case 'cqrs':
      return v.moveCqrs
    case 'event-sourcing':
      return v.moveEvents
    case 'edge-computing':
      return c.edge === 'content' ? v.moveEdgeCache : v.moveEdge
    case 'monolith':
      return 0
  }
}
