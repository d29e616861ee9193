import { describe, expect, test } from 'vitest'
import { PATTERN_IDS } from '../pattern-ids'
import type { Diagram } from '../schemas/pattern'
import { PATTERNS } from './index'

type Node = Diagram['nodes'][number]
type Box = { left: number; right: number; top: number; bottom: number }

/** Half the width and height of a node, as shares of a column and a row. */
const HALF = { width: 0.3, height: 0.3 }
const STEPS = Array.from({ length: 49 }, (_, index) => (index + 1) / 50)

const all = PATTERN_IDS.map((id) => ({ id, pattern: PATTERNS[id], ...PATTERNS[id].diagram }))
const repeated = (values: string[]) => values.filter((value, index) => values.indexOf(value) !== index)
const pairs = <Item>(items: Item[]) =>
  items.flatMap((one, index) => items.slice(index + 1).map((other) => [one, other] as const))

const boxOf = (nodes: Node[]): Box => ({
  left: Math.min(...nodes.map(({ column }) => column)) - HALF.width,
  right: Math.max(...nodes.map(({ column }) => column)) + HALF.width,
  top: Math.min(...nodes.map(({ row }) => row)) - HALF.height,
  bottom: Math.max(...nodes.map(({ row }) => row)) + HALF.height,
})
const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** The frames of a drawing: one around the nodes of each layer, and one for each node outside all layers. */
const framesOf = (nodes: Node[]) =>
  [...new Set(nodes.map(frameOf))].map((name) => ({ name, box: boxOf(nodes.filter((node) => frameOf(node) === name)) }))
const frameOf = ({ id, component }: Node) => component ?? id

/** The nodes that a straight line from one node to another would cross. */
const crossedBy = (from: Node, to: Node, nodes: Node[]) =>
  nodes.filter((node) => node !== from && node !== to && STEPS.some((share) => within(boxOf([node]), from, to, share)))
const within = (box: Box, from: Node, to: Node, share: number) => {
  const x = from.column + share * (to.column - from.column)
  const y = from.row + share * (to.row - from.row)
  return x > box.left && x < box.right && y > box.top && y < box.bottom
}

describe.each(all)('the diagram of $id', ({ pattern, nodes, edges }) => {
  test('has five to nine nodes with unique ids', () => {
    expect(nodes.length).toBeGreaterThanOrEqual(5)
    expect(nodes.length).toBeLessThanOrEqual(9)
    expect(repeated(nodes.map(({ id }) => id))).toEqual([])
  })

  test.each(pairs(nodes))('$0.id and $1.id do not overlap', (one, other) => {
    expect(overlap(boxOf([one]), boxOf([other]))).toBe(false)
  })

  test.each(nodes.filter(({ component }) => component))('$id belongs to a component that exists', ({ component }) => {
    expect(pattern.components.map(({ id }) => id)).toContain(component)
  })

  test('has a node for every component', () => {
    const shown = new Set(nodes.map(({ component }) => component))
    expect(pattern.components.filter(({ id }) => !shown.has(id))).toEqual([])
  })

  test.each(pairs(framesOf(nodes)))('the frames of $0.name and $1.name do not overlap', (one, other) => {
    expect(overlap(one.box, other.box)).toBe(false)
  })

  test.each(edges)('$from -> $to connects two different nodes and crosses no third', ({ from, to }) => {
    const [start, end] = [from, to].map((end) => nodes.find(({ id }) => id === end))
    if (!start || !end) throw new Error(`No node for ${start ? to : from}`)
    expect(start).not.toBe(end)
    expect(crossedBy(start, end, nodes).map(({ id }) => id)).toEqual([])
  })

  test('has no edge twice', () => {
    expect(repeated(edges.map(({ from, to }) => `${from} -> ${to}`))).toEqual([])
  })

  test.each(nodes)('$id has an edge', ({ id }) => {
    expect(edges.some(({ from, to }) => from === id || to === id)).toBe(true)
  })

  test('begins with a client on the left', () => {
    expect(nodes.filter(({ column }) => column === 0).map(({ kind }) => kind)).toEqual(['client'])
  })
})
