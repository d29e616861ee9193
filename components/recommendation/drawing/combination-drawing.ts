import { OPTION_NAMES, type OptionId } from '@/content/options/option-ids'
import { PATTERN_NAMES, type PatternId } from '@/content/pattern-ids'
import type { PartId } from '@/lib/decision'
import type { Rect } from '@/lib/diagram'
import { capitalised } from '@/lib/format'
import {
  box,
  cellPath,
  codePath,
  dataPath,
  grid,
  ringPath,
  serversPath,
  spanPath,
  streamPath,
  type DrawnCode,
  type DrawnData,
} from './drawn-shapes'

/** One line of the drawing, in the colour of the pattern it stands for; null where it stands for none. */
export type Stroke = { d: string; of: PatternId | null; dashed?: boolean }
/** The names beside a layer, under the name of their axis. */
export type Label = { axis: string; y: number; names: { name: string; of: PatternId | null }[] }

export type CombinationDrawing = { width: number; height: number; strokes: Stroke[]; labels: Label[] }

/** Where labels start, and how high their lines are. */
export const LABEL = { x: 226, axis: 16, name: 20 }

type Layer = { strokes: Stroke[]; labels: Label[]; bottom: number }

const WIDTH = 352
const EDGE = 8
const PLACE = { x: EDGE, width: 200 }

/**
 * The composed parts as one structure in elevation: the edge as a ring over it, the way the system is cut as its
 * frames, the way it keeps data inside them, a stream below them, and what all of it stands on. Each part is named
 * once, level with what it is; lighter options by name alone.
 */
export function combinationDrawing(parts: readonly PartId[], options: readonly OptionId[] = []): CombinationDrawing {
  const layers: Layer[] = []
  const bottom = () => layers.at(-1)?.bottom ?? EDGE
  for (const layer of [edge, frames, stream, ground])
    layers.push(layer(new Set<PartId | OptionId>([...parts, ...options]), bottom()))
  return {
    width: WIDTH,
    height: bottom() + EDGE,
    strokes: layers.flatMap(({ strokes }) => strokes),
    labels: layers.flatMap(({ labels }) => labels),
  }
}

type Parts = ReadonlySet<PartId | OptionId>

const nothing = (bottom: number): Layer => ({ strokes: [], labels: [], bottom })
const named = (...patterns: PatternId[]) => patterns.map((of) => ({ name: PATTERN_NAMES[of], of }))

function edge(parts: Parts, y: number): Layer {
  if (!parts.has('edge-computing')) return nothing(y)
  return {
    strokes: [{ d: ringPath({ ...PLACE, y, height: 38 }), of: 'edge-computing' }],
    labels: [{ axis: 'Runtime', y, names: named('edge-computing') }],
    bottom: y + 50,
  }
}

const ROUTER = 14
const CODE = { top: 10, height: 52 }
const DATA = { top: CODE.top + CODE.height + 12, height: 46 }
/** How many names the height of the data has room for. */
const NAMES_BESIDE_DATA = 2
const FRAME_HEIGHT = DATA.top + DATA.height + 10

function frames(parts: Parts, top: number): Layer {
  const cells = parts.has('cell-based')
  const y = cells ? top + ROUTER + 12 : top
  const places = grid({ ...PLACE, y, height: FRAME_HEIGHT }, cells || parts.has('microservices') ? 3 : 1, 1, 10)
  return {
    strokes: [
      ...(cells ? router(top, places) : []),
      ...places.flatMap((place) => frame(place, parts)),
      ...(cells ? [] : tied(parts, places)),
    ],
    labels: [
      { axis: 'Decomposition', y: y + 4, names: cutNames(parts) },
      { axis: 'Data', y: y + DATA.top - 2, names: dataNames(parts) },
    ],
    bottom: y + FRAME_HEIGHT + 12 + LABEL.name * Math.max(0, dataNames(parts).length - NAMES_BESIDE_DATA),
  }
}

const router = (y: number, places: Rect[]): Stroke[] => [
  {
    d:
      box({ ...PLACE, y, height: ROUTER }) +
      places.map(({ x, width }) => `M${x + width / 2} ${y + ROUTER}v12`).join(''),
    of: 'cell-based',
  },
]

