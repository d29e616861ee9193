import { describe, expect, test } from 'vitest'
import { antiPattern } from '../schemas/risk'
import { ANTI_PATTERNS } from './anti-patterns'

test('the anti-patterns are the four of the reference guide, in its order', () => {
  expect(ANTI_PATTERNS.map(({ id }) => id)).toEqual(antiPattern.shape.id.options)
})

describe.each(ANTI_PATTERNS)('$name', (item) => {
  test('matches the schema', () => {
    expect(antiPattern.parse(item)).toEqual(item)
  })

  test('has its name in kebab case as its id', () => {
    expect(item.id).toBe(item.name.toLowerCase().replaceAll(' ', '-'))
  })
})

test.each([
  {
    name: 'Distributed Monolith',
    problem: 'Microservices that share databases and have tight coupling.',
    detection: [
      "Services can't deploy independently",
      'Shared database across services',
      'Synchronous chains of service calls',
      'No clear service boundaries',
    ],
    fix: ['Database per service', 'Event-driven communication', 'Async messaging patterns', 'Clear domain boundaries'],
  },
  {
    name: 'Premature Optimization',
    problem: "Choosing complex patterns before they're needed.",
    detection: [
      'Over-engineering for current scale',
      'Complex patterns with simple requirements',
      'High operational overhead',
      'Team struggling with complexity',
    ],
    fix: [
      'Start simple, evolve gradually',
      'Measure before optimizing',
      'Focus on business value',
      'Match pattern to actual needs',
    ],
  },
  {
    name: 'Event Sourcing Everywhere',
    problem: "Using event sourcing for all data instead of where it's needed.",
    detection: [
      'Complex queries for simple CRUD',
      'Event replay taking too long',
      'Storage costs growing rapidly',
      'Team struggling with event modeling',
    ],
    fix: [
      'Use for audit-critical domains only',
      'CRUD for simple reference data',
      'Hybrid approaches',
      'Clear event boundaries',
    ],
  },
  {
    name: 'Microservice Sprawl',
    problem: 'Too many small services creating operational complexity.',
    detection: [
      'Services with single operations',
      'Network chatty operations',
      'Difficult debugging',
      'High deployment overhead',
    ],
    fix: [
      'Merge overly granular services',
      'Batch operations at boundaries',
      'Clear service responsibilities',
      'Service consolidation',
    ],
  },
])('$name has the words of the guide', ({ name, ...facts }) => {
  const { problem, detection, fix } = ANTI_PATTERNS.find((item) => item.name === name)!
  expect({ problem, detection, fix }).toEqual(facts)
})
