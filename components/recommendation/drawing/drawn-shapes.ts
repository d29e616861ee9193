import { shapeOf, type Rect } from '@/lib/diagram'

/** How code is cut within one frame of the drawing. */
export type DrawnCode = 'modules' | 'deployable' | 'service' | 'services' | 'functions'
/** How data is kept within one frame. */
export type DrawnData = 'records' | 'log' | 'models' | 'log-and-models'
export type DrawnStream = 'kappa' | 'lambda'

/**
 * The path of what a frame holds as code. Functions are drawn apart from each other, services are tied, modules share
 * walls.
 */
export function codePath(code: DrawnCode, within: Rect): string {
  switch (code) {
    case 'modules':
      return walls(within, 3)
    case 'deployable':
    case 'service':
      return box(within)
    case 'services':
      return `${grid(within, 2, 2, 8).map(box).join('')}${ties(within)}`
    case 'functions':
      return (within.width > NARROW ? grid(within, 6, 1, 12) : grid(within, 2, 2, 8)).map(box).join('')
  }
}

/**
 * The path of what a frame holds as data: a table, a log that grows to the right, or a written model beside the one
 * that is read.
 */
export function dataPath(data: DrawnData, within: Rect): string {
  const [left, right] = halves(within)
  switch (data) {
    case 'records':
      return table(within.width > NARROW ? middle(within, 96) : within)
    case 'log':
      return log(within)
    case 'models':
      return `${store(left)}${arrow(left, right)}${store(right)}`
    case 'log-and-models':
      return `${log(left)}${store(right)}`
  }
}

/** Kappa: one pipe into a view. Lambda: two, which meet in it. */
export function streamPath(stream: DrawnStream, within: Rect): string {
  const view = { x: within.x + within.width - 40, y: within.y, width: 40, height: within.height }
  const pipes = stream === 'kappa' ? [{ ...within, y: within.y + 5, height: within.height - 10 }] : rows(within, 2, 6)
  return `${store(view)}${pipes.map((pipe) => pipeInto({ ...pipe, width: within.width - 58 })).join('')}`
}

/** Points of presence on an arc over everything. */
export function ringPath({ x, y, width, height }: Rect): string {
  const at = (t: number) => ({ x: x + width * t, y: y + height - 4 * height * t * (1 - t) * 0.8 })
  const points = [0.06, 0.28, 0.5, 0.72, 0.94].map(at)
  return (
    `M${x} ${y + height}Q${x + width / 2} ${y - height * 0.6} ${x + width} ` +
    `${y + height}${points.map(point).join('')}`
  )
}

/** Racks on a line. */
export const serversPath = (within: Rect): string =>
  `M${within.x} ${within.y}h${within.width}${grid({ ...within, y: within.y + 6, height: within.height - 6 }, 4, 1, 14)
    .map(rack)
    .join('')}`

/** A span with nothing standing under it. */
export const spanPath = ({ x, y, width, height }: Rect): string =>
  `M${x} ${y}h${width}M${x + 12} ${y}l-6 ${height}M${x + width - 12} ${y}l6 ${height}`

/** A closed cell: its corners are cut. */
export const cellPath = ({ x, y, width, height }: Rect, cut = 9): string =>
  `M${x + cut} ${y}h${width - 2 * cut}l${cut} ${cut}v${height - 2 * cut}l${-cut} ` +
  `${cut}h${2 * cut - width}l${-cut} ${-cut}v${2 * cut - height}Z`

export const box = ({ x, y, width, height }: Rect): string => `M${x} ${y}h${width}v${height}h${-width}Z`

/** A place in equal parts, with gaps between them. */
export function grid({ x, y, width, height }: Rect, columns: number, rowCount: number, gap: number): Rect[] {
  const [w, h] = [(width - gap * (columns - 1)) / columns, (height - gap * (rowCount - 1)) / rowCount]
  return Array.from({ length: columns * rowCount }, (_, index) => ({
    x: x + (index % columns) * (w + gap),
    y: y + Math.floor(index / columns) * (h + gap),
    width: w,
    height: h,
  }))
}

/** Up to here a place is too narrow for a row. */
const NARROW = 80

const rows = (within: Rect, count: number, gap: number) => grid(within, 1, count, gap)
const halves = (within: Rect) => grid(within, 2, 1, within.width > NARROW ? 40 : 12) as [Rect, Rect]
const middle = (within: Rect, width: number): Rect => ({ ...within, x: within.x + (within.width - width) / 2, width })

const store = (within: Rect) => shapeOf('store', within).line

const walls = ({ x, y, width, height }: Rect, count: number) =>
  Array.from({ length: count - 1 }, (_, index) => `M${x + (width * (index + 1)) / count} ${y}v${height}`).join('')

function ties({ x, y, width, height }: Rect): string {
  const [middleX, middleY] = [x + width / 2, y + height / 2]
  return (
    `M${middleX - 4} ${y + 8}h8M${middleX - 4} ${y + height - 8}h8M${x + 8} ${middleY - 4}v8M${x + width - 8} ` +
    `${middleY - 4}v8`
  )
}

const table = (within: Rect) => {
  const { x, y, width, height } = within
  return `${box(within)}M${x} ${y + 10}h${width}M${x} ${y + (height + 10) / 2}h${width}M${x + width / 3} ${y}v${height}`
}

/** Entries side by side, and the arrow to the next. */
function log({ x, y, width, height }: Rect): string {
  const entries = grid({ x, y: y + height / 4, width: width - 14, height: height / 2 }, width > NARROW ? 6 : 3, 1, 0)
  const [end, level] = [x + width - 14, y + height / 2]
  return `${entries.map(box).join('')}M${end} ${level}h14m-5 -4l5 4l-5 4`
}

const arrow = (from: Rect, to: Rect) =>
  `M${from.x + from.width + 2} ${from.y + from.height / 2}H${to.x - 3}m-4 -4l4 4l-4 4`

function pipeInto({ x, y, width, height }: Rect): string {
  const level = y + height / 2
  return `M${x} ${y}h${width}M${x} ${y + height}h${width}M${x + 6} ${level}h${width + 8}m-5 -4l5 4l-5 4`
}

const point = ({ x, y }: { x: number; y: number }) => `M${x - 3.5} ${y}a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0`

const rack = (within: Rect) => `${box(within)}M${within.x + 5} ${within.y + within.height / 2}h${within.width - 10}`
