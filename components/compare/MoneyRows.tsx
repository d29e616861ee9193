'use client'

import type { ReactNode } from 'react'
import { COST_LINE_TEXTS, type CostLineText } from '@/content/scenario/cost-lines'
import type { CostPart } from '@/content/scenario/cost-parts'
import type { Scenario } from '@/content/schemas/scenario'
import { MonthlyFigure } from '@/components/costs/MonthlyFigure'
import { rateCardWords } from '@/components/costs/rate-card-words'
import { billOfToday } from '@/components/costs/todays-bill'
import { shownCurrency } from '@/lib/kernel'
import { capitalised, currencyName, moneyIn, type MoneyFormat } from '@/lib/format'
import type { ShownCandidate } from '@/lib/report'
import { CompareCell } from './CompareCell'
import { CompareRow } from './CompareRow'
import { agreementOf, asRead, extremesOf, inCents } from './differences'
import { ExtremeBadge } from './ExtremeBadge'
import { BudgetRow } from './BudgetRow'
import { differenceInWords, PART_ROWS, totalRow, type MoneyRow } from './money-rows'
import { RowGroup } from './RowGroup'

type Props = { shown: ShownCandidate[]; scenario: Scenario }

/** What the candidates cost in all, how much more than the recommended one, and what the totals are made of. */
export function MoneyRows({ shown, scenario }: Props) {
  const { money } = scenario
  const format = moneyIn(money)
  const currency = currencyName(shownCurrency(money).currency)
  const row = (one: MoneyRow, explained?: ReactNode) => (
    <AmountRow key={one.id} row={one} shown={shown} format={format} explained={explained} />
  )
  return (
    <RowGroup
      id="money"
      title="Cost"
      lead={`${currency} over ${money.horizonMonths} months, ${rateCardWords(money).inUse}, each with its range.`}
    >
      {row(totalRow(money.horizonMonths), TOTAL)}
      <DifferenceRow shown={shown} format={format} />
      <BudgetRow shown={shown} scenario={scenario} />
      {PART_ROWS.map((one) =>
        row(one, one.rank === 'line' ? <Formula {...COST_LINE_TEXTS[one.id as CostPart]} /> : EXPLAINED[one.id]),
      )}
      <MonthlyRow shown={shown} scenario={scenario} format={format} />
    </RowGroup>
  )
}

const Formula = ({ contains, formula }: CostLineText) => (
  <>
    {contains} <span className="mt-1 block">{capitalised(formula)}.</span>
  </>
)

const TOTAL = 'The sum of the ten lines below. The range lets each uncertain figure go to its two ends.'
const EXPLAINED: Record<string, string> = {
  paid: 'What appears on an invoice or a payroll: the five lines below.',
  unpaid: 'What is lost without an invoice: waiting for other teams, outages, slow answers, history, limits.',
}

const WEIGHT: Record<MoneyRow['rank'], string> = {
  total: 'text-base font-semibold',
  subtotal: 'font-semibold',
  line: '',
}

type RowProps = { shown: ShownCandidate[]; format: MoneyFormat }

function AmountRow({ row, shown, format, explained }: RowProps & { row: MoneyRow; explained?: ReactNode }) {
  const spreads = shown.map(row.spreadOf)
  const amounts = asRead(
    spreads.map(({ usd }) => inCents(usd)),
    format.rough,
  )
  const extremes = row.rank === 'total' ? extremesOf(amounts) : []
  return (
    <CompareRow
      label={row.label}
      agreement={agreementOf(amounts)}
      explained={explained}
      rank={row.rank === 'line' ? 'line' : undefined}
    >
      {shown.map((one, index) => (
        <CompareCell key={one.id} figure>
          <p className={`font-mono ${WEIGHT[row.rank]}`}>{format.rough(amounts[index] ?? 0)}</p>
          <Range {...spreads[index]} format={format} />
          <ExtremeBadge extreme={extremes[index] ?? null} good="lowest" />
        </CompareCell>
      ))}
    </CompareRow>
  )
}

function Range({ low = 0, high = 0, format }: { low?: number; high?: number; format: MoneyFormat }) {
  if (inCents(low) === inCents(high)) return null
  return <p className="font-mono text-2xs text-muted">{format.range(low, high)}</p>
}

const DIFFERENCE =
  'Total less the total of the recommended candidate. Its range moves both totals together, so it is narrower than ' +
  'theirs; where it holds zero, the two cannot be told apart.'

function DifferenceRow({ shown, format }: RowProps) {
  const said = shown.map((one) => differenceInWords(one, format))
  return (
    <CompareRow
      label="Difference to the recommended"
      agreement={agreementOf(said.map(({ amount }) => amount))}
      explained={DIFFERENCE}
    >
      {shown.map((one, index) => (
        <CompareCell key={one.id} figure>
          <p className={one.toRecommended?.told ? 'font-mono font-semibold' : 'text-muted'}>{said[index]?.amount}</p>
          {said[index]?.within && <p className="font-mono text-2xs text-muted">{said[index].within}</p>}
        </CompareCell>
      ))}
    </CompareRow>
  )
}

const MONTHLY = 'Every component at the load of today, one that several parts need counted once, less discounts.'

function MonthlyRow({ shown, scenario, format }: RowProps & { scenario: Scenario }) {
  const monthly = shown.map((one) => billOfToday(one, scenario) ?? one.monthly)
  const amounts = asRead(monthly, format.amount)
  const extremes = extremesOf(amounts)
  return (
    <CompareRow label="Infrastructure per month" agreement={agreementOf(amounts)} explained={MONTHLY}>
      {shown.map((one, index) => (
        <CompareCell key={one.id} figure>
          <p className="font-mono">
            <MonthlyFigure one={one} scenario={scenario} format={format} />
          </p>
          <ExtremeBadge extreme={extremes[index] ?? null} good="lowest" />
        </CompareCell>
      ))}
    </CompareRow>
  )
}
