'use client'

import { usePriced } from '@/components/scenario/PricedProvider'
import { count, moneyIn } from '@/lib/format'
import { comparedWithBill } from './compared-with-bill'

/** The estimate of what runs today beside the visitor's own bill. The estimates are not rescaled by it. */
export function TodaysBill() {
  const { shown, scenario } = usePriced()
  const { amount } = moneyIn(scenario.money)
  const today = shown.find((one) => one.today)
  const bill = scenario.situation.currentBill
  if (!today || bill === undefined) return null
  const { factor, reads } = comparedWithBill(today.monthly, bill)
  return (
    <p className="mb-3 border-l-2 border-rule-strong pl-3 text-sm">
      What runs today, {today.name}: estimated at <span className="font-mono">{amount(today.monthly)}</span> of
      infrastructure a month, your bill is <span className="font-mono">{amount(bill)}</span>
      {factor !== null && <>, {count(factor)} times the estimate</>}. {WORDS[reads]}
    </p>
  )
}

const WORDS = {
  near: 'Within a factor of two, as for most published bills. Nothing is rescaled.',
  above: 'Nothing is rescaled: check load, stored data and environments, or take it as the error of the estimates.',
  below: 'Nothing is rescaled: check load and capacities, or take it as the error of the estimates.',
} as const
