import type { PatternId } from '@/content/pattern-ids'
import type { Money } from '@/content/schemas/scenario'
import type { PatternCost } from '@/lib/cost'
import { shownCurrency } from '@/lib/kernel'
import { currencyName, moneyIn, signedPercent, type MoneyFormat } from '@/lib/format'
import { PatternName } from '@/components/glyphs/PatternName'
import { cell, headCell, numberCell, ScrollTable } from '@/components/ui/ScrollTable'
import { costBars, type CostBar } from './cost-bar'
import { hasOwnPrice } from './own-prices'
import { OwnPriceBadge } from './OwnPriceBadge'
import { rateCardWords } from './rate-card-words'

type Props = {
  costs: PatternCost[]
  money: Money
  /** The pattern to mark as recommended, if the page knows one. */
  recommended?: PatternId | null
}

/** Cost of each pattern: the monthly total and its parts, the one-time ramp-up cost, and the total over the horizon. */
export function CostTable({ costs, money, recommended = null }: Props) {
  const format = moneyIn(money)
  const { inUse } = rateCardWords(money)
  const baseline = costs.find(({ pattern }) => pattern === 'monolith')
  const bars = costBars(costs)
  return (
    <ScrollTable
      caption={`Cost of each pattern in ${currencyName(shownCurrency(money).currency)}, ${inUse}`}
      className={CLOSE}
    >
      <thead>
        <tr>
          <th className={`${headCell} ${PINNED}`}>Pattern</th>
          <Head>Total per month</Head>
          <Head>Infra&shy;structure</Head>
          <Head>Engi&shy;neering</Head>
          {baseline && <Head>Against Monolith</Head>}
          <Head>One-time ramp-up</Head>
          <Head>{money.horizonMonths} months</Head>
        </tr>
      </thead>
      <tbody>
        {costs.map((cost, row) => (
          <tr key={cost.pattern}>
            <th scope="row" className={`${cell} ${PINNED}`}>
              <PatternName pattern={cost.pattern} className="whitespace-nowrap" />
              {cost.pattern === recommended && <span className="block text-2xs font-normal">recommended</span>}
              {bars[row] && <Bar pattern={cost.pattern} bar={bars[row]} />}
            </th>
            <Amounts cost={cost} baseline={baseline} money={money} format={format} />
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}

type AmountsProps = { cost: PatternCost; baseline: PatternCost | undefined; money: Money; format: MoneyFormat }

function Amounts({ cost, baseline, money, format: { amount, signed } }: AmountsProps) {
  const { estimate, people, monthly, horizonTotal } = cost
  return (
    <>
      <td className={`${numberCell} text-base font-semibold`}>{amount(monthly)}</td>
      <td className={numberCell}>
        {amount(estimate.total)}
        {hasOwnPrice(estimate, money.prices) && <OwnPriceBadge below />}
      </td>
      <td className={numberCell}>
        {amount(people.buildingCost)}
        <span className="block text-2xs text-muted">{signedPercent(people.overhead)} overhead</span>
        {people.onCallFloor > 0 && (
          <span className="block text-2xs text-muted">+ {amount(people.onCallFloor)} on call</span>
        )}
      </td>
      {baseline && (
        <td className={`${numberCell} text-muted`}>
          {cost === baseline ? 'baseline' : signed(monthly - baseline.monthly)}
        </td>
      )}
      <td className={`${numberCell} text-muted`}>{amount(people.learningCost)}</td>
      <td className={numberCell}>{amount(horizonTotal)}</td>
    </>
  )
}

// Tight padding, because seven columns have to fit beside the inputs.
const CLOSE = '[&_td]:px-1.5 [&_th]:px-1.5'
const PINNED = 'sticky left-0 z-10 bg-paper min-w-40'

function Head({ children }: { children: React.ReactNode }) {
  return (
    <th scope="col" className={`${headCell} text-right`}>
      {children}
    </th>
  )
}

/** The bar of a row: filled for infrastructure, hatched for engineering. */
function Bar({ pattern, bar }: { pattern: PatternId; bar: CostBar }) {
  const color = `var(--${pattern})`
  const hatch = `repeating-linear-gradient(135deg, ${color} 0 1.5px, transparent 1.5px 4px)`
  return (
    <span aria-hidden="true" className="mt-1 flex h-2">
      <span className="min-w-px" style={{ width: `${bar.cash}%`, background: color }} />
      <span style={{ width: `${bar.people}%`, backgroundImage: hatch }} />
    </span>
  )
}
