import { PictureFrame, type PictureTable } from '@/components/charts/PictureFrame'
import type { PatternId } from '@/content/pattern-ids'
import type { Scenario } from '@/content/schemas/scenario'
import { placeAt, type BreakEvenMap, type FailureBox, type MapReadings } from '@/lib/analysis'
import { roughShares, type MoneyFormat } from '@/lib/format'
import { inputInWords, type PictureInWords } from '@/lib/report'
import type { ReadMap } from './map-cursor'
import { beyondLimit, borderPath, boxOn, middleOf, regionPath } from './map-shapes'

type Props = {
  map: BreakEvenMap
  readings: MapReadings
  boxes: readonly FailureBox[]
  /** What the best one costs today. */
  now: number
  of: readonly { name: string; pattern: PatternId }[]
  words: PictureInWords
  scenario: Scenario
  money: MoneyFormat
  table: PictureTable
  csv: string
}

/** Regions of one pattern differ in strength. */
const STRENGTHS = [0.55, 0.3, 0.16, 0.08]

/** The candidate of least cost over two figures, with exact borders. */
export function MapPicture({ map, readings, boxes, now, of, words, scenario, money, table, csv }: Props) {
  const [across, up] = [map.x, map.y].map(({ input }) => inputInWords(input.id, scenario))
  if (!across || !up) return null
  const regions = map.regions.map((candidate, index) => {
    const pattern = of[candidate]?.pattern ?? 'monolith'
    const before = map.regions.slice(0, index).filter((one) => of[one]?.pattern === pattern).length
    return {
      candidate,
      letter: String.fromCharCode(65 + index),
      name: of[candidate]?.name ?? '',
      color: `var(--${pattern})`,
      strength: STRENGTHS[Math.min(before, STRENGTHS.length - 1)] ?? 1,
      middle: middleOf(map, candidate),
      limit: map.limits.find((one) => one.candidate === candidate)?.load,
    }
  })
  const here = { left: placeAt(map.x, map.here.x) * 100, top: 100 - placeAt(map.y, map.here.y) * 100 }
  const rectangles = boxes.flatMap((box, index) => {
    const rectangle = boxOn(box, map)
    return rectangle ? [{ ...rectangle, number: index + 1, full: box.conditions.length }] : []
  })
  const shares = roughShares(regions.map(({ middle }) => middle.share))
  const hatched = regions.flatMap((region) => {
    const beyond = region.limit === undefined ? null : beyondLimit(region.limit, map)
    return beyond ? [{ ...region, beyond }] : []
  })
  return (
    <PictureFrame
      id="map"
      {...words}
      lead="The candidate of least cost over two figures, all others central; on a border two cost the same."
      table={table}
      csv={csv}
    >
      <p className="lettering text-muted">{up.label}</p>
      <div className="mt-1 grid grid-cols-[auto_1fr] gap-x-2">
        <div className="h-72 sm:h-[26rem]">
          <Scale ends={[up.said(map.y.to), up.said(map.y.from)]} upright />
        </div>
        <div className="min-w-0">
          <div
            data-map={JSON.stringify({
              label: `Break-even map over ${across.name} and ${up.name}`,
              xs: readings.xs.map((value) => across.said(value)),
              ys: readings.ys.map((value) => up.said(value)),
              names: regions.map(({ name }) => name),
              best: readings.best.map((one) => map.regions.indexOf(one)),
              least: readings.least.map((usd) => money.rough(usd)),
              here,
            } satisfies ReadMap)}
            className="relative h-72 cursor-crosshair overflow-hidden sm:h-[26rem]"
          >
            <svg
              viewBox="0 0 100 100"
              preserveAspectRatio="none"
              aria-hidden="true"
              className="absolute inset-0 size-full border border-rule-strong"
            >
              {regions.map(({ candidate, color, strength }) => (
                <path key={candidate} d={regionPath(map, candidate)} fill={color} fillOpacity={strength} />
              ))}
              <path
                d={borderPath(map)}
                fill="none"
                stroke="var(--paper)"
                strokeWidth={6}
                vectorEffect="non-scaling-stroke"
              />
              <path
                d={borderPath(map)}
                fill="none"
                stroke="var(--ink)"
                strokeWidth={2}
                vectorEffect="non-scaling-stroke"
              />
            </svg>
            {hatched.map(({ candidate, beyond }) => (
              <Hatching key={candidate} id={`region-${candidate}`} path={regionPath(map, candidate)} beyond={beyond} />
            ))}
            {rectangles.map(({ number, left, top, width, height }) => (
              <span
                key={number}
                className="absolute border-2 border-dashed border-bad"
                style={{ left: `${left}%`, top: `${top}%`, width: `${width}%`, height: `${height}%` }}
              >
                <span
                  className="absolute top-0 bg-paper px-1 text-2xs text-bad"
                  // Rectangles may begin at one corner of the map.
                  style={{ left: `${number - 1}rem` }}
                >
                  {number}
                </span>
              </span>
            ))}
            {regions
              .filter(({ middle }) => middle.share > 0)
              .map(({ letter, name, middle, candidate }) => (
                <span
                  key={candidate}
                  className={
                    'absolute w-max max-w-40 -translate-1/2 bg-paper px-1 text-center text-2xs leading-tight text-ink'
                  }
                  style={{ left: `${inside(middle.left, middle.share)}%`, top: `${inside(middle.top, middle.share)}%` }}
                >
                  <b>{letter}</b>
                  {middle.share > NAMED && <span className="max-sm:hidden"> {name}</span>}
                </span>
              ))}
            <span
              className="absolute size-3 -translate-1/2 rounded-full border-2 border-paper bg-ink outline-2 outline-ink"
              style={{ left: `${here.left}%`, top: `${here.top}%` }}
            />
            <span data-cursor="across" hidden className="absolute inset-y-0 border-l-2 border-accent" />
            <span data-cursor="up" hidden className="absolute inset-x-0 border-t-2 border-accent" />
          </div>
          <Scale ends={[across.said(map.x.from), across.said(map.x.to)]} middle={across.label} />
          <p className="min-h-12 py-1 text-sm">
            <span data-cursor="here">You are here: </span>
            <span data-cursor="said" className="font-medium">
              Across {across.said(map.here.x)}, up {up.said(map.here.y)}: {of[map.here.best]?.name} costs least,{' '}
              {money.rough(now)}
            </span>
            .{' '}
            <span data-cursor="help" hidden className="no-print text-muted">
              Arrow keys move the cursor, Home brings it back.
            </span>
          </p>
        </div>
      </div>
      <ul className="mt-2 grid gap-x-8 text-sm sm:grid-cols-2">
        {regions.map(({ candidate, letter, name, color, strength, limit }, place) => (
          <li key={candidate} className="flex items-baseline gap-2 border-b border-rule py-1">
            <span aria-hidden="true" className="relative inline-block size-4 shrink-0 self-center border border-ink">
              <span className="absolute inset-0" style={{ background: color, opacity: strength }} />
            </span>
            <span>
              <b>{letter}</b> {name}
              {limit !== undefined && (
                <span className="block text-2xs text-muted">
                  Limit at {inputInWords('load', scenario).said(limit)}
                  {hatched.some((one) => one.candidate === candidate) ? '; beyond it hatched' : ', beyond this map'}
                </span>
              )}
            </span>
            <span className="ml-auto font-mono">{regions.length > 1 && shares[place]}</span>
          </li>
        ))}
      </ul>
      <p className="mt-1 text-2xs text-muted">
        ● you are here
        {rectangles.length > 0 &&
          '; dashed, with its number: what “Where it overpays” says of these two figures, other conditions left out'}
        {regions.length > 1 && '. In per cent: share of the map'}.
      </p>
    </PictureFrame>
  )
}

