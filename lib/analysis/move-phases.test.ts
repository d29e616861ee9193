import { describe, expect, test } from 'vitest'
import { MOVE_PATH_IDS, MOVE_PATHS } from '@/content/scenario/move-phases'
import type { PatternId } from '@/content/pattern-ids'
import { between, pathOf, phaseShares, undivided } from './move-phases'

const add = (part: PatternId) => ({ part, kind: 'add' as const })

describe('the path of a move', () => {
  test.each<[string, PatternId, PatternId[], string, number[]]>([
    ['services from a monolith', 'microservices', ['monolith'], 'monolith-to-microservices', [0, 1, 2, 3]],
    [
      'read models that run already are its first phase',
      'microservices',
      ['cqrs', 'monolith'],
      'monolith-to-microservices',
      [1, 2, 3],
    ],
    ['services from functions', 'microservices', ['serverless'], 'microservices', [0, 1, 2, 3]],
    ['cells from services', 'cell-based', ['microservices'], 'microservices-to-cell-based', [0, 1, 2, 3]],
    ['cells from a monolith', 'cell-based', ['monolith'], 'cell-based', [0, 1, 2, 3]],
    ['functions', 'serverless', ['monolith'], 'serverless', [0, 1, 2]],
  ])('%s', (_, part, before, path, places) =>
    expect(pathOf(add(part), before, 'application')).toEqual({ path, places }),
  )

  test.each([
    ['content', [0]],
    ['application', [0, 1, 3]],
    ['replicated', [0, 1, 2, 3]],
  ] as const)('the edge goes as far as it holds %s', (edge, places) =>
    expect(pathOf(add('edge-computing'), ['monolith'], edge)?.places).toEqual(places),
  )

  test('what is left behind and lighter options are one phase', () => {
    expect(pathOf({ part: 'microservices', kind: 'leave' }, ['microservices'], 'content')).toBeNull()
    expect(pathOf({ part: 'cache', kind: 'add' }, ['monolith'], 'content')).toBeNull()
  })
})

describe.each(MOVE_PATH_IDS)('shares of %s', (path) => {
  const places = MOVE_PATHS[path].phases.map((_, place) => place)
  const shares = phaseShares({ path, places }, 'seed', 2000)

  test('make up the whole move in every future', () => {
    for (const of of ['effort', 'sideBySide'] as const)
      for (let i = 0; i < 2000; i++)
        expect(shares.reduce((sum, phase) => sum + (phase[of][i] ?? 0), 0)).toBeCloseTo(1, 9)
    expect(shares.reduce((sum, { planned }) => sum + planned, 0)).toBeCloseTo(1)
  })
  test('a later phase never undoes an earlier one, and the last ends at the new system', () => {
    for (const of of ['costs', 'saves'] as const) {
      for (const [index, phase] of shares.entries())
        expect(phase[of].every((share, i) => share >= (shares[index - 1]?.[of][i] ?? 0))).toBe(true)
      expect(shares.at(-1)?.[of].every((share) => share === 1)).toBe(true)
    }
  })
  test('are the same for the same seed', () => expect(phaseShares({ path, places }, 'seed', 2000)).toEqual(shares))
})

test('old and new run side by side only while both answer', () => {
  const [size, router, cohorts, more] = phaseShares({ path: 'cell-based', places: [0, 1, 2, 3] }, 'seed', 10)
  expect([size, router, more].flatMap((phase) => [...(phase?.sideBySide ?? [NaN])])).toEqual(Array(30).fill(0))
  expect([...(cohorts?.sideBySide ?? [])]).toEqual(Array(10).fill(1))
})

describe('between two systems', () => {
  const of = (total: number, effects: number) => ({ total: Float64Array.of(total), effects: Float64Array.of(effects) })
  const early = { ...undivided(1), costs: Float64Array.of(0.6), saves: Float64Array.of(0.25) }
  test('what is dearer is paid early and what is cheaper is saved late, line by line', () =>
    // The bill goes from 100 to 150, coordination from 80 to 40.
    expect(between(of(180, 80), of(190, 40), early)[0]).toBeCloseTo(180 + 0.6 * 50 - 0.25 * 40))
  test('a cheaper bill waits for the old servers to go', () =>
    expect(between(of(100, 0), of(40, 0), early)[0]).toBeCloseTo(100 - 0.25 * 60))
  test('all of it is the new system', () => expect(between(of(180, 80), of(190, 40), undivided(1))[0]).toBeCloseTo(190))
})
