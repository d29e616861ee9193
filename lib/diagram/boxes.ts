import type { Diagram } from '@/content/schemas/pattern'
import { around, overlaps, type Rect } from './geometry'
import { heightOf, TYPE, widthOf, wrap } from './text'

type Node = Diagram['nodes'][number]
type Edge = Diagram['edges'][number]

/** `across`: requests run from left to right. `down`: the same drawing transposed for narrow screens. */
export type Direction = 'across' | 'down'
export type Layer = { id: string; name: string }
export type PlacedNode = Rect & { node: Node; label: string[]; detail: string[] }
export type PlacedFrame = Rect & { id: string; name: string[]; nameAt: Rect }

/**
 * Padding between a box and the frame of its layer. A transposed drawing has less at its sides, because its width is
 * limited.
 */
export const FRAME_AIR: Record<Direction, { x: number; y: number }> = {
  across: { x: 14, y: 14 },
  down: { x: 7, y: 14 },
}
/** Distance that lines keep from frames. */
export const LANE_AIR = 8

const BOX_AIR = 6
const LANES = 28

/**
 * Places the boxes on the grid of columns and rows. All boxes of a drawing have the same size, large enough for the
 * longest text.
 */
export function placeNodes({ nodes, edges }: Diagram, direction: Direction, headroom: number): PlacedNode[] {
  const air = FRAME_AIR[direction]
  const width = boxWidth(nodes, direction)
  const texts = nodes.map((node) => textOf(node, width - 2 * BOX_AIR))
  const height = Math.max(
    56,
    ...texts.map(({ label, detail }) => heightOf(label, 'label') + heightOf(detail, 'detail') + 30),
  )
  const columnAt = startsOf(nodes, direction === 'across' ? width : height, (column) =>
    direction === 'across' ? channelWidth(column, nodes, edges) : air.y + LANES + headroom,
  )
  const rowPitch = direction === 'across' ? height + air.y + LANES + headroom : width + 2 * air.x + 10
  return nodes.map((node, index) => {
    const [along, beside] = [columnAt(node.column), node.row * rowPitch]
    const corner = direction === 'across' ? { x: along, y: beside } : { x: beside, y: along }
    return { ...corner, width, height, node, ...texts[index]! }
  })
}

/**
 * Space above the boxes for the name of a layer, for as many lines as the longest name needs at the width of one box.
 */
export const headroomFor = (layers: readonly Layer[], nodes: readonly Node[], direction: Direction): number =>
  FRAME_AIR[direction].y +
  Math.max(
    0,
    ...layers
      .filter((layer) => nodes.some((node) => node.component === layer.id))
      .map((layer) => heightOf(wrap(layer.name, boxWidth(nodes, direction), 'frame'), 'frame')),
  )

/**
 * Frames around the boxes of each layer. Where one frame would also cover a box of another layer, the layer gets a
 * frame for each of its columns, so that no frame shows a wrong membership.
 */
export function placeFrames(
  placed: readonly PlacedNode[],
  layers: readonly Layer[],
  direction: Direction,
  headroom: number,
): PlacedFrame[] {
  const frameOf = (nodes: readonly PlacedNode[], layer: Layer) =>
    frameAround(nodes, layer, FRAME_AIR[direction], headroom)
  return layers.flatMap((layer) => {
    const mine = placed.filter(({ node }) => node.component === layer.id)
    if (mine.length === 0) return []
    const others = placed.filter((other) => !mine.includes(other))
    const whole = frameOf(mine, layer)
    const honest = !others.some((other) => overlaps(whole, other))
    return honest ? [whole] : columnsOf(mine).map((column) => frameOf(column, layer))
  })
}

function frameAround(
  nodes: readonly PlacedNode[],
  layer: Layer,
  air: { x: number; y: number },
  headroom: number,
): PlacedFrame {
  const box = around(nodes)
  const frame = {
    x: box.x - air.x,
    y: box.y - headroom,
    width: box.width + 2 * air.x,
    height: box.height + headroom + air.y,
  }
  const name = wrap(layer.name, frame.width - 12, 'frame')
  return {
    ...frame,
    id: layer.id,
    name,
    nameAt: { x: frame.x + 7, y: frame.y + 5, width: widthOf(name, 'frame'), height: heightOf(name, 'frame') },
  }
}

const columnsOf = (nodes: readonly PlacedNode[]): PlacedNode[][] =>
  [...new Set(nodes.map(({ node }) => node.column))].map((column) => nodes.filter(({ node }) => node.column === column))

/** Width of a box. It is narrower in a transposed drawing, so that three boxes fit side by side on a phone. */
function boxWidth(nodes: readonly Node[], direction: Direction): number {
  if (direction === 'across') return 148
  const abreast = Math.max(...nodes.map((node) => node.row)) - Math.min(...nodes.map((node) => node.row))
  return abreast <= 1 ? 128 : 94
}

const textOf = (node: Node, width: number) => ({
  label: wrap(node.label, width, 'label'),
  detail: node.detail ? wrap(node.detail, width, 'detail') : [],
})

/** Start of each column: the widths of the columns before it and of the channels between them. */
function startsOf(
  nodes: readonly Node[],
  size: number,
  channelAfter: (column: number) => number,
): (column: number) => number {
  const first = Math.min(...nodes.map((node) => node.column))
  const startOf = (column: number): number =>
    column <= first ? 0 : startOf(column - 1) + size + channelAfter(column - 1)
  return startOf
}

/** Width of the channel between a column and the next: two frames, the lanes, and the widest label in it. */
function channelWidth(column: number, nodes: readonly Node[], edges: readonly Edge[]): number {
  const columnOf = (id: string) => nodes.find((node) => node.id === id)?.column
  const labels = edges
    .filter((edge) => edge.label && [edge.from, edge.to].map(columnOf).sort().join() === [column, column + 1].join())
    .map((edge) => widthOf(edgeLabel(edge.label!), 'edge'))
  return 2 * FRAME_AIR.across.x + 2 * LANE_AIR + Math.max(LANES, ...labels)
}

/** The label of a line, wrapped to one or two short lines. */
export const edgeLabel = (text: string): string[] => wrap(text, 14 * TYPE.edge.advance, 'edge')

/** The label of a line, wrapped as narrowly as its words allow, for places with little space. */
export const narrowLabel = (text: string): string[] => wrap(text, 7 * TYPE.edge.advance, 'edge')
