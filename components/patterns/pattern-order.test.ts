import { describe, expect, test } from 'vitest'
import { neighboursOf } from './pattern-order'

describe('neighboursOf', () => {
  test.each([
    ['the baseline comes first', 'monolith', { previous: null, next: 'cqrs' }],
    ['in the middle there are two', 'microservices', { previous: 'event-sourcing', next: 'serverless' }],
    ['after the edge there is nothing', 'edge-computing', { previous: 'cell-based', next: null }],
  ] as const)('%s', (_, id, neighbours) => expect(neighboursOf(id)).toEqual(neighbours))
})
