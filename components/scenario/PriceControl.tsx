'use client'

import type { RateCardId } from '@/content/scenario/card-ids'
import type { Scenario } from '@/content/schemas/scenario'
import { PriceChoice } from '@/components/costs/PriceChoice'
import { useSettled } from '@/components/ui/use-settled'
import { paths } from '@/lib/share/paths'
import { useScenario, useScenarioActions } from './ScenarioProvider'

/** The choice of rate card for the current scenario. */
export function PriceControl({ on }: { on: 'calculator' | 'compare' }) {
  const scenario = useScenario((state) => state.scenario)
  const addressed = useSettled(scenario)
  const { setRateCard } = useScenarioActions()
  return (
    <PriceChoice
      chosen={scenario.money.rateCard}
      hrefOf={(card) => paths[on](withCard(addressed, card))}
      onChoose={setRateCard}
      money={scenario.money}
    />
  )
}

const withCard = (scenario: Scenario, rateCard: RateCardId): Scenario => ({
  ...scenario,
  money: { ...scenario.money, rateCard },
})
