import { fittedAxis } from '@/components/charts/fitted-axis'
import type { Axis } from '@/components/charts/linear-axis'
import { Disclosure } from '@/components/ui/Disclosure'
import { moneyIn, type MoneyFormat } from '@/lib/format'
import type { Currency } from '@/lib/kernel'
import type { CandidatePoint, FrontierStep } from '@/lib/report'
import { FrontierTable } from './FrontierTable'

type Props = { points: CandidatePoint[]; frontier: FrontierStep[]; needs: number; months: number; money: Currency }

/**
 * Every candidate a point: what it costs across, how many needs it meets upward. The line joins the cheapest for each
 * number of needs, so that one sees what each further need costs. Plain markup, drawn without a script.
 */
export function CostAgainstNeeds({ points, frontier, needs, months, money }: Props) {
  const format = moneyIn(money)
  const axis = fittedAxis(points.map(({ total }) => total))
  const rows = Array.from({ length: needs + 1 }, (_, index) => needs - index).filter((met) =>
    points.some((point) => point.met === met),
  )
  return (
    <figure aria-labelledby="cost-against-needs" className="min-w-0">
      <div className="break-inside-avoid">
        <figcaption className="max-w-2xl">
          <h3 id="cost-against-needs" className="text-lg font-semibold">
            What does each further need cost?
          </h3>
          <p className="text-sm text-muted">{answerIn(frontier, needs, points.length, format)}</p>
        </figcaption>
        <div aria-hidden="true" className="mt-3 border-y border-rule-strong pt-2 pb-1">
          <div className="grid grid-cols-[4.5rem_1fr] sm:grid-cols-[6rem_1fr]">
            <div>
              {rows.map((met) => (
                <p key={met} className={`${ROW} flex items-end pb-2 text-2xs text-muted`}>
                  {needs === 0 ? 'no needs stated' : `meets ${met} of ${needs}`}
                </p>
              ))}
            </div>
            <div className="relative mr-2">
              <Grid axis={axis} />
              <FrontierLine steps={frontier} rows={rows} axis={axis} />
              {rows.map((met) => (
                <Row
                  key={met}
                  points={points.filter((point) => point.met === met)}
                  named={frontier.find((step) => step.met === met)}
                  axis={axis}
                  format={format}
                />
              ))}
            </div>
            <span />
            <Scale axis={axis} format={format} />
          </div>
          <p className="lettering pt-1 text-right text-muted">total over {months} months</p>
        </div>
        <Key points={points} />
      </div>
      <Disclosure summary="Figures of this chart" className="text-sm">
        <FrontierTable steps={frontier} of={needs} format={format} />
      </Disclosure>
    </figure>
  )
}

// The dots stand in the lower part of a row, the name in the upper: the line through the dots meets no name.
const ROW = 'h-19'
/** Of the height of a row: its dots are 0.75 rem above its foot, and it is 4.75 rem high. */
const DOTS_AT = 1 - 0.75 / 4.75

const at = ({ domain: [low, high] }: Axis, usd: number): number => ((usd - low) / (high - low)) * 100

function answerIn(
  steps: readonly FrontierStep[],
  needs: number,
  candidates: number,
  { rough, about }: MoneyFormat,
): string {
  const [first] = steps
  const last = steps.at(-1)
  if (!first || !last) return ''
  const each = `Each of ${candidates} candidates is a point.`
  if (needs === 0) return `${each} Your answers demand nothing so far, so cost alone tells them apart.`
  if (steps.length === 1)
    return `${each} ${first.name} costs least and meets ${first.met} of ${needs}: no other meets more for less.`
  return (
    `${each} The cheapest, ${rough(first.total)}, meets ${first.met} of ${needs}; meeting ${last.met} costs ` +
    `${about(last.total - first.total)} more.`
  )
}

type Named = Pick<CandidatePoint, 'name' | 'total'>
type RowProps = { points: CandidatePoint[]; named: Named | undefined; axis: Axis; format: MoneyFormat }

