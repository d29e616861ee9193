'use client'

import { memo, useMemo } from 'react'
import { CumulativeCostChart } from '@/components/charts/CumulativeCostChart'
import { DifferenceOverLoadChart } from '@/components/charts/DifferenceOverLoadChart'
import { useSettled } from '@/components/ui/use-settled'
import { candidateSeries } from '@/components/costs/candidate-lines'
import { CostAgainstNeeds } from '@/components/costs/CostAgainstNeeds'
import type { CandidateLines, Priced } from '@/components/scenario/engine'
import { usePriced } from '@/components/scenario/PricedProvider'
import { useEngine } from '@/components/scenario/use-engine'
import { peakQpsOf, shownCurrency } from '@/lib/kernel'

/** The comparison in pictures, redrawn when the sliders have come to rest. */
export function CompareCharts({ atFirst }: { atFirst: CandidateLines }) {
  return <SettledCharts priced={useSettled(usePriced())} atFirst={atFirst} />
}

const SettledCharts = memo(function SettledCharts({ priced, atFirst }: { priced: Priced; atFirst: CandidateLines }) {
  const engine = useEngine()
  const { scenario, shown, points, frontier, needs, recommended } = priced
  const { money } = scenario
  const { currency } = shownCurrency(money)
  const lines = useMemo(
    () => (engine?.hasPrices(priced.scenario) && engine.candidateLines(priced)) || atFirst,
    [engine, priced, atFirst],
  )
  const overTime = useMemo(() => candidateSeries(lines.overTime, shown, money), [lines, shown, money])
  const overLoad = useMemo(() => candidateSeries(lines.overLoad, shown, money), [lines, shown, money])
  return (
    <div className="space-y-12">
      <CostAgainstNeeds
        points={points}
        frontier={frontier}
        needs={needs.length}
        months={money.horizonMonths}
        money={money}
      />
      <CumulativeCostChart
        series={overTime}
        months={money.horizonMonths}
        currency={currency}
        baseline={recommended.id}
        lead={
          'Whole cost over a horizon of that length, paid and left unpaid. Where a line crosses zero the order changes.'
        }
      />
      <DifferenceOverLoadChart
        series={overLoad}
        load={peakQpsOf(scenario)}
        months={money.horizonMonths}
        currency={currency}
        baseline={recommended.id}
      />
    </div>
  )
})
