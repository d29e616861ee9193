import type { Diagram } from '@/content/schemas/pattern'
import {
  edgeLabel,
  headroomFor,
  narrowLabel,
  placeFrames,
  placeNodes,
  type Direction,
  type Layer,
  type PlacedFrame,
  type PlacedNode,
} from './boxes'
import { around, extent, grown, outlineOf, segmentsOf, type Point, type Rect } from './geometry'
import { placeLabels, type PlacedLabel } from './labels'
import { routeEdges } from './routes'

export type PlacedEdge = { edge: Diagram['edges'][number]; points: Point[]; label: PlacedLabel | null }
export type Layout = {
  /** Bounds of the whole drawing. Its top left corner is not always at zero. */
  sheet: Rect
  nodes: PlacedNode[]
  frames: PlacedFrame[]
  edges: PlacedEdge[]
}

const MARGIN = 10

/**
 * Lays a diagram out: the place of every box, frame, line and label, in drawing units. Throws when an edge names a node
 * that does not exist; the message contains the name.
 */
export function layoutDiagram(diagram: Diagram, layers: readonly Layer[], direction: Direction): Layout {
  const headroom = headroomFor(layers, diagram.nodes, direction)
  const nodes = placeNodes(diagram, direction, headroom)
  const frames = placeFrames(nodes, layers, direction, headroom)
  const routes = routeEdges(
    diagram.edges.map((edge) => [find(nodes, edge.from), find(nodes, edge.to)] as const),
    { nodes, frames, direction },
  )
  const texts = diagram.edges.map((edge) => (edge.label ? [edgeLabel(edge.label), narrowLabel(edge.label)] : []))
  const labels = placeLabels(routes, texts, {
    taken: [...nodes, ...frames.map((frame) => frame.nameAt)],
    avoided: frames.flatMap(outlineOf),
  })
  const edges = diagram.edges.map((edge, index) => ({ edge, points: routes[index]!, label: labels[index] ?? null }))
  return { sheet: sheetAround(nodes, frames, edges), nodes, frames, edges }
}

function find(nodes: readonly PlacedNode[], id: string): PlacedNode {
  const found = nodes.find(({ node }) => node.id === id)
  if (!found) throw new Error(`The diagram has no node "${id}"`)
  return found
}

function sheetAround(nodes: readonly Rect[], frames: readonly Rect[], edges: readonly PlacedEdge[]): Rect {
  const lines = edges.flatMap(({ points }) => segmentsOf(points).map(extent))
  return grown(around([...nodes, ...frames, ...lines, ...edges.flatMap(({ label }) => label ?? [])]), MARGIN)
}
