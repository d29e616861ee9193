import type { AntiPattern } from '../schemas/risk'

/** The guide's "Anti-Patterns and Common Mistakes", word for word and in its order. */
export const ANTI_PATTERNS: AntiPattern[] = [
  {
    id: 'distributed-monolith',
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
    id: 'premature-optimization',
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
    id: 'event-sourcing-everywhere',
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
    id: 'microservice-sprawl',
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
]
