'use client'

import { PATTERN_NAMES } from '@/content/pattern-ids'
import type { Scenario } from '@/content/schemas/scenario'
import type { PatternCost } from '@/lib/cost'
import { paths } from '@/lib/share/paths'
import { count, currencyName, moneyIn, type MoneyFormat } from '@/lib/format'
import { hasOwnPrice } from '@/components/costs/own-price'
import { OwnMark } from '@/components/costs/OwnMark'
import { priceWords } from '@/components/costs/price-words'
import { CompareCell } from './CompareCell'
import { CompareRow } from './CompareRow'
import { agreementOf, extremesOf, inCents, referenceOf } from './differences'
import { ExtremeMark } from './ExtremeMark'
import { LinesBehind } from './LinesBehind'
import { MONEY_ROWS, type MoneyRow } from './money-rows'
import { RowGroup } from './RowGroup'

/**
 * What the chosen patterns cost at this load, each amount with its distance to the Monolith, or to the cheapest without
 * it.
 */
export function MoneyRows({ costs, scenario }: { costs: PatternCost[]; scenario: Scenario }) {
  const to = scenario.compare.includes('monolith') ? PATTERN_NAMES.monolith : 'the lowest figure of the row'
  return (
    <RowGroup
      id="money"
      title="Money"
      lead={`${currencyName(scenario.money.currency)} ${priceWords(scenario.money).inUse}. Differences are to ${to}.`}
    >
      {MONEY_ROWS.map((row) => (
        <AmountRow key={row.id} row={row} costs={costs} scenario={scenario} />
      ))}
      {scenario.money.rateCard === 'framework' && <MultiplierRow costs={costs} />}
    </RowGroup>
  )
}

function AmountRow({ row, costs, scenario }: { row: MoneyRow; costs: PatternCost[]; scenario: Scenario }) {
  const amounts = costs.map((cost) => inCents(row.amount(cost)))
  const extremes = extremesOf(amounts)
  const reference = referenceOf(scenario.compare, amounts)
  const format = moneyIn(scenario.money)
  const total = row.id === 'monthly' || row.id === 'horizon'
  return (
    <CompareRow label={row.label} agreement={agreementOf(amounts)} explained={row.formula(scenario)}>
      {costs.map((cost, index) => (
        <CompareCell key={cost.pattern} pattern={cost.pattern} figure>
          <p className={`font-mono ${total ? 'text-base font-semibold' : ''}`}>{format.amount(row.amount(cost))}</p>
          {isMarked(row.id, cost, scenario) && <OwnMark below />}
          <div className="max-sm:flex max-sm:flex-wrap max-sm:justify-end max-sm:gap-x-3">
            <ExtremeMark extreme={extremes[index] ?? null} good="lowest" />
            <p className="font-mono text-2xs text-muted">
              {index === reference ? 'reference' : signed((amounts[index] ?? 0) - (amounts[reference] ?? 0), format)}
            </p>
          </div>
          {row.id === 'infrastructure' && (
            <LinesBehind estimate={cost.estimate} format={format} href={paths.bill(cost.pattern, scenario)} />
          )}
          {row.id === 'beside' && (
            <LinesBehind estimate={cost.other} format={format} href={paths.bill(cost.pattern, scenario)} />
          )}
          {row.madeOf && <p className="font-mono text-2xs text-muted">{row.madeOf(cost, format)}</p>}
        </CompareCell>
      ))}
    </CompareRow>
  )
}

/** What the bill is multiplied by, and the published figure where another one is used. */
function MultiplierRow({ costs }: { costs: PatternCost[] }) {
  const multipliers = costs.flatMap(({ pattern, estimate }) =>
    estimate.kind === 'framework' ? [{ pattern, ...estimate.multiplier }] : [],
  )
  return (
    <CompareRow
      label="Multiplier on the bill"
      agreement={agreementOf(multipliers.map(({ applied }) => applied))}
      explained="As the source publishes it, but never below 1: an overhead cannot make a bill smaller."
    >
      {multipliers.map(({ pattern, applied, published, why }) => (
        <CompareCell key={pattern} pattern={pattern} figure>
          <p className="font-mono">x {count(applied)}</p>
          <p className="text-2xs text-muted">
            {why}
            {published !== applied && `; published: x ${count(published)}`}
          </p>
        </CompareCell>
      ))}
    </CompareRow>
  )
}

const isMarked = (row: string, { estimate, other }: PatternCost, { money }: Scenario): boolean =>
  (row === 'infrastructure' && hasOwnPrice(estimate, money.prices)) ||
  (row === 'beside' && hasOwnPrice(other, money.prices))

function signed(difference: number, { amount }: MoneyFormat): string {
  if (difference === 0) return 'no difference'
  return difference > 0 ? `+${amount(difference)}` : amount(difference)
}
