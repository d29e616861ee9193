import { monthTicks, placeOn, type Axis } from '@/components/charts/linear-axis'
import type { PatternId } from '@/content/pattern-ids'
import type { Percentiles } from '@/lib/analysis'
import type { MoneyFormat } from '@/lib/format'

/** What one panel shows: a band over months, and a line that stands in every panel. */
type Panel = {
  key: number
  name: string
  remark: string
  pattern: PatternId
  bands: readonly Percentiles[]
  isPale: boolean
}

type Props = {
  panels: readonly Panel[]
  months: readonly number[]
  axis: Axis
  money: MoneyFormat
  /** Drawn dotted in each panel, such as the median of the recommendation. */
  line?: readonly number[]
  /** Drawn across each panel, such as a budget. */
  level?: number | undefined
}

/**
 * A panel for each candidate on one money axis: bands of several candidates rise from the same causes and would hide
 * each other in one.
 */
export const BandPanels = ({ panels, months, axis, money, line, level }: Props) => (
  <ul className={`grid grid-cols-2 gap-x-4 gap-y-5 ${panels.length > 3 ? 'lg:grid-cols-4' : 'lg:grid-cols-3'}`}>
    {panels.map((panel) => (
      <li key={panel.key} className="flex min-w-0 flex-col">
        <p className="mb-auto text-sm leading-tight">
          {panel.name}
          {panel.remark && <span className="block text-2xs text-muted">{panel.remark}</span>}
        </p>
        <Drawing panel={panel} months={months} axis={axis} money={money} line={line} level={level} />
      </li>
    ))}
  </ul>
)

function Drawing({
  panel: { bands, pattern, isPale },
  months,
  axis,
  money,
  line,
  level,
}: Omit<Props, 'panels'> & { panel: Panel }) {
  const last = months.at(-1) ?? 1
  const left = (month: number) => Math.round((month / last) * 1000) / 10
  const top = (usd: number) => 100 - placeOn(axis, usd)
  const through = (values: readonly number[]) =>
    values.map((usd, index) => `${index === 0 ? 'M' : 'L'}${left(months[index] ?? 0)} ${top(usd)}`).join('')
  const back = bands.map((band, index) => ({ month: months[index] ?? 0, usd: band.p10 })).reverse()
  const area =
    through(bands.map(({ p90 }) => p90)) + back.map(({ month, usd }) => `L${left(month)} ${top(usd)}`).join('') + 'Z'
  const color = `var(--${pattern})`
  const stroke = { fill: 'none', vectorEffect: 'non-scaling-stroke' } as const
  return (
    <div aria-hidden="true">
      <div className="relative mt-4 h-44 sm:h-52">
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" className="absolute inset-0 size-full overflow-visible">
          {axis.ticks.map((tick) => (
            <path
              key={tick}
              d={`M0 ${top(tick)}H100`}
              stroke={tick === 0 ? 'var(--rule-strong)' : 'var(--rule)'}
              strokeWidth={1}
              {...stroke}
            />
          ))}
          <path d={area} fill={color} opacity={isPale ? 0.15 : 0.3} />
          <path d={through(bands.map(({ p50 }) => p50))} stroke={color} strokeWidth={2} {...stroke} />
          {line && <path d={through(line)} stroke="var(--ink)" strokeWidth={1.5} strokeDasharray="2 3" {...stroke} />}
          {level !== undefined && level <= axis.domain[1] && (
            <path
              d={`M0 ${top(level)}H100`}
              stroke="var(--accent)"
              strokeWidth={1.5}
              strokeDasharray="7 4"
              {...stroke}
            />
          )}
        </svg>
        {axis.ticks.map((tick) => (
          <span
            key={tick}
            className="absolute left-0 -translate-y-full bg-paper/70 pr-1 font-mono text-2xs leading-tight text-muted"
            style={{ top: `${top(tick)}%` }}
          >
            {money.amount(tick, { compact: true })}
          </span>
        ))}
      </div>
      <div className="relative mt-1 h-5 font-mono text-2xs text-muted">
        {monthTicks(last).map((month, index) => (
          <span
            key={month}
            className={
              'absolute -translate-x-1/2 first:translate-x-0 last:-translate-x-full ' +
              (index % 2 === 1 ? 'max-sm:hidden' : '')
            }
            style={{ left: `${left(month)}%` }}
          >
            {month}
          </span>
        ))}
      </div>
    </div>
  )
}
