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

test('describes each connection with its data and whether it is synchronous', () => {
  expect(connectionsOf(diagram)).toEqual([
    'Client to API (REST), synchronous.',
    'API (REST) to Log: changes, asynchronous.',
  ])
})

test('throws an error that names the node when an edge refers to one that does not exist', () => {
  expect(() => connectionsOf({ ...diagram, edges: [{ from: 'client', to: 'ghost', kind: 'sync' }] })).toThrow('"ghost"')
})
