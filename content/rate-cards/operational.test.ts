import { describe, expect, test } from 'vitest'
import { PATTERN_IDS } from '../pattern-ids'
import { operationalCost } from '../schemas/rate-card'
import { OPERATIONAL_COSTS } from './operational'

const rows = PATTERN_IDS.map((id) => OPERATIONAL_COSTS[id])

test('has a row for every pattern', () => {
  expect(Object.keys(OPERATIONAL_COSTS)).toEqual(PATTERN_IDS)
})

describe.each(rows)('$pattern', (row) => {
  test('matches the schema', () => {
    expect(operationalCost.parse(row)).toEqual(row)
    expect(OPERATIONAL_COSTS[row.pattern]).toBe(row)
  })

  test('has a range whose low end is not above its high end', () => {
    expect(row.overheadRange[0]).toBeLessThanOrEqual(row.overheadRange[1])
  })

  test('uses the middle of a closed band or the start of an open one', () => {
    const [from, to] = row.learningBand
    expect(row.learningMonths).toBe(to === null ? from : (from + to) / 2)
  })

  test('states in its evidence which ramp-up time is used', () => {
    const expected = row.pattern === 'monolith' ? 'baseline' : `Learning time used: ${row.learningMonths} months`
    expect(row.evidence.note).toContain(expected)
  })
})

// The reference guide's operational table, and the value that the app uses for each cell.
test.each([
  ['cqrs', '+50% development time', 0.5, 'Medium', '3-6 months', [3, 6]],
  ['event-sourcing', '+100% development time', 1, 'High', '6-12 months', [6, 12]],
  ['microservices', '+200% development time', 2, 'Very High', '12+ months', [12, null]],
  ['serverless', '−20% development time', -0.2, 'Low', '1-3 months', [1, 3]],
  ['cell-based', '+150% development time', 1.5, 'High', '6-12 months', [6, 12]],
  ['edge-computing', '+300% development time', 3, 'Very High', '12+ months', [12, null]],
] as const)('%s: %s (%d), %s, %s', (pattern, overheadText, overhead, complexity, learningText, learningBand) => {
  expect(OPERATIONAL_COSTS[pattern]).toMatchObject({
    overheadText,
    overhead,
    complexity,
    learningText,
    learningBand,
    evidence: { provenance: 'source' },
  })
})

test.each([
  ['cqrs', [0.2, 1], '+20% to +100% on features that touch both sides, about 0 elsewhere'],
  [
    'event-sourcing',
    [0.2, 2],
    '+20% (in-process, one database) to +200% (brokers, projections), inside the event-sourced domain only',
  ],
  ['microservices', [-0.2, 2], 'One team +50% to +200%; many teams −20% to +50% net'],
  ['serverless', [-0.3, 0.2], '−30% to +20%'],
  ['cell-based', [0.1, 0.5], 'A one-off programme of 1 to 3 years in a mature estate; running +10% to +50%'],
  [
    'edge-computing',
    [0, 3],
    'Edge cache 0 to +10%; edge functions +10% to +60%; own sites or replicated data +100% to +300%',
  ],
] as const)('%s has the defensible range %j', (pattern, range, why) => {
  expect(OPERATIONAL_COSTS[pattern]).toMatchObject({ overheadRange: range, overheadRangeWhy: why })
})

test('the monolith has no overhead, because it is the baseline', () => {
  expect(OPERATIONAL_COSTS.monolith).toMatchObject({
    overhead: 0,
    complexity: 'Low',
    learningMonths: 0,
    evidence: { provenance: 'assumed' },
  })
})
