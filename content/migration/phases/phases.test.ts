import { describe, expect, test } from 'vitest'
import { PUBLISHED_MIGRATIONS } from '../../evidence/migrations'
import { isPatternId } from '../../pattern-ids'
import { PATTERNS } from '../../patterns'
import { MIGRATION_RISKS } from '../../risks/migration-risks'
import { MOVE_PATH_IDS, MOVE_PATHS, type MovePathId } from '../../scenario/move-phases'
import { movePhaseCheck } from '../../schemas/phase-check'
import { EVOLUTION_PATHS } from '../evolution-paths'
import { MIGRATION_STRATEGIES } from '../strategies'
import { STRATEGIES_FOR } from '../strategies-for'
import { MOVE_PHASE_CHECKS } from './by-path'

/** Names of the phases as the reference guide has them. */
const guided = (id: MovePathId): readonly string[] =>
  EVOLUTION_PATHS.find((path) => path.id === id)?.phases.map(({ name }) => name) ??
  (isPatternId(id) ? PATTERNS[id].migrationPath : [])

describe.each(MOVE_PATH_IDS)('path %s', (id) => {
  const { phases, migrations } = MOVE_PATHS[id]
  const checks = MOVE_PHASE_CHECKS[id]

  test('has figures and checks for every phase of the reference guide', () => {
    expect(guided(id).length).toBeGreaterThan(2)
    expect([phases.length, checks.length]).toEqual([guided(id).length, guided(id).length])
  })
  test('is judged by published moves that exist', () => {
    expect(migrations).not.toHaveLength(0)
    for (const move of migrations) expect(PUBLISHED_MIGRATIONS.map((one) => one.id)).toContain(move)
  })
  test('has efforts that make up one move, and ranges in order', () => {
    expect(phases.reduce((sum, { effort }) => sum + effort[1], 0)).toBeCloseTo(1)
    for (const { effort, costs, saves } of phases)
      for (const range of [effort, costs, saves]) expect(range.toSorted((one, other) => one - other)).toEqual(range)
  })
  test('costs and saves never less after a later phase, and all of it after the last', () => {
    for (const of of ['costs', 'saves'] as const)
      for (const end of [0, 1, 2] as const) {
        const shares = phases.map((phase) => phase[of][end])
        expect(shares.toSorted((one, other) => one - other)).toEqual(shares)
        expect(shares.at(-1)).toBe(1)
      }
  })
  test('has a reason of its own for each phase’s strategy, or the pattern’s where that names the phase', () => {
    const own = checks.flatMap(({ strategy }) => strategy?.because ?? [])
    expect(own).toEqual([...new Set(own)])
    for (const [place, { strategy }] of checks.entries())
      if (!strategy) expect(isPatternId(id) && STRATEGIES_FOR[id][0]?.because).toContain(`"${guided(id)[place] ?? ''}"`)
  })
  test.each(checks.map((check, place) => [guided(id)[place], check] as const))('%s', (_, check) => {
    expect(movePhaseCheck.parse(check)).toEqual(check)
    expect(MIGRATION_RISKS.map((risk) => risk.id)).toContain(check.risk)
    if (check.strategy) expect(MIGRATION_STRATEGIES.map((strategy) => strategy.id)).toContain(check.strategy.id)
    expect(check.leaves).not.toMatch(/\.$/)
  })
})

test('where a published move stopped is a phase of the reference guide, by its name', () => {
  const stopped = PUBLISHED_MIGRATIONS.flatMap(({ reached }) => reached ?? [])
  expect(stopped.map(({ path, place }) => guided(path)[place])).toEqual(stopped.map(({ name }) => name))
  expect(stopped).not.toHaveLength(0)
})
