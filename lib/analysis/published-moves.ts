import { COST_FACTORS, type FactorId } from '@/content/scenario/cost-factors'
import { MOVE_TIME } from '@/content/scenario/futures'
import type { PublishedMigration } from '@/content/schemas/published-migration'
import { exp, ln, root } from './numbers/exact'

/** A published migration beside the months that the plan of such a move would have said. */
export type ComparedMove = {
  id: string
  company: string
  /** Months as published, and how sure they are. */
  published: number
  bound: PublishedMigration['monthsBound']
  low: number
  expected: number
  high: number
  status: 'within' | 'shorter' | 'longer'
}

/** Completed moves between forms that the plan knows, with their months: the others say nothing about a duration. */
export const comparedMoves = (migrations: readonly PublishedMigration[]): ComparedMove[] =>
  migrations.flatMap((one): ComparedMove[] => {
    const effort = effortOf(one)
    if (effort === null || one.months === null || one.outcome !== 'completed') return []
    const { low, value, high } = monthsOf(effort)
    const status = one.months < low ? 'shorter' : one.months > high ? 'longer' : 'within'
    const { id, company, months: published, monthsBound: bound } = one
    return [{ id, company, published, bound, low, expected: value, high, status }]
  })

/** The factor that the move rests on; null where the plan has none for it. */
function effortOf({ from, to }: PublishedMigration): FactorId | null {
  if (from === 'greenfield' || from === to) return null
  if (to === 'monolith') return 'moveBack'
  const efforts: Partial<Record<PublishedMigration['to'], FactorId>> = {
    microservices: 'moveServices',
    serverless: 'moveFunctions',
    'cell-based': 'moveCells',
    'event-sourcing': 'moveEvents',
    'edge-computing': 'moveEdge',
    'modular-monolith': 'moveBorders',
    cqrs: 'moveCqrs',
  }
  return efforts[to] ?? null
}

/** Effort times slip, over the share of time: the ends as far as independent factors take them, in multiples. */
function monthsOf(effort: FactorId): { low: number; value: number; high: number } {
  const factors = [COST_FACTORS[effort], COST_FACTORS.slip, MOVE_TIME]
  const value = (COST_FACTORS[effort].value * COST_FACTORS.slip.value) / MOVE_TIME.value
  const spread = (end: 'low' | 'high') => {
    const squares = factors.map((factor) => {
      // Less time for the move makes it longer.
      const own = factor === MOVE_TIME ? (end === 'low' ? MOVE_TIME.high : MOVE_TIME.low) : factor[end]
      const way = ln(own / factor.value)
      return way * way
    })
    return exp(root(squares.reduce((sum, one) => sum + one, 0)))
  }
  return { low: value / spread('low'), value, high: value * spread('high') }
}