function frame(place: Rect, parts: Parts): Stroke[] {
  const { x, y, width } = place
  const inner = { x: x + 8, width: width - 16 }
  return [
    outline(place, parts),
    {
      d: codePath(codeOf(parts), { ...inner, y: y + CODE.top, height: CODE.height }),
      of: cutBy(parts),
      dashed: codeOf(parts) === 'functions',
    },
    { d: dataPath(dataOf(parts), { ...inner, y: y + DATA.top, height: DATA.height }), of: keptBy(parts) },
  ]
}

function outline(place: Rect, parts: Parts): Stroke {
  if (parts.has('cell-based')) return { d: cellPath(place), of: 'cell-based' }
  return { d: box(place), of: cutBy(parts), dashed: codeOf(parts) === 'functions' }
}

/** Services call each other. */
const tied = (parts: Parts, places: Rect[]): Stroke[] =>
  places.slice(1).map(({ x, y }) => ({ d: `M${x - 10} ${y + CODE.top + CODE.height / 2}h10`, of: cutBy(parts) }))

/** Which pattern the code within a frame is drawn in: what makes the deployables. */
const cutBy = (parts: Parts): PatternId | null =>
  (['microservices', 'monolith', 'serverless', 'edge-computing'] as const).find((part) => parts.has(part)) ?? null

/** The colour of the data; where both models are kept by events, that of the events. */
const keptBy = (parts: Parts): PatternId | null =>
  (['event-sourcing', 'cqrs'] as const).find((part) => parts.has(part)) ?? null

function codeOf(parts: Parts): DrawnCode {
  const cells = parts.has('cell-based')
  if (parts.has('microservices')) return cells ? 'services' : 'service'
  if (parts.has('serverless') && !parts.has('monolith')) return 'functions'
  return cells ? 'deployable' : 'modules'
}

function dataOf(parts: Parts): DrawnData {
  if (parts.has('event-sourcing')) return parts.has('cqrs') ? 'log-and-models' : 'log'
  return parts.has('cqrs') ? 'models' : 'records'
}

function cutNames(parts: Parts): Label['names'] {
  const patterns = (['cell-based', 'microservices', 'monolith'] as const).filter((part) => parts.has(part))
  if (patterns.length === 0) return [{ name: parts.has('serverless') ? 'By function' : 'One deployable', of: null }]
  const modular = parts.has('modular-borders')
  return named(...patterns).map(({ name, of }) => ({
    name: modular && of === 'monolith' ? 'Modular monolith' : name,
    of,
  }))
}

function dataNames(parts: Parts): Label['names'] {
  const patterns = (['event-sourcing', 'cqrs'] as const).filter((part) => parts.has(part))
  return [
    ...(patterns.length > 0 ? named(...patterns) : [{ name: 'CRUD', of: null }]),
    ...OF_DATA.filter((option) => parts.has(option)).map((option) => ({ name: optionTitle(option), of: null })),
  ]
}

const OF_DATA: readonly OptionId[] = [
  'audit-table',
  'temporal-tables',
  'read-replicas',
  'cache',
  'search-index',
  'database-per-tenant',
]

/** "Audit table": a label has no article. */
const optionTitle = (option: OptionId): string => capitalised(OPTION_NAMES[option].replace(/^an? /, ''))

function stream(parts: Parts, y: number): Layer {
  const kind = parts.has('lambda-architecture') ? 'lambda' : parts.has('kappa-architecture') ? 'kappa' : null
  if (!kind) return nothing(y)
  const name = kind === 'lambda' ? 'Lambda' : 'Kappa'
  return {
    strokes: [{ d: streamPath(kind, { ...PLACE, y, height: 34 }), of: null }],
    labels: [{ axis: 'Stream', y, names: [{ name, of: null }] }],
    bottom: y + 48,
  }
}

function ground(parts: Parts, y: number): Layer {
  const functions = parts.has('serverless')
  const place = { ...PLACE, y: y + 2, height: 26 }
  const names: Label['names'] = [
    ...(functions ? named('serverless') : [{ name: 'Servers', of: null }]),
    ...(parts.has('edge-cache') ? [{ name: optionTitle('edge-cache'), of: null }] : []),
  ]
  return {
    strokes: [functions ? { d: spanPath(place), of: 'serverless' } : { d: serversPath(place), of: null }],
    labels: [{ axis: 'Runtime', y: y - 2, names }],
    bottom: y + LABEL.axis + LABEL.name * names.length,
  }
}