function Row({ points, named, axis, format }: RowProps) {
  const recommended = points.find(({ mark }) => mark === 'recommended')
  const label = named ?? recommended
  return (
    <div className={`${ROW} relative border-b border-rule`}>
      {label && <Name of={label} axis={axis} format={format} isRecommended={label.name === recommended?.name} />}
      {points.map((one) => (
        <Dot key={one.name} of={one} axis={axis} isNamed={one.name === named?.name} format={format} />
      ))}
    </div>
  )
}

type NameProps = { of: Named; isRecommended: boolean } & Pick<RowProps, 'axis' | 'format'>

/** On the side of its point where there is room, on paper of its own: the line runs behind it. */
function Name({ of: { name, total }, axis, format, isRecommended }: NameProps) {
  const share = at(axis, total)
  const isLeft = share < 50
  return (
    <span
      className={`absolute top-0.5 z-10 text-2xs leading-tight ${isLeft ? 'text-left' : 'text-right'}`}
      style={isLeft ? { left: `max(0px, calc(${share}% - 6px))`, right: 0 } : { right: `${100 - share}%`, left: 0 }}
    >
      <span className="bg-paper box-decoration-clone px-0.5">
        <span className="font-semibold">{name}</span> <span className="font-mono">{format.rough(total)}</span>
        {isRecommended && <span className="text-accent"> recommended</span>}
      </span>
    </span>
  )
}

type DotProps = { of: CandidatePoint; isNamed: boolean } & Pick<RowProps, 'axis' | 'format'>

function Dot({ of: { name, total, pattern, mark }, isNamed, axis, format }: DotProps) {
  return (
    <span
      title={`${name}: ${format.rough(total)}${mark === 'today' ? ', runs today' : ''}`}
      className={`dot${mark ? ` dot-${mark}` : ''}${isNamed ? 'dot-named' : ''}`}
      style={{ left: `${at(axis, total).toFixed(1)}%`, ['--pattern' as string]: `var(--${pattern})` }}
    />
  )
}

/** Through the dots of the frontier, whatever the width. */
function FrontierLine({ steps, rows, axis }: { steps: FrontierStep[]; rows: number[]; axis: Axis }) {
  const path = steps
    .map(({ total, met }) => `${at(axis, total)},${((rows.indexOf(met) + DOTS_AT) / rows.length) * 100}`)
    .join(' ')
  return (
    <svg viewBox="0 0 100 100" preserveAspectRatio="none" className="absolute inset-0 size-full overflow-visible">
      <polyline
        points={path}
        fill="none"
        stroke="var(--ink)"
        strokeWidth={1.5}
        strokeDasharray="5 3"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  )
}

/** What the signs mean; those that are on the chart alone. */
function Key({ points }: { points: CandidatePoint[] }) {
  const recommended = points.find(({ mark }) => mark === 'recommended')
  const today = points.find(({ mark }) => mark === 'today')
  return (
    <ul aria-hidden="true" className="flex flex-wrap gap-x-5 gap-y-1 pt-2 text-2xs text-muted">
      {recommended && (
        <li className="flex items-center gap-2">
          <span className="size-3 rounded-full bg-ink ring-2 ring-accent" /> recommended: {recommended.name}
        </li>
      )}
      {today && (
        <li className="flex items-center gap-2">
          <span className="size-2 rotate-45 border-2 border-ink" /> runs today: {today.name}
        </li>
      )}
      <li className="flex items-center gap-2">
        <span className="size-2.5 rounded-full bg-ink" /> cheapest for its number of needs
      </li>
      <li className="flex items-center gap-2">
        <span className="size-2 rounded-full border-2 border-ink" /> other candidates
      </li>
    </ul>
  )
}

const Grid = ({ axis }: { axis: Axis }) =>
  axis.ticks.map((tick) => (
    <span key={tick} className="absolute inset-y-0 border-l border-rule" style={{ left: `${at(axis, tick)}%` }} />
  ))

const Scale = ({ axis, format }: { axis: Axis; format: MoneyFormat }) => (
  <span className="relative mr-2 block h-4 pt-1 font-mono text-2xs text-muted">
    {axis.ticks.map((tick) => (
      <span
        key={tick}
        className="absolute -translate-x-1/2 last:-translate-x-full"
        style={{ left: `${at(axis, tick)}%` }}
      >
        {format.amount(tick, { compact: true })}
      </span>
    ))}
  </span>
)
