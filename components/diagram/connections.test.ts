import { expect, test } from 'vitest'
import type { Diagram } from '@/content/schemas/pattern'
import { connectionsOf } from './connections'

const diagram: Diagram = {
  nodes: [
    { id: 'client', label: 'Client', kind: 'client', column: 0, row: 0 },
    { id: 'api', label: 'API', detail: 'REST', kind: 'compute', column: 1, row: 0 },
    { id: 'log', label: 'Log', kind: 'stream', column: 2, row: 0 },
  ],
  edges: [
    { from: 'client', to: 'api', kind: 'sync' },
    { from: 'api', to: 'log', label: 'changes', kind: 'async' },
  ],
}

test('says each connection with what runs over it and whether anyone waits', () => {
  expect(connectionsOf(diagram)).toEqual([
    'Client to API (REST), synchronous.',
    'API (REST) to Log: changes, asynchronous.',
  ])
})

test('names the node that an edge looks for in vain', () => {
  expect(() => connectionsOf({ ...diagram, edges: [{ from: 'client', to: 'ghost', kind: 'sync' }] })).toThrow('"ghost"')
})
