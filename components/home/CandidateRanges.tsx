import type { ReactNode } from 'react'
import { ANSWER_FIELDS } from '@/content/scenario/fields'
import type { Scenario } from '@/content/schemas/scenario'
import { linearAxis, type Axis } from '@/components/charts/linear-axis'
import { PatternGlyph } from '@/components/glyphs/PatternGlyph'
import { Link } from '@/components/ui/Link'
import { listed, moneyIn, qps, quantity, type MoneyFormat } from '@/lib/format'
import { peakQpsOf } from '@/lib/kernel'
import type { ShownCandidate } from '@/lib/report'
import { paths } from '@/lib/share/paths'
import { shareOf } from './share-of-axis'

/** More would push the start of the page off a phone's first screen. */
const MOST = 5

/**
 * What each serious candidate costs over the horizon for this load, these teams and this budget, on one axis. Drawn by
 * the server: it needs no script.
 */
export function CandidateRanges({ shown, scenario }: { shown: ShownCandidate[]; scenario: Scenario }) {
  const rows = shown.slice(0, MOST)
  const format = moneyIn(scenario.money)
  const budget = scenario.situation.budgetTotal ?? null
  const axis = linearAxis([...rows.map(({ cost }) => cost.high), budget ?? 0], 5)
  return (
    <section aria-labelledby="candidate-ranges">
      <h2 id="candidate-ranges" className="text-lg font-semibold">
        What would it cost over {quantity(scenario.money.horizonMonths, 'month')}?
      </h2>
      <p className="text-sm text-muted">{circumstancesOf(scenario)}</p>
      <ol className="relative mt-2 border-t border-rule-strong">
        {rows.map((one) => (
          <Row key={one.id} of={one} axis={axis} format={format} budget={budget} scenario={scenario} />
        ))}
      </ol>
      <Scale axis={axis} format={format} />
      <Key budget={budget === null ? null : format.rough(budget)} />
      <Cheaper rows={rows} />
      <p className="mt-1 flex flex-wrap gap-x-5 text-sm">
        <Link href={paths.recommendation(scenario)} className="link inline-flex min-h-11 items-center">
          Why {rows[0]?.name}
        </Link>
        <Link href={paths.compare(scenario)} className="link inline-flex min-h-11 items-center">
          Compare all of them
        </Link>
      </p>
    </section>
  )
}

/** Why the cheapest is not recommended, where it is not. */
function Cheaper({ rows }: { rows: readonly ShownCandidate[] }) {
  const cheaper = rows.filter(({ toRecommended }) => toRecommended && toRecommended.usd < 0 && !toRecommended.told)
  if (cheaper.length === 0) return null
  return (
    <p className="mt-2 text-sm text-muted">
      {listed(cheaper.map(({ name }) => name))} {cheaper.length > 1 ? 'cost' : 'costs'} less, but within the ranges:
      where cost cannot tell candidates apart, needs and then simplicity decide.
    </p>
  )
}

function circumstancesOf(scenario: Scenario): string {
  const { situation, people } = scenario
  const teams = quantity(situation.teams ?? ANSWER_FIELDS.teams.default, 'team')
  const said = `${qps(peakQpsOf(scenario))}, ${teams}, ${quantity(people.engineers, 'engineer')}`
  const assumed = situation.peakQps === undefined || situation.teams === undefined
  return `For ${said}${assumed ? ' (assumed until you say)' : ''}, infrastructure and engineering.`
}

const GRID = 'grid grid-cols-[1fr_auto] items-center gap-x-4 sm:grid-cols-[13rem_1fr_5.5rem]'

type RowProps = { of: ShownCandidate; axis: Axis; format: MoneyFormat; budget: number | null; scenario: Scenario }

