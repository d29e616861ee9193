import { describe, expect, test } from 'vitest'
import { DECISION_FACTS } from '@/content'
import { BORDER_QUESTIONS } from '@/content/decision/borders'
import { bordersOf } from './borders'

const borders = bordersOf(BORDER_QUESTIONS, DECISION_FACTS)
describe('where the borders fall', () => {
  test.each(borders)('$id lies within its own range', ({ at, earliest, latest }) => {
    if (at !== null && earliest !== null) expect(earliest).toBeLessThanOrEqual(at)
    if (at !== null && latest !== null) expect(latest).toBeGreaterThanOrEqual(at)
  })

  // Worked out by hand from the same formulas: about 7 teams, 36 teams, 6M of far revenue, 30M to 180M.
  test.each([
    ['services-plain', 6, 9],
    ['services-borders', 30, 42],
    ['cells-two-teams', 40_000, 80_000],
    ['cdn', 5e6, 7e6],
    ['edge-functions', 3e7, 1.8e8],
    ['events-plain', 35, 100],
    ['events-audit', 170, 700],
  ])('%s falls between %d and %d', (id, low, high) => {
    const at = borders.find((one) => one.id === id)?.at ?? Infinity
    expect(at).toBeGreaterThanOrEqual(low)
    expect(at).toBeLessThanOrEqual(high)
  })

  test.each(['services-plain', 'services-borders', 'cdn', 'edge-functions'])('%s may never come', (id) =>
    expect(borders.find((one) => one.id === id)?.latest).toBeNull(),
  )
})
