import { describe, expect, test } from 'vitest'
import { neighboursOf } from './pattern-order'

describe('neighboursOf', () => {
  test.each([
    ['the first pattern has no previous one', 'monolith', { previous: null, next: 'cqrs' }],
    ['a pattern in the middle has both', 'microservices', { previous: 'event-sourcing', next: 'serverless' }],
    ['the last pattern has no next one', 'edge-computing', { previous: 'cell-based', next: null }],
  ] as const)('%s', (_, id, neighbours) => expect(neighboursOf(id)).toEqual(neighbours))
})
