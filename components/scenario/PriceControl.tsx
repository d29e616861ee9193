'use client'

import { isFurther, type RateCardId } from '@/content/scenario/card-ids'
import type { Scenario } from '@/content/schemas/scenario'
import { PriceChoice } from '@/components/costs/PriceChoice'
import { useSettled } from '@/components/ui/use-settled'
import { paths } from '@/lib/share/paths'
import { useScenario, useScenarioActions } from './ScenarioProvider'
import { fetchFurtherCards } from './use-engine'

/** The choice of rate card for the current scenario. */
export function PriceControl({ on }: { on: 'calculator' | 'compare' }) {
  const scenario = useScenario((state) => state.scenario)
  const addressed = useSettled(scenario)
  const { setRateCard } = useScenarioActions()
  return (
    <PriceChoice
      chosen={scenario.money.rateCard}
      hrefOf={(card) => paths[on](withCard(addressed, card))}
      onChoose={(card) => void prepared(card).then(() => setRateCard(card))}
      money={scenario.money}
    />
  )
}

/** Figures change at once where their prices are here; those of another vendor are fetched first. */
const prepared = async (card: RateCardId): Promise<void> => {
  if (isFurther(card)) await fetchFurtherCards()
}

const withCard = (scenario: Scenario, rateCard: RateCardId): Scenario => ({
  ...scenario,
  money: { ...scenario.money, rateCard },
})
