import { monthTicks } from '@/components/charts/linear-axis'
import { PictureFrame, type PictureTable } from '@/components/charts/PictureFrame'
import type { PatternId } from '@/content/pattern-ids'
import type { Scenario } from '@/content/schemas/scenario'
import type { CandidatesOverTime, Policy } from '@/lib/analysis'
import { count } from '@/lib/format'
import { monthInWords, switchInWords, type PictureInWords } from '@/lib/report'
import { drawnPath, LANE } from './drawn-path'

type Props = {
  policy: Policy
  over: CandidatesOverTime
  chosen: number
  months: number
  of: readonly { name: string; pattern: PatternId; marks: string }[]
  scenario: Scenario
  words: PictureInWords
  table: PictureTable
  csv: string
}

const NUMBER = 'flex size-5 shrink-0 items-center justify-center rounded-full bg-ink font-mono text-2xs text-paper'

/** A lane for each candidate on the way, and the switches between them with their triggers. */
export function PathPicture({ policy, over, chosen, months, of, scenario, words, table, csv }: Props) {
  const { lanes, stretches, switches } = drawnPath(policy, over, chosen, months)
  const left = (month: number) => Math.round((month / months) * 1000) / 10
  /** Beside each other by the width of a number on a telephone. */
  const across = ({ month, beside }: { month: number; beside: number }) => left(month) + 2.5 * beside
  const nameOf = (place: number) => of[place]?.name ?? ''
  const colorOf = (place: number) => `var(--${of[place]?.pattern ?? 'monolith'})`
  const height = lanes.length * LANE.height
  const thin = { fill: 'none', vectorEffect: 'non-scaling-stroke' } as const
  return (
    <PictureFrame
      id="path"
      {...words}
      lead={
        `Worked out from the last of ${over.months.at(-1)} months back, over ${count(over.futures)} futures: at a ` +
        `review every ${policy.every} months the load so far is known, and nothing of what comes.`
      }
      table={table}
      csv={csv}
    >
      <div aria-hidden="true" className="px-2">
        <div className="relative" style={{ height }}>
          <svg
            viewBox={`0 0 100 ${height}`}
            preserveAspectRatio="none"
            className="absolute inset-0 size-full overflow-visible"
          >
            {lanes.map(({ place, y, limit }) => (
              <g key={place}>
                <path d={`M0 ${y}H100`} stroke="var(--rule-strong)" strokeWidth={1} {...thin} />
                {limit !== null && (
                  <path d={`M${left(limit)} ${y - 9}V${y + 9}`} stroke="var(--accent)" strokeWidth={2} {...thin} />
                )}
              </g>
            ))}
            {stretches.map(({ place, y, from, to }) => (
              <path
                key={place}
                d={`M${left(from)} ${y}H${left(to)}`}
                stroke={colorOf(place)}
                strokeWidth={7}
                {...thin}
              />
            ))}
            {switches.map(({ number, fromY, toY, ...at }) => (
              <path
                key={number}
                d={`M${across(at)} ${fromY}V${toY}`}
                stroke="var(--ink)"
                strokeWidth={2}
                strokeDasharray="4 3"
                {...thin}
              />
            ))}
          </svg>
          {lanes.map(({ place, y, start, limit }) => (
            <span key={place}>
              <span
                className="absolute left-0 -translate-y-full bg-paper/80 text-sm leading-tight"
                style={{ top: y - LANE.above }}
              >
                {nameOf(place)}
                <span className="text-2xs text-muted"> {of[place]?.marks}</span>
              </span>
              {limit !== null && (
                <span
                  className={
                    'absolute bg-paper/80 text-2xs text-accent ' +
                    (left(limit) > 50 ? '-translate-x-full pr-1.5' : 'pl-1.5')
                  }
                  style={{ left: `${left(limit)}%`, top: y + 5 }}
                >
                  limit, {monthInWords(limit)}
                </span>
              )}
              {start && (
                <span
                  className={
                    'absolute size-4 -translate-1/2 rounded-full border-2 border-ink ' +
                    (start === 'best' ? 'bg-ink' : 'bg-paper')
                  }
                  style={{ left: 0, top: y }}
                />
              )}
            </span>
          ))}
          {switches.map(({ number, toY, fromY, ...at }) => (
            <span
              key={number}
              className={`absolute -translate-1/2 ${NUMBER}`}
              style={{ left: `${across(at)}%`, top: toY > fromY ? toY - 2 : toY + 2 }}
            >
              {number}
            </span>
          ))}
        </div>
        <div className="relative mt-1 h-5 font-mono text-2xs text-muted">
          {monthTicks(months).map((month) => (
            <span
              key={month}
              className="absolute -translate-x-1/2 first:translate-x-0 last:-translate-x-full"
              style={{ left: `${left(month)}%` }}
            >
              {month === 0 ? 'today' : month}
            </span>
          ))}
        </div>
      </div>
      {switches.length > 0 && (
        <ol className="mt-2 grid gap-y-1 text-sm">
          {switches.map((one) => (
            <li key={one.number} className="flex gap-2">
              <span aria-hidden="true" className={NUMBER}>
                {one.number}
              </span>
              {switchInWords(one.of, nameOf, scenario)}
            </li>
          ))}
        </ol>
      )}
      <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-0.5 text-2xs text-muted">
        <li>Filled dot: the best start</li>
        {policy.recommended && <li>Open dot: the recommendation as a start</li>}
        <li>Thick: runs in at least one of twenty futures</li>
        {lanes.some(({ limit }) => limit !== null) && <li>Short stroke: meets a stated limit, in the middle future</li>}
      </ul>
    </PictureFrame>
  )
}
