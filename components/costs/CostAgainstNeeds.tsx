import { fittedAxis } from '@/components/charts/fitted-axis'
import type { Axis } from '@/components/charts/linear-axis'
import { Disclosure } from '@/components/ui/Disclosure'
import { moneyIn, type MoneyFormat } from '@/lib/format'
import type { Currency } from '@/lib/kernel'
import type { CandidatePoint, NamedNeed } from '@/lib/report'
import { frontierSteps, type FrontierStep } from './frontier'
import { FrontierTable } from './FrontierTable'

type Props = { points: CandidatePoint[]; needs: NamedNeed[]; months: number; money: Currency }

/**
 * Every candidate a point: what it costs across, how many needs it meets upward. The line joins the cheapest for each
 * number of needs, so that one sees what each further need costs. Plain markup, drawn without a script.
 */
export function CostAgainstNeeds({ points, needs, months, money }: Props) {
  const format = moneyIn(money)
  const steps = frontierSteps(points, needs)
  const axis = fittedAxis(points.map(({ total }) => total))
  const rows = Array.from({ length: needs.length + 1 }, (_, index) => needs.length - index).filter((met) =>
    points.some(({ misses }) => needs.length - misses.length === met),
  )
  return (
    <figure aria-labelledby="cost-against-needs" className="min-w-0">
      <figcaption className="max-w-2xl break-after-avoid">
        <h3 id="cost-against-needs" className="text-lg font-semibold">
          What does each further need cost?
        </h3>
        <p className="text-sm text-muted">{answerIn(steps, needs.length, points.length, format)}</p>
      </figcaption>
      <div aria-hidden="true" className="mt-3 border-y border-rule-strong pt-2 pb-1">
        <div className="grid grid-cols-[4.5rem_1fr] sm:grid-cols-[6rem_1fr]">
          <div>
            {rows.map((met) => (
              <p key={met} className={`${ROW} flex items-end pb-1.5 text-2xs text-muted`}>
                {needs.length === 0 ? 'no needs stated' : `meets ${met} of ${needs.length}`}
              </p>
            ))}
          </div>
          <div className="relative mr-2">
            <Grid axis={axis} />
            <FrontierLine steps={steps} rows={rows} axis={axis} />
            {rows.map((met) => (
              <Row
                key={met}
                points={points.filter(({ misses }) => needs.length - misses.length === met)}
                named={steps.find((step) => step.met === met)?.point}
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
      <Disclosure summary="Figures of this chart" className="text-sm">
        <FrontierTable steps={steps} of={needs.length} format={format} />
      </Disclosure>
    </figure>
  )
}

const ROW = 'h-16'

const at = ({ domain: [low, high] }: Axis, usd: number): number => ((usd - low) / (high - low)) * 100

function answerIn(steps: readonly FrontierStep[], needs: number, candidates: number, { rough }: MoneyFormat): string {
  const [first] = steps
  const last = steps.at(-1)
  if (!first || !last) return ''
  const each = `Each of ${candidates} candidates is a point.`
  if (needs === 0) return `${each} Your answers demand nothing so far, so cost alone tells them apart.`
  if (steps.length === 1)
    return `${each} ${first.point.name} costs least and meets ${first.met} of ${needs}: no other meets more for less.`
  return (
    `${each} The cheapest, ${rough(first.point.total)}, meets ${first.met} of ${needs}; meeting ${last.met} costs ` +
    `${rough(last.point.total - first.point.total)} more.`
  )
}

type RowProps = { points: CandidatePoint[]; named: CandidatePoint | undefined; axis: Axis; format: MoneyFormat }

function Row({ points, named, axis, format }: RowProps) {
  const recommended = points.find((one) => one.recommended && one.id !== named?.id)
  return (
    <div className={`${ROW} relative border-b border-rule`}>
      {named && <Name of={named} axis={axis} format={format} className="top-0" />}
      {recommended && !named && <Name of={recommended} axis={axis} format={format} className="top-0" />}
      {points.map((one) => (
        <Dot key={one.id} of={one} axis={axis} isNamed={one.id === named?.id} format={format} />
      ))}
    </div>
  )
}

/** On the side of its point where there is room. */
function Name({
  of: { name, total, recommended },
  axis,
  format,
  className,
}: { of: CandidatePoint; className: string } & Pick<RowProps, 'axis' | 'format'>) {
  const share = at(axis, total)
  const isLeft = share < 50
  return (
    <span
      className={`absolute z-10 text-2xs leading-tight ${isLeft ? 'text-left' : 'text-right'} ${className}`}
      style={isLeft ? { left: `max(0px, calc(${share}% - 6px))`, right: 0 } : { right: `${100 - share}%`, left: 0 }}
    >
      <span className="font-semibold">{name}</span> <span className="font-mono">{format.rough(total)}</span>
      {recommended && <span className="text-accent"> recommended</span>}
    </span>
  )
}

type DotProps = { of: CandidatePoint; isNamed: boolean } & Pick<RowProps, 'axis' | 'format'>

function Dot({ of: { name, total, pattern, recommended, today }, isNamed, axis, format }: DotProps) {
  const loud = isNamed || recommended
  const size = recommended ? 'size-4 ring-2 ring-accent ring-offset-1 ring-offset-paper' : isNamed ? 'size-3' : ''
  return (
    <span
      title={`${name}: ${format.rough(total)}${today ? ', runs today' : ''}`}
      className={`dot ${today ? 'rotate-45 rounded-none' : ''} ${size} ${loud ? 'z-10 bg-(--pattern) opacity-100' : ''}`.trimEnd()}
      style={{ left: `${at(axis, total).toFixed(2)}%`, ['--pattern' as string]: `var(--${pattern})` }}
    />
  )
}

/** Through the dots of the frontier, whatever the width. */
function FrontierLine({ steps, rows, axis }: { steps: FrontierStep[]; rows: number[]; axis: Axis }) {
  // A row is 4 rem high and its dots are 0.75 rem above its foot.
  const path = steps
    .map(({ point, met }) => `${at(axis, point.total)},${((rows.indexOf(met) + 13 / 16) / rows.length) * 100}`)
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
  const recommended = points.find((one) => one.recommended)
  const today = points.find((one) => one.today)
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