/** From this share of the map on, a region has its name written in it; a smaller one its letter. */
const NAMED = 0.15

/** What is written near an edge would be cut. */
const inside = (per: number, share: number): number => {
  const margin = share > NAMED ? 12 : 2
  return Math.min(100 - margin, Math.max(margin, per))
}

type Ends = { ends: [string, string]; middle?: string; upright?: boolean }

const Scale = ({ ends: [first, last], middle, upright = false }: Ends) => (
  <div
    aria-hidden="true"
    className={
      'flex justify-between gap-x-3 font-mono text-2xs text-muted ' +
      (upright ? 'h-full max-w-20 flex-col text-right' : 'mt-1')
    }
  >
    <span>{first}</span>
    {middle && <span className="lettering text-center">{middle}</span>}
    <span>{last}</span>
  </div>
)

type Hatched = { id: string; path: string; beyond: { left: number; top: number; width: number; height: number } }

/** Fine lines over what of a region lies beyond a limit. */
const Hatching = ({ id, path, beyond: { left, top, width, height } }: Hatched) => (
  <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true" className="absolute inset-0 size-full">
    <clipPath id={id}>
      <path d={path} />
    </clipPath>
    <g clipPath={`url(#${id})`}>
      <svg x={left} y={top} width={width} height={height} viewBox={`${left} ${top} ${width} ${height}`}>
        {Array.from({ length: 50 }, (_, line) => (
          <path
            key={line}
            d={`M${line * 4 - 100} 100l100 -100`}
            stroke="var(--ink)"
            strokeWidth={1}
            vectorEffect="non-scaling-stroke"
            opacity={0.55}
          />
        ))}
      </svg>
    </g>
  </svg>
)