function Row({ of: one, axis, format, budget, scenario }: RowProps) {
  const { recommended, today, withinBudget } = one
  const remarks = [
    ...(recommended ? ['recommended'] : []),
    ...(today ? ['runs today'] : []),
    ...(one.misses.length > 0 ? [`misses ${quantity(one.misses.length, 'need')}`] : []),
  ]
  return (
    <li className={`${GRID} border-b border-rule py-1.5 ${recommended ? 'bg-raised' : ''}`}>
      <Link href={paths.compare(scenario)} className="flex items-center gap-2 hover:text-accent">
        <PatternGlyph pattern={one.pattern} size={20} />
        <span className="min-w-0">
          <span className={`block leading-tight ${recommended ? 'font-semibold' : 'font-medium'}`}>{one.name}</span>
          {remarks.length > 0 && (
            <span className={`block text-2xs ${recommended ? 'text-accent' : 'text-muted'}`}>{remarks.join(', ')}</span>
          )}
        </span>
      </Link>
      <Bar of={one} axis={axis} budget={budget} />
      <p className="text-right">
        <span className="block font-mono text-sm">{format.rough(one.cost.total)}</span>
        <span className="sr-only">, range {format.range(one.cost.low, one.cost.high)}</span>
        {withinBudget === false && <span className="block text-2xs text-bad">over budget</span>}
        {withinBudget === true && <span className="block text-2xs text-good">within budget</span>}
      </p>
    </li>
  )
}

/** The paid part solid, what is left unpaid pale, and the range as a line with two ends. */
function Bar({ of: { cost, paid, pattern }, axis, budget }: Pick<RowProps, 'of' | 'axis' | 'budget'>) {
  const at = (usd: number) => `${shareOf(axis, usd) * 100}%`
  const width = (from: number, to: number) => `${(shareOf(axis, to) - shareOf(axis, from)) * 100}%`
  const color = `var(--${pattern})`
  return (
    <span aria-hidden="true" className="relative order-last col-span-2 h-3.5 sm:order-none sm:col-span-1 sm:h-6">
      <Block left="0%" width={width(0, paid)} background={color} />
      <Block left={at(paid)} width={width(paid, cost.total)} background={color} className="opacity-35" />
      <span
        className="absolute top-1/2 h-1.5 -translate-y-1/2 border-x border-ink sm:h-2.5"
        style={{ left: at(cost.low), width: width(cost.low, cost.high) }}
      >
        <span className="absolute inset-x-0 top-1/2 border-t border-ink" />
      </span>
      {budget !== null && (
        <span
          className="absolute inset-y-0 border-l-2 border-dashed border-accent sm:-inset-y-2"
          style={{ left: at(budget) }}
        />
      )}
    </span>
  )
}

type BlockProps = { left: string; width: string; background: string; className?: string }

const Block = ({ left, width, background, className = '' }: BlockProps) => (
  <span className={`absolute inset-y-0.5 sm:inset-y-1 ${className}`} style={{ left, width, background }} />
)

/** The amounts under the axis. */
function Scale({ axis, format }: { axis: Axis; format: MoneyFormat }) {
  return (
    <div aria-hidden="true" className={GRID}>
      <span className="max-sm:hidden" />
      <span className="relative col-span-2 mt-1 block h-5 font-mono text-2xs text-muted sm:col-span-1">
        {axis.ticks.map((tick) => (
          <span
            key={tick}
            className="absolute -translate-x-1/2 first:translate-x-0 last:-translate-x-full sm:last:-translate-x-1/2"
            style={{ left: `${shareOf(axis, tick) * 100}%` }}
          >
            {format.amount(tick, { compact: true })}
          </span>
        ))}
      </span>
    </div>
  )
}

function Key({ budget }: { budget: string | null }) {
  const sign = (mark: ReactNode, text: string) => (
    <li className="flex items-center gap-1.5">
      <span aria-hidden="true" className="relative inline-block h-3 w-5">
        {mark}
      </span>
      {text}
    </li>
  )
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-0.5 text-2xs text-muted">
      {sign(<span className="absolute inset-0 bg-ink" />, 'paid')}
      {sign(<span className="absolute inset-0 bg-ink opacity-35" />, 'left unpaid (waiting, outages, limits)')}
      {sign(
        <span className="absolute inset-x-0 inset-y-0.5 border-x border-ink">
          <span className="absolute inset-x-0 top-1/2 border-t border-ink" />
        </span>,
        'range of the total',
      )}
      {budget !== null &&
        sign(
          <span className="absolute inset-y-0 left-1/2 border-l-2 border-dashed border-accent" />,
          `your budget, ${budget} paid`,
        )}
    </ul>
  )
}
