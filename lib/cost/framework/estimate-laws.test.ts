import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PATTERN_IDS, type PatternId } from '@/content/pattern-ids'
import { FRAMEWORK_CARD } from '@/content/rate-cards/framework'
import { REQUIREMENT_NAMES, type RequirementName, type Requirements } from '@/content/scenario/requirements'
import { frameworkEstimate, frameworkTotal } from './estimate'

const amount = fc.oneof(
  fc.constant(0),
  fc.double({ min: 0, max: 1e15, noNaN: true }),
  fc.integer({ min: 0, max: 1000 }),
)
const requirements = fc.record(
  Object.fromEntries(REQUIREMENT_NAMES.map((name) => [name, amount])) as Record<RequirementName, typeof amount>,
)
const pattern = fc.constantFrom(...PATTERN_IDS)
const priced = (id: PatternId, asked: Requirements) => frameworkEstimate(id, asked, FRAMEWORK_CARD)
const always = (law: (id: PatternId, asked: Requirements) => void) =>
  fc.assert(fc.property(pattern, requirements, law), { numRuns: 500 })

/** The cell size is no volume: more of it means fewer cells. */
const VOLUMES = REQUIREMENT_NAMES.filter((name) => name !== 'usersPerCell')

describe('laws of the estimate', () => {
  test('never negative, never NaN, never infinite', () => {
    always((id, asked) => {
      const { lines, subtotal, multiplier, publishedTotal, total } = priced(id, asked)
      const figures = [
        subtotal,
        publishedTotal,
        total,
        multiplier.published,
        multiplier.applied,
        ...lines.flatMap((line) => [line.quantity, line.amount]),
      ]
      for (const figure of figures) expect(Number.isFinite(figure) && figure >= 0).toBe(true)
    })
  })

  test('the subtotal is the sum of the lines, each its quantity times its rate', () => {
    always((id, asked) => {
      const { lines, subtotal } = priced(id, asked)
      for (const line of lines) expect(line.amount).toBe(line.quantity * line.rate)
      expect(subtotal).toBe(lines.reduce((total, line) => total + line.amount, 0))
    })
  })

  test('the total is never below the subtotal, nor below the published total', () => {
    always((id, asked) => {
      const { subtotal, publishedTotal, total } = priced(id, asked)
      expect(total).toBeGreaterThanOrEqual(subtotal)
      expect(total).toBeGreaterThanOrEqual(publishedTotal)
    })
  })

  test.each(VOLUMES)('more %s never costs less', (name) => {
    always((id, asked) => {
      const more = { ...asked, [name]: asked[name] * 1.5 + 1 }
      expect(priced(id, more).total).toBeGreaterThanOrEqual(priced(id, asked).total)
    })
  })

  test('larger cells never cost more', () => {
    fc.assert(
      fc.property(requirements, fc.double({ min: 1, max: 1e9, noNaN: true }), (asked, size) => {
        const total = (usersPerCell: number) => priced('cell-based', { ...asked, usersPerCell }).total
        expect(total(size * 2)).toBeLessThanOrEqual(total(size))
      }),
    )
  })

  test('a requirement that no line names changes nothing', () => {
    always((id, asked) => {
      const named = new Set(priced(id, asked).lines.flatMap((line) => line.from))
      const others = Object.fromEntries(
        VOLUMES.filter((name) => !named.has(name)).map((name) => [name, asked[name] + 7]),
      )
      expect(priced(id, { ...asked, ...others }).total).toBe(priced(id, asked).total)
    })
  })

  test('the short way to the total gives the total', () => {
    always((id, asked) => {
      expect(frameworkTotal(id, asked, FRAMEWORK_CARD)).toBe(priced(id, asked).total)
    })
  })
})

describe('zero in gives the fixed part out', () => {
  const nothing = Object.fromEntries(REQUIREMENT_NAMES.map((name) => [name, 0])) as Requirements
  const inOneRegion = { ...nothing, regions: 1 }
  test.each<[PatternId, number, number]>([
    ['monolith', 1000, 1000],
    ['cqrs', 0, 0],
    ['event-sourcing', 0, 0],
    ['microservices', 0, 0],
    ['serverless', 0, 0],
    ['cell-based', 0, 3 * 1000 + 500],
    ['edge-computing', 0, 1700],
  ])('%s: $%d with nothing at all, $%d in one region', (id, without, withRegion) => {
    expect(priced(id, nothing).total).toBe(without)
    expect(priced(id, inOneRegion).total).toBe(withRegion)
  })
})
