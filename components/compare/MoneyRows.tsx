'use client'

import { PATTERN_NAMES } from '@/content/pattern-ids'
import type { Scenario } from '@/content/schemas/scenario'
import type { PatternCost } from '@/lib/cost'
import { paths } from '@/lib/share/paths'
import { shownCurrency } from '@/lib/kernel'
import { count, currencyName, moneyIn, type MoneyFormat } from '@/lib/format'
import { multiplierInWords } from '@/lib/report'
import { hasOwnPrice } from '@/components/costs/own-prices'
import { OwnPriceBadge } from '@/components/costs/OwnPriceBadge'
import { rateCardWords } from '@/components/costs/rate-card-words'
import { CompareCell } from './CompareCell'
import { CompareRow } from './CompareRow'
import { agreementOf, extremesOf, inCents, baselineOf } from './differences'
import { ExtremeBadge } from './ExtremeBadge'
import { BillDetails } from './BillDetails'
import { MONEY_ROWS, type MoneyRow } from './money-rows'
import { RowGroup } from './RowGroup'

/** What the compared patterns cost at this load, each amount with its difference to the baseline. */
export function MoneyRows({ costs, scenario }: { costs: PatternCost[]; scenario: Scenario }) {
  const to = scenario.compare.includes('monolith') ? PATTERN_NAMES.monolith : 'the lowest figure of the row'
  const currency = currencyName(shownCurrency(scenario.money).currency)
  return (
    <RowGroup
      id="money"
      title="Cost"
      lead={`${currency} ${rateCardWords(scenario.money).inUse}. Differences are relative to ${to}.`}
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
  const baseline = baselineOf(scenario.compare, amounts)
  const format = moneyIn(scenario.money)
  return (
    <CompareRow label={row.label} agreement={agreementOf(amounts)} explained={row.formula(scenario)}>
      {costs.map((cost, index) => (
        <CompareCell key={cost.pattern} pattern={cost.pattern} figure>
          <p className={`font-mono ${row.role === 'total' ? 'text-base font-semibold' : ''}`}>
            {format.amount(row.amount(cost))}
          </p>
          {row.role === 'bill' && hasOwnPrice(cost.estimate, scenario.money.prices) && <OwnPriceBadge below />}
          <div className="max-sm:flex max-sm:flex-wrap max-sm:justify-end max-sm:gap-x-3">
            <ExtremeBadge extreme={extremes[index] ?? null} good="lowest" />
            <p className="font-mono text-2xs text-muted">
              {index === baseline ? 'baseline' : differenceIn(format, (amounts[index] ?? 0) - (amounts[baseline] ?? 0))}
            </p>
          </div>
          {row.role === 'bill' && (
            <BillDetails estimate={cost.estimate} format={format} href={paths.bill(cost.pattern, scenario)} />
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
    estimate.kind === 'framework' ? [{ pattern, multiplier: estimate.multiplier }] : [],
  )
  return (
    <CompareRow
      label="Multiplier on the bill"
      agreement={agreementOf(multipliers.map(({ multiplier }) => multiplier.applied))}
      explained="As the reference guide publishes it, but never below 1: an overhead cannot make a bill smaller."
    >
      {multipliers.map(({ pattern, multiplier }) => (
        <CompareCell key={pattern} pattern={pattern} figure>
          <p className="font-mono">x {count(multiplier.applied)}</p>
          <p className="text-2xs text-muted">
            {multiplierInWords(multiplier)}
            {multiplier.published !== multiplier.applied && `; published: x ${count(multiplier.published)}`}
          </p>
        </CompareCell>
      ))}
    </CompareRow>
  )
}

const differenceIn = ({ signed }: MoneyFormat, difference: number): string =>
  difference === 0 ? 'no difference' : signed(difference)
