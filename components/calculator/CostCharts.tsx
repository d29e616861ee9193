'use client'

import { memo, useMemo } from 'react'
import type { PatternId } from '@/content/pattern-ids'
import type { ScaleLimit } from '@/content/schemas/pattern'
import { CostOverScaleChart } from '@/components/charts/CostOverScaleChart'
import { MonthlyBillChart } from '@/components/charts/MonthlyBillChart'
import { useSettled } from '@/components/charts/use-settled'
import { billBars, scaleLines } from '@/components/costs/chart-data'
import type { Priced } from '@/components/scenario/engine'
import { usePriced } from '@/components/scenario/PricedProvider'
import { useEngine } from '@/components/scenario/use-engine'
import type { CostLine } from '@/lib/analysis'
import { peakQpsOf, shownCurrency } from '@/lib/kernel'

type Props = {
  limits: Record<PatternId, ScaleLimit[]>
  /** Cost over the load as the page came with it. */
  overScaleAtFirst: CostLine[]
}

/** The charts of infrastructure, redrawn when the sliders have come to rest. */
export function CostCharts(props: Props) {
  return <SettledCharts priced={useSettled(usePriced())} {...props} />
}

const SettledCharts = memo(function SettledCharts({
  priced: { costs, scenario },
  limits,
  overScaleAtFirst,
}: Props & { priced: Priced }) {
  const engine = useEngine()
  const { money } = scenario
  const { currency } = shownCurrency(money)
  const bars = useMemo(() => billBars(costs, money), [costs, money])
  const overScale = useMemo(
    () => scaleLines(engine?.overScale(scenario, limits) ?? overScaleAtFirst, scenario.money),
    [engine, scenario, limits, overScaleAtFirst],
  )
  return (
    <div className="space-y-12">
      <MonthlyBillChart bars={bars} currency={currency} />
      <CostOverScaleChart series={overScale} load={peakQpsOf(scenario)} currency={currency} />
    </div>
  )
})
