import { describe, expect, test } from 'vitest'
import { MIGRATION_STRATEGIES } from './strategies'
import { PATTERN_IDS } from '../pattern-ids'
import { PATTERNS } from '../patterns'
import { STRATEGIES_FOR } from './strategies-for'

describe.each(PATTERN_IDS)('strategies for %s', (id) => {
  test('are strategies of the reference guide, none twice', () => {
    const named = STRATEGIES_FOR[id].map(({ strategy }) => strategy)
    expect(MIGRATION_STRATEGIES.map((strategy) => strategy.id)).toEqual(expect.arrayContaining(named))
    expect(new Set(named).size).toBe(named.length)
  })

  test("quote only steps of the pattern's own path", () => {
    const quoted = STRATEGIES_FOR[id].flatMap(({ because }) =>
      [...because.matchAll(/"([^"]+)"/g)].map(([, step]) => step!),
    )
    expect(PATTERNS[id].migrationPath).toEqual(expect.arrayContaining(quoted))
  })
})
