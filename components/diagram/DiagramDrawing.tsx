import {
  centreOf,
  heightOf,
  shapeOf,
  TYPE,
  type Layout,
  type PlacedEdge,
  type PlacedFrame,
  type PlacedNode,
  type Point,
} from '@/lib/diagram'

type Props = { id: string; title: string; description: string; layout: Layout; color: string }

/**
 * The drawing at its natural size where there is space. It is never smaller than readable: below that size its
 * container scrolls.
 */
export function DiagramDrawing({ id, title, description, layout: { sheet, nodes, frames, edges }, color }: Props) {
  return (
    <svg
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
      viewBox={`${sheet.x} ${sheet.y} ${sheet.width} ${sheet.height}`}
      style={{ maxWidth: sheet.width, minWidth: Math.round(sheet.width * 0.88) }}
      className="mx-auto block h-auto w-full fill-none stroke-ink [stroke-width:1.25]"
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      {frames.map((frame) => (
        <Frame key={`${frame.id}-${frame.x}`} frame={frame} color={color} />
      ))}
      {edges.map((edge) => (
        <Line key={`${edge.edge.from}-${edge.edge.to}-${edge.edge.label ?? ''}`} edge={edge} />
      ))}
      {nodes.map((node) => (
        <Box key={node.node.id} box={node} />
      ))}
      {edges.map((edge) => (
        <LineLabel key={`${edge.edge.from}-${edge.edge.to}-${edge.edge.label ?? ''}`} edge={edge} />
      ))}
    </svg>
  )
}

function Frame({ frame: { x, y, width, height, name, nameAt }, color }: { frame: PlacedFrame; color: string }) {
  return (
    <g>
      <rect x={x} y={y} width={width} height={height} style={{ stroke: color }} className="opacity-70" />
      <Lines
        lines={name}
        face="frame"
        x={nameAt.x}
        y={nameAt.y}
        style={{ fill: color }}
        className="font-mono tracking-[0.06em] uppercase"
      />
    </g>
  )
}

function Line({ edge: { edge, points } }: { edge: PlacedEdge }) {
  const [before, end] = points.slice(-2) as [Point, Point]
  return (
    <g>
      <path
        d={`M${points.map(({ x, y }) => `${x} ${y}`).join('L')}`}
        strokeDasharray={edge.kind === 'async' ? '5 4' : undefined}
      />
      <path d={arrowhead(before, end)} className="fill-ink stroke-none" />
    </g>
  )
}

/** Offset in pixels of a store's text, to stay clear of the lid of its shape. */
const LID = 4

function Box({ box }: { box: PlacedNode }) {
  const { fill, line } = shapeOf(box.node.kind, box)
  const centre = centreOf(box)
  const top =
    centre.y +
    (box.node.kind === 'store' ? LID : 0) -
    (heightOf(box.label, 'label') + heightOf(box.detail, 'detail')) / 2
  return (
    <g>
      <path d={fill} className="fill-raised stroke-none" />
      <path d={line} />
      <Lines
        lines={box.label}
        face="label"
        x={centre.x}
        y={top}
        className="fill-ink font-semibold [text-anchor:middle]"
      />
      <Lines
        lines={box.detail}
        face="detail"
        x={centre.x}
        y={top + heightOf(box.label, 'label')}
        className="fill-muted font-mono [text-anchor:middle]"
      />
    </g>
  )
}

/** The label of a line, with a background around its letters so that the grid does not run through them. */
function LineLabel({ edge: { label } }: { edge: PlacedEdge }) {
  if (!label) return null
  return (
    <g className="stroke-paper [stroke-width:4] [paint-order:stroke] [stroke-linejoin:round]">
      <Lines
        lines={label.lines}
        face="edge"
        x={label.x + label.width / 2}
        y={label.y}
        className="fill-ink font-mono [text-anchor:middle]"
        stroked
      />
    </g>
  )
}

type LinesProps = {
  lines: string[]
  face: keyof typeof TYPE
  x: number
  y: number
  className: string
  style?: { fill: string }
  stroked?: boolean
}

function Lines({ lines, face, x, y, className, style, stroked = false }: LinesProps) {
  const { size, line } = TYPE[face]
  return (
    <text fontSize={size} style={style} className={`${className} ${stroked ? '' : 'stroke-none'}`}>
      {lines.map((words, index) => (
        <tspan key={index} x={x} y={y + index * line + size * 0.95}>
          {words}
        </tspan>
      ))}
    </text>
  )
}

function arrowhead(before: Point, tip: Point): string {
  const [dx, dy] = [Math.sign(tip.x - before.x), Math.sign(tip.y - before.y)]
  const [backX, backY] = [tip.x - dx * 9, tip.y - dy * 9]
  return `M${tip.x} ${tip.y}L${backX - dy * 4} ${backY - dx * 4}L${backX + dy * 4} ${backY + dx * 4}Z`
}
