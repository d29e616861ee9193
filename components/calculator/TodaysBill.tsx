'use client'

import { billOfToday, todaysBillInWords } from '@/components/costs/todays-bill'
import { usePriced } from '@/components/scenario/PricedProvider'
import { moneyIn } from '@/lib/format'

/** The visitor's own bill beside the estimate of what runs today. The estimates are not rescaled by it. */
export function TodaysBill() {
  const { shown, scenario } = usePriced()
  const today = shown.find((one) => one.today)
  const bill = today && billOfToday(today, scenario)
  if (!today || bill === null || bill === undefined) return null
  const { horizonMonths } = scenario.money
  return (
    <p className="mb-3 border-l-2 border-rule-strong pl-3 text-sm">
      What runs today, {today.name}. {todaysBillInWords(today.monthly, bill, horizonMonths, moneyIn(scenario.money))}
    </p>
  )
}
