'use client'

import { memo, useMemo } from 'react'
import { CostOverScaleChart } from '@/components/charts/CostOverScaleChart'
import { WholeCostChart } from '@/components/charts/WholeCostChart'
import { useSettled } from '@/components/ui/use-settled'
import { scaleLines, wholeCostBars } from '@/components/costs/chart-data'
import type { Priced } from '@/components/scenario/engine'
import { usePriced } from '@/components/scenario/PricedProvider'
import { useEngine } from '@/components/scenario/use-engine'
import type { CostLine } from '@/lib/analysis'
import { peakQpsOf, shownCurrency } from '@/lib/kernel'
import type { Limits } from '@/lib/scale'

type Props = {
  limits: Limits
  /** Cost over the load as the page came with it. */
  overScaleAtFirst: CostLine[]
}

/** The candidates in pictures, redrawn when the sliders have come to rest. */
export function CostCharts(props: Props) {
  return <SettledCharts priced={useSettled(usePriced())} {...props} />
}

const SettledCharts = memo(function SettledCharts({ priced, limits, overScaleAtFirst }: Props & { priced: Priced }) {
  const engine = useEngine()
  const { shown, scenario } = priced
  const { money } = scenario
  const { currency } = shownCurrency(money)
  const bars = useMemo(() => wholeCostBars(shown, money), [shown, money])
  const overScale = useMemo(
    () =>
      scaleLines(
        (engine?.hasPrices(priced.scenario) && engine.overScale(priced, limits)) || overScaleAtFirst,
        shown,
        money,
      ),
    [engine, priced, limits, overScaleAtFirst, shown, money],
  )
  return (
    <div className="space-y-12">
      <WholeCostChart bars={bars} months={money.horizonMonths} currency={currency} />
      <CostOverScaleChart series={overScale} load={peakQpsOf(scenario)} currency={currency} />
    </div>
  )
})
