import { describe, expect, test } from 'vitest'
import { PATTERN_IDS } from '../pattern-ids'
import { frameworkPattern, rateCard } from '../schemas/rate-card'
import { FRAMEWORK_CARD } from './framework'

const entryOf = (id: string) => FRAMEWORK_CARD.patterns.find(({ pattern }) => pattern === id)!
const rates = FRAMEWORK_CARD.patterns.flatMap(({ pattern, origin, rates }) =>
  Object.entries(rates).map(([key, rate]) => ({ pattern, origin, key, rate })),
)

test('matches the schema', () => {
  expect(rateCard.parse(FRAMEWORK_CARD)).toEqual(FRAMEWORK_CARD)
})

test('has the revision that links use', () => {
  expect(FRAMEWORK_CARD).toMatchObject({ id: 'framework', revision: 'framework-1', currency: 'USD' })
})

test('has one entry for each pattern, in reading order', () => {
  expect(FRAMEWORK_CARD.patterns.map(({ pattern }) => pattern)).toEqual(PATTERN_IDS)
})

describe.each(FRAMEWORK_CARD.patterns)('$pattern', (entry) => {
  test('matches the schema', () => {
    expect(frameworkPattern.parse(entry)).toEqual(entry)
  })
})

// Pattern, line, US dollars, unit and period: first the coefficients of the guide's `calculate_pattern_cost`, then
// ours.
const COEFFICIENTS = [
  ['monolith', 'services', 1000, 'service', 'month'],
  ['cqrs', 'writeDb', 0.001, 'write', 'use'],
  ['cqrs', 'readStores', 0.0001, 'read', 'use'],
  ['cqrs', 'streaming', 0.0001, 'event', 'use'],
  ['event-sourcing', 'eventStore', 0.002, 'event', 'use'],
  ['event-sourcing', 'snapshots', 0.01, 'aggregate', 'month'],
  ['event-sourcing', 'projections', 500, 'read model', 'month'],
  ['microservices', 'services', 1000, 'service', 'month'],
  ['microservices', 'mesh', 200, 'service', 'month'],
  ['microservices', 'networking', 0.00001, 'call', 'use'],
  ['serverless', 'requests', 0.0000002, 'request', 'use'],
  ['serverless', 'duration', 0.0000167, 'GB-second', 'use'],
  ['serverless', 'storage', 0.25, 'GB', 'month'],
  ['cell-based', 'cells', 1000, 'cell', 'month'],
  ['cell-based', 'router', 0.00001, 'routed request', 'use'],
  ['cell-based', 'routerRegions', 500, 'region', 'month'],
  ['edge-computing', 'fixed', 1700, 'region', 'month'],
  ['edge-computing', 'requests', 0.0000006, 'request', 'use'],
  ['edge-computing', 'duration', 0.00005, 'GB-second', 'use'],
  ['edge-computing', 'replication', 0.001, 'write x region', 'use'],
] as const

test.each(COEFFICIENTS)('%s %s is $%d per %s and %s', (pattern, line, usd, unit, period) => {
  expect(entryOf(pattern).rates[line]).toMatchObject({ id: line, usd, unit, period })
})

test('has exactly these lines, in this order', () => {
  expect(rates.map(({ pattern, key }) => [pattern, key])).toEqual(
    COEFFICIENTS.map(([pattern, line]) => [pattern, line]),
  )
})

test.each([
  ['monolith', 'constant', 1, 'No multiplier'],
  ['cqrs', 'constant', 2, 'Dual infrastructure'],
  ['event-sourcing', 'constant', 3, 'Storage overhead'],
  ['microservices', 'per-service', 0.1, 'Operational overhead'],
  ['serverless', 'constant', 1, 'Pay per use'],
  ['cell-based', 'constant', 1, 'No multiplier'],
  ['edge-computing', 'constant', 1, 'No multiplier'],
])('%s multiplies: %s %d, %s', (pattern, kind, value, why) => {
  expect(entryOf(pattern).multiplier).toMatchObject({ kind, value, why })
})

test.each([
  ['cqrs', 'writeDb', '$1/1K writes'],
  ['cqrs', 'readStores', '$0.1/1K reads'],
  ['cqrs', 'streaming', '$0.1/1K events'],
  ['event-sourcing', 'eventStore', '$2/1K events'],
  ['event-sourcing', 'snapshots', '$10/1K aggregates'],
  ['event-sourcing', 'projections', '$500/read model'],
  ['microservices', 'services', '$1K/service/month'],
  ['microservices', 'mesh', '$200/service for mesh'],
  ['serverless', 'requests', '$0.20/1M requests'],
  ['serverless', 'duration', '$16.67/1M GB-seconds'],
  ['serverless', 'storage', '$0.25/GB/month'],
])('%s %s quotes the comment of the guide: %s', (pattern, line, comment) => {
  expect(entryOf(pattern).rates[line]?.evidence.note).toContain(comment)
})

test.each(['cqrs', 'event-sourcing', 'microservices', 'serverless'])(
  '%s has rates of the reference guide',
  (pattern) => {
    expect(entryOf(pattern).origin).toBe('source')
  },
)

test.each(['monolith', 'cell-based', 'edge-computing'])('%s has rates of ours', (pattern) => {
  expect(entryOf(pattern).origin).toBe('ours')
})

test.each(rates)("$pattern $key states whether the rate is the reference guide's", ({ origin, rate }) => {
  expect(rate.evidence.provenance).toBe(origin === 'source' ? 'source' : 'derived')
  expect(rate.evidence.note?.startsWith('Not in the guide.')).toBe(origin === 'ours')
})

test.each(FRAMEWORK_CARD.patterns)(
  "the multiplier of $pattern states whether it is the reference guide's",
  ({ origin, multiplier }) => {
    expect(multiplier.evidence.provenance).toBe(origin === 'source' ? 'source' : 'derived')
  },
)

describe("our rates are built from the reference guide's unit prices", () => {
  const usd = (pattern: string, line: string) => entryOf(pattern).rates[line]!.usd

  test.each([
    ['monolith', 'services', usd('microservices', 'services')],
    ['cell-based', 'cells', usd('microservices', 'services')],
    ['cell-based', 'router', usd('microservices', 'networking')],
    ['cell-based', 'routerRegions', usd('event-sourcing', 'projections')],
    [
      'edge-computing',
      'fixed',
      usd('microservices', 'services') + usd('microservices', 'mesh') + usd('event-sourcing', 'projections'),
    ],
    ['edge-computing', 'requests', 3 * usd('serverless', 'requests')],
    ['edge-computing', 'replication', usd('cqrs', 'writeDb')],
  ])('%s %s', (pattern, line, expected) => {
    expect(usd(pattern, line)).toBeCloseTo(expected, 12)
  })

  test('edge-computing duration, rounded', () => {
    expect(usd('edge-computing', 'duration') / usd('serverless', 'duration')).toBeCloseTo(3, 1)
  })
})
