import { describe, expect, test } from 'vitest'
import { COMBINATIONS, PATTERN_IDS, PATTERNS } from '@/content'
import type { Diagram } from '@/content/schemas/pattern'
import type { Direction, Layer } from './boxes'
import {
  extent,
  isHorizontal,
  overlaps,
  runsThrough,
  segmentsOf,
  sharedLength,
  type Point,
  type Rect,
} from './geometry'
import { layoutDiagram } from './layout'

const contentDrawings: [string, Diagram, Layer[]][] = [
  ...PATTERN_IDS.map((id): [string, Diagram, Layer[]] => [id, PATTERNS[id].diagram, PATTERNS[id].components]),
  ...COMBINATIONS.map(({ id, diagram, layers }): [string, Diagram, Layer[]] => [id, diagram, layers]),
]
const drawings = contentDrawings.flatMap(([name, diagram, layers]) =>
  (['across', 'down'] as Direction[]).map((direction) => ({
    name,
    direction,
    layout: layoutDiagram(diagram, layers, direction),
  })),
)

describe.each(drawings)('$name, drawn $direction', ({ direction, layout: { sheet, nodes, frames, edges } }) => {
  const lines = edges.map(({ points }) => segmentsOf(points))
  const labels = edges.flatMap(({ label }) => label ?? [])

  test('has no overlapping boxes', () => {
    expect(pairsOf(nodes).filter(([a, b]) => overlaps(a, b))).toEqual([])
  })

  test('connects every line to the sides of its two boxes', () => {
    const off = edges.filter(
      ({ edge, points }) =>
        !onSide(
          points[0]!,
          nodes.find(({ node }) => node.id === edge.from)!,
        ) ||
        !onSide(
          points.at(-1)!,
          nodes.find(({ node }) => node.id === edge.to)!,
        ),
    )
    expect(off).toEqual([])
  })

  test('draws only vertical and horizontal lines, and none through a box or a name', () => {
    expect(lines.flat().filter((line) => !isHorizontal(line) && line.from.x !== line.to.x)).toEqual([])
    expect(
      lines
        .flat()
        .filter((line) => [...nodes, ...frames.map(({ nameAt }) => nameAt)].some((rect) => runsThrough(line, rect))),
    ).toEqual([])
  })

  test('draws no two lines on top of each other', () => {
    expect(
      pairsOf(lines).filter(([a, b]) => a.some((first) => b.some((second) => sharedLength(first, second) > 0))),
    ).toEqual([])
  })

  test('finds a place for every label, except between adjacent boxes on a phone', () => {
    const missing = edges.filter(({ edge, label }) => edge.label && !label)
    const columnOf = (id: string) => nodes.find(({ node }) => node.id === id)!.node.column
    expect(missing.filter(({ edge }) => direction === 'across' || columnOf(edge.from) !== columnOf(edge.to))).toEqual(
      [],
    )
  })

  test('places no label over a box, a name or another label', () => {
    const taken: Rect[] = [...nodes, ...frames.map(({ nameAt }) => nameAt)]
    expect(labels.filter((label) => taken.some((rect) => overlaps(label, rect)))).toEqual([])
    expect(pairsOf(labels).filter(([a, b]) => overlaps(a, b))).toEqual([])
  })

  test('no frame covers a box of another layer or another frame', () => {
    expect(
      frames.filter((frame) => nodes.some((node) => node.node.component !== frame.id && overlaps(node, frame))),
    ).toEqual([])
    expect(pairsOf(frames).filter(([a, b]) => overlaps(a, b))).toEqual([])
  })

  test('keeps everything within the bounds of the drawing', () => {
    const all: Rect[] = [...nodes, ...frames, ...labels, ...lines.flat().map(extent)]
    expect(all.filter((rect) => !inside(rect, sheet))).toEqual([])
  })
})

describe('layoutDiagram', () => {
  const pair: Diagram = {
    nodes: [
      { id: 'a', label: 'A', kind: 'client', column: 0, row: 0 },
      { id: 'b', label: 'B', kind: 'compute', column: 1, row: 0 },
      { id: 'c', label: 'C', kind: 'store', column: 2, row: 0 },
    ],
    edges: [
      { from: 'a', to: 'b', kind: 'sync' },
      { from: 'a', to: 'c', kind: 'async' },
    ],
  }

  test('connects neighbours with one straight line', () => {
    expect(layoutDiagram(pair, [], 'across').edges[0]!.points).toHaveLength(2)
  })

  test('routes a line around a box between its ends', () => {
    expect(layoutDiagram(pair, [], 'across').edges[1]!.points.length).toBeGreaterThan(2)
  })

  test('is taller than wide when drawn down, for narrow screens', () => {
    const [across, down] = [layoutDiagram(pair, [], 'across').sheet, layoutDiagram(pair, [], 'down').sheet]
    expect([across.width > across.height, down.width > down.height]).toEqual([true, false])
  })

  test('throws an error that names the node when an edge refers to one that does not exist', () => {
    const broken = { ...pair, edges: [...pair.edges, { from: 'a', to: 'nowhere', kind: 'sync' as const }] }
    expect(() => layoutDiagram(broken, [], 'across')).toThrow('"nowhere"')
  })

  test('splits a layer into one frame per column when a single frame would cover a box of another layer', () => {
    const nodes = pair.nodes.map((node) => (node.id === 'b' ? node : { ...node, component: 'outer' }))
    const { frames } = layoutDiagram({ ...pair, nodes }, [{ id: 'outer', name: 'Outer' }], 'across')
    expect(frames.map(({ id }) => id)).toEqual(['outer', 'outer'])
  })
})

const pairsOf = <Item>(items: readonly Item[]): [Item, Item][] =>
  items.flatMap((a, index) => items.slice(index + 1).map((b): [Item, Item] => [a, b]))

const onSide = ({ x, y }: Point, box: Rect) =>
  ((x === box.x || x === box.x + box.width) && y >= box.y && y <= box.y + box.height) ||
  ((y === box.y || y === box.y + box.height) && x >= box.x && x <= box.x + box.width)

const inside = (rect: Rect, sheet: Rect) =>
  rect.x >= sheet.x &&
  rect.y >= sheet.y &&
  rect.x + rect.width <= sheet.x + sheet.width &&
  rect.y + rect.height <= sheet.y + sheet.height
