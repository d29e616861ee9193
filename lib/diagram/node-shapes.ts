import type { Diagram } from '@/content/schemas/pattern'
import type { Rect } from './geometry'

export type NodeKind = Diagram['nodes'][number]['kind']

/**
 * SVG paths of a node: `fill` is the area behind the text, `line` the outline. All outlines have the same weight,
 * because the shape tells the kinds of nodes apart.
 */
export function shapeOf(kind: NodeKind, { x, y, width, height }: Rect): { fill: string; line: string } {
  const [right, bottom] = [x + width, y + height]
  const box = `M${x} ${y}H${right}V${bottom}H${x}Z`
  switch (kind) {
    case 'compute':
      return { fill: box, line: box }
    case 'client': // a box open on one side, because the outside world has no boundary
      return {
        fill: box,
        line: `M${x + 12} ${y}H${x}V${bottom}H${x + 12}M${right - 12} ${y}H${right}V${bottom}H${right - 12}`,
      }
    case 'stream': // a pipe with open ends
      return {
        fill: box,
        line: `M${x} ${y}H${right}M${x} ${bottom}H${right}M${x} ${y + 6}H${right}M${x} ${bottom - 6}H${right}`,
      }
    case 'gateway': {
      const cut = Math.min(11, height / 3)
      const octagon =
        `M${x + cut} ${y}H${right - cut}L${right} ${y + cut}V${bottom - cut}L${right - cut} ` +
        `${bottom}H${x + cut}L${x} ${bottom - cut}V${y + cut}Z`
      return { fill: octagon, line: octagon }
    }
    case 'store': {
      const rise = Math.min(5, height / 4)
      const rim = `M${x} ${y + rise}C${x} ${y - rise / 3} ${right} ${y - rise / 3} ${right} ${y + rise}`
      const body = `V${bottom - rise}C${right} ${bottom + rise / 3} ${x} ${bottom + rise / 3} ${x} ${bottom - rise}`
      const lid = `M${x} ${y + rise}C${x} ${y + (rise * 7) / 3} ${right} ${y + (rise * 7) / 3} ${right} ${y + rise}`
      return { fill: `${rim}${body}Z`, line: `${rim}${body}Z${lid}` }
    }
    case 'group': {
      const inset = 4
      return { fill: box, line: `${box}M${x + inset} ${y + inset}H${right - inset}V${bottom - inset}H${x + inset}Z` }
    }
  }
}
