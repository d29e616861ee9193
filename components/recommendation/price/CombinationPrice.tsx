import { PATTERN_NAMES, type PatternId } from '@/content/pattern-ids'
import { PatternGlyph } from '@/components/glyphs/PatternGlyph'
import { Disclosure } from '@/components/ui/Disclosure'
import { cell, headCell, numberCell, ScrollTable } from '@/components/ui/ScrollTable'
import { EstimateAccuracy } from '@/components/costs/EstimateAccuracy'
import type { Validation } from '@/lib/backtest'
import type { CombinedPart } from '@/lib/cost'
import { moneyIn, signedPercent } from '@/lib/format'
import type { Report } from '@/lib/report'
import { AssumedPeople } from './AssumedPeople'
import { notPriced, boughtComponents } from './shared-components'

/** What the recommendation costs as one system: per month, over the horizon, and which components are shared. */
export function CombinationPrice({ report, validation }: { report: Report; validation: Validation }) {
  const { combination: cost, horizonTotal, recommendation, scenario } = report
  const { money } = scenario
  const { amount } = moneyIn(money)
  const short = (dollars: number) => amount(dollars, { compact: true })
  const fitting = (dollars: number) => (amount(dollars).length > LONGEST ? short(dollars) : amount(dollars))
  const { estimate, priced, onCallFloor } = cost
  return (
    <>
      <dl className="grid grid-cols-2 gap-x-8 border-t border-rule-strong lg:grid-cols-4">
        <Figure label="Total per month" figure={fitting(cost.monthly)} strong>
          infrastructure + engineering
        </Figure>
        <Figure label="Infrastructure" figure={fitting(estimate.total)}>
          {priced.length > 1 ? `between ${short(estimate.atLeast)} and ${short(estimate.atMost)}` : 'per month'}
        </Figure>
        <Figure label="Engineering" figure={fitting(cost.monthly - estimate.total)}>
          development, overhead {signedPercent(cost.overhead)}
          {onCallFloor > 0 && `; ${amount(onCallFloor)} of it for on-call around the clock`}
        </Figure>
        <Figure label={`${money.horizonMonths} months`} figure={fitting(horizonTotal)}>
          growth included{cost.learningCost > 0 && `; one-time ramp-up cost ${amount(cost.learningCost)}`}
        </Figure>
      </dl>
      <AssumedPeople scenario={scenario} />
      {money.rateCard !== 'framework' && <EstimateAccuracy {...validation.bills} />}
      {priced.length > 1 && (
        <p className="mt-3 max-w-3xl text-sm text-muted">
          The lower bound is the most expensive pattern alone, the upper one each pattern with all components of its
          own. A component that several need is bought once, in the largest of their sizes.
        </p>
      )}
      {notPriced(recommendation.composition, priced).map((sentence) => (
        <p key={sentence} className="mt-1 max-w-3xl text-sm text-muted">
          {sentence}
        </p>
      ))}
      {priced.length > 1 && <Parts parts={estimate.parts} total={estimate.total} priced={priced} amount={amount} />}
    </>
  )
}

/** Digits of an amount that fit beside another on a phone. */
const LONGEST = 11

const Figure = ({
  label,
  figure,
  strong = false,
  children,
}: {
  label: string
  figure: string
  strong?: boolean
  children: React.ReactNode
}) => (
  <div className="border-b border-rule py-3">
    <dt className="lettering text-muted">{label}</dt>
    <dd className={`mt-1 font-mono text-xl ${strong ? 'font-semibold' : ''}`}>{figure}</dd>
    <dd className="text-sm text-muted">{children}</dd>
  </div>
)

type PartsProps = { parts: CombinedPart[]; total: number; priced: PatternId[]; amount: (usd: number) => string }

function Parts({ parts, total, priced, amount }: PartsProps) {
  const { summary, rows, off } = boughtComponents(parts, total)
  return (
    <Disclosure summary={summary} className="mt-4 border-y border-rule">
      <ScrollTable caption="Components of the combination and the patterns that need them">
        <thead>
          <tr>
            <th scope="col" className={headCell}>
              Component
            </th>
            <th scope="col" className={headCell}>
              Needed by
            </th>
            <th scope="col" className={`${headCell} text-right`}>
              Per month
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, label, of, amount: price }) => (
            <tr key={id}>
              <th scope="row" className={`${cell} font-normal`}>
                {label}
              </th>
              <td className={cell}>
                <NeededBy of={of} all={priced.length} />
              </td>
              <td className={numberCell}>{amount(price)}</td>
            </tr>
          ))}
          {off > 0 && (
            <tr>
              <th scope="row" colSpan={2} className={`${cell} font-normal`}>
                Discounts
              </th>
              <td className={numberCell}>{amount(-off)}</td>
            </tr>
          )}
        </tbody>
      </ScrollTable>
    </Disclosure>
  )
}

function NeededBy({ of, all }: { of: PatternId[]; all: number }) {
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
      {of.length === all && all > 1
        ? `all ${all}, shared`
        : of.map((pattern) => (
            <span key={pattern} className="inline-flex items-center gap-1.5">
              <PatternGlyph pattern={pattern} size={16} />
              {PATTERN_NAMES[pattern]}
            </span>
          ))}
    </span>
  )
}
