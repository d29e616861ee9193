import type { Scenario } from '@/content/schemas/scenario'
import { moneyIn } from '@/lib/format'
import type { ShownCandidate } from '@/lib/report'
import { budgetInWords } from './budget-words'
import { CompareCell } from './CompareCell'
import { CompareRow } from './CompareRow'
import { agreementOf } from './differences'

/** Whether each candidate keeps the budget, where one is given. */
export function BudgetRow({ shown, scenario }: { shown: ShownCandidate[]; scenario: Scenario }) {
  const { budgetMonth, budgetTotal } = scenario.situation
  if (budgetMonth === undefined && budgetTotal === undefined) return null
  const format = moneyIn(scenario.money)
  const over = shown.map((one) => budgetInWords(one, scenario.situation, format))
  const budget = [
    ...(budgetMonth === undefined ? [] : [`${format.rough(budgetMonth)} a month of infrastructure`]),
    ...(budgetTotal === undefined ? [] : [`${format.rough(budgetTotal)} paid over the horizon`]),
  ]
  return (
    <CompareRow
      label="Budget"
      agreement={agreementOf(over.map((lines) => lines.join()))}
      explained={`Your budget: ${budget.join(', ')}. What is left unpaid does not count against it.`}
    >
      {shown.map((one, index) => (
        <CompareCell key={one.id} figure>
          {one.withinBudget ? <p className="font-medium text-good">within</p> : null}
          {over[index]?.map((line) => (
            <p key={line} className="font-medium text-bad">
              {line}
            </p>
          ))}
        </CompareCell>
      ))}
    </CompareRow>
  )
}
