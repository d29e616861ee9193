'use client'

import { memo } from 'react'
import type { RateCard } from '@/content/schemas/rate-card'
import type { Scenario } from '@/content/schemas/scenario'
import { Bill } from '@/components/costs/Bill'
import { useScenarioActions } from '@/components/scenario/ScenarioProvider'
import { deriveRequirements, type PatternCost } from '@/lib/cost'

export type BillProps = { cost: PatternCost; scenario: Scenario; framework: RateCard }

/** A bill in which every price can be replaced. It is updated only while it is open. */
export const BillLines = memo(
  function BillLines({ cost, scenario, framework }: BillProps & { live: boolean }) {
    const { setPrice } = useScenarioActions()
    return (
      <Bill
        estimate={cost.estimate}
        requirements={deriveRequirements(scenario)}
        framework={framework}
        scenario={scenario}
        control={setPrice}
      />
    )
  },
  (before, after) => !after.live || (before.live && before.scenario === after.scenario),
)
