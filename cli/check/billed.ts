import type { Scenario } from '@/content/schemas/scenario'
import { cardOnTerms, chosenCard, costInputs, grownInputs, infrastructureUnder, termsOf } from '@/lib/cost'
import { costed, type Candidate } from '@/lib/decision'
import { growthAfter, shownCurrency } from '@/lib/kernel'
import { FACTS } from '../facts'
import { UsageError } from '../problems'
import type { BilledMonth, Observed, Recorded } from './types'

/**
 * The months of a bill beside what the record's candidate was planned to cost then: its infrastructure at the load of
 * the record, grown since the record's day as the scenario says.
 */
export function billedMonths(
  record: Recorded,
  candidate: Candidate,
  scenario: Scenario,
  bill: Observed['bill'],
): BilledMonth[] {
  if (!bill) return []
  if (bill.currency !== record.cost.currency)
    throw new UsageError({
      where: '--observed, BillingCurrency',
      found: bill.currency,
      expected: `${record.cost.currency}, the currency of ${record.file}`,
    })
  const card = cardOnTerms(chosenCard(scenario, FACTS), termsOf(scenario))
  const inputs = costInputs(scenario)
  const { exchangeRate } = shownCurrency(scenario.money)
  return bill.months.map(({ month, cost: billed }) => {
    const since = record.date === null ? 0 : Math.max(0, monthsBetween(record.date, month))
    const grown = grownInputs(inputs, growthAfter(since, scenario.money))
    const planned = infrastructureUnder(grown, card)(costed(candidate)).total * exchangeRate
    return { month, planned, billed, change: planned > 0 ? billed / planned - 1 : 0 }
  })
}

/** Months from one day or month to another, by the calendar. */
function monthsBetween(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 0] = from.split('-').map(Number)
  const [toYear = 0, toMonth = 0] = to.split('-').map(Number)
  return (toYear - fromYear) * 12 + (toMonth - fromMonth)
}
