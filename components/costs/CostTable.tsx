import type { Money } from '@/content/schemas/scenario'
import type { PatternCost } from '@/lib/cost'
import { currencyName, moneyIn, signedPercent, type MoneyFormat } from '@/lib/format'
import { PatternName } from '@/components/glyphs/PatternName'
import { cell, headCell, numberCell, ScrollTable } from '@/components/ui/ScrollTable'
import { hasOwnPrice } from './own-prices'
import { OwnPriceBadge } from './OwnPriceBadge'
import { rateCardWords } from './rate-card-words'
import { costBars, type CostBar } from './cost-bar'

/** What each pattern costs: the month together and apart, what learning takes once, and the whole horizon. */
export function CostTable({ costs, money }: { costs: PatternCost[]; money: Money }) {
  const format = moneyIn(money)
  const usd = format.amount
  const words = rateCardWords(money)
  const baseline = costs.find(({ pattern }) => pattern === 'monolith')
  const bars = costBars(costs)
  return (
    <ScrollTable caption={`Cost of each pattern in ${currencyName(money.currency)}, ${words.inUse}`} className={CLOSE}>
      <thead>
        <tr>
          <th className={`${headCell} ${PINNED}`}>Pattern</th>
          <Head>Monthly total</Head>
          <Head>Infra&shy;structure, {words.used}</Head>
          <Head>Infra&shy;structure, {words.beside}</Head>
          <Head>People</Head>
          {baseline && <Head>Against Monolith</Head>}
          <Head>Learning, once</Head>
          <Head>{money.horizonMonths} months</Head>
        </tr>
      </thead>
      <tbody>
        {costs.map((cost, row) => (
          <tr key={cost.pattern}>
            <th scope="row" className={`${cell} ${PINNED}`}>
              <PatternName pattern={cost.pattern} className="whitespace-nowrap" />
              <Bar pattern={cost.pattern} bar={bars[row]} />
            </th>
            <td className={`${numberCell} text-base font-semibold`}>{usd(cost.monthly)}</td>
            <td className={numberCell}>
              {usd(cost.estimate.total)}
              {hasOwnPrice(cost.estimate, money.prices) && <OwnPriceBadge below />}
            </td>
            <td className={`${numberCell} text-muted`}>
              {usd(cost.other.total)}
              {hasOwnPrice(cost.other, money.prices) && <OwnPriceBadge below />}
            </td>
            <td className={numberCell}>
              {usd(cost.people.buildingCost)}
              <span className="block text-2xs text-muted">{signedPercent(cost.people.overhead)}</span>
            </td>
            {baseline && (
              <td className={`${numberCell} text-muted`}>
                {cost === baseline ? 'baseline' : signed(cost.monthly - baseline.monthly, format)}
              </td>
            )}
            <td className={`${numberCell} text-muted`}>{usd(cost.people.learningCost)}</td>
            <td className={numberCell}>{usd(cost.horizonTotal)}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}

// Eight columns beside the inputs.
const CLOSE = '[&_td]:px-1.5 [&_th]:px-1.5'
const PINNED = 'sticky left-0 z-10 bg-paper min-w-40'

function Head({ children }: { children: React.ReactNode }) {
  return (
    <th scope="col" className={`${headCell} text-right`}>
      {children}
    </th>
  )
}

/** Filled for cash, hatched for people. */
function Bar({ pattern, bar }: { pattern: string; bar: CostBar | undefined }) {
  if (!bar) return null
  const color = `var(--${pattern})`
  const hatch = `repeating-linear-gradient(135deg, ${color} 0 1.5px, transparent 1.5px 4px)`
  return (
    <span aria-hidden="true" className="mt-1 flex h-2">
      <span className="min-w-px" style={{ width: `${bar.cash}%`, background: color }} />
      <span style={{ width: `${bar.people}%`, backgroundImage: hatch }} />
    </span>
  )
}

const signed = (difference: number, { amount }: MoneyFormat) =>
  difference > 0 ? `+${amount(difference)}` : amount(difference)
