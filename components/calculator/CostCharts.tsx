'use client'

import { memo, useMemo } from 'react'
import type { PatternId } from '@/content/pattern-ids'
import type { ScaleLimit } from '@/content/schemas/pattern'
import type { Scenario } from '@/content/schemas/scenario'
import { CostOverScaleChart } from '@/components/charts/CostOverScaleChart'
import { CumulativeCostChart } from '@/components/charts/CumulativeCostChart'
import { MonthlyBillChart } from '@/components/charts/MonthlyBillChart'
import { useSettled } from '@/components/charts/use-settled'
import { billBars, cumulativeLines, scaleLines } from '@/components/costs/chart-data'
import { COST_FACTS } from '@/components/scenario/cost-facts'
import { useScenario } from '@/components/scenario/ScenarioProvider'
import { costsOf } from '@/components/scenario/costs-of'
import { costOverScale } from '@/lib/analysis'
import { peakQpsOf } from '@/lib/cost'

type Limits = Record<PatternId, ScaleLimit[]>

/** The three charts, drawn again when the sliders have come to rest. */
export function CostCharts({ limits }: { limits: Limits }) {
  return <SettledCharts scenario={useSettled(useScenario((state) => state.scenario))} limits={limits} />
}

const SettledCharts = memo(function SettledCharts({ scenario, limits }: { scenario: Scenario; limits: Limits }) {
  const costs = costsOf(scenario)
  const { money } = scenario
  const bars = useMemo(() => billBars(costs, money), [costs, money])
  const overTime = useMemo(() => cumulativeLines(costs, money), [costs, money])
  const overScale = useMemo(() => scaleLines(costOverScale(scenario, COST_FACTS, limits), scenario.money), [scenario, limits])
  return (
    <div className="space-y-12">
      <MonthlyBillChart bars={bars} currency={money.currency} />
      <CumulativeCostChart series={overTime} months={money.horizonMonths} currency={money.currency} />
      <CostOverScaleChart series={overScale} load={peakQpsOf(scenario)} currency={money.currency} />
    </div>
  )
})
