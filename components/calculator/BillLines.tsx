'use client'

import { memo, useMemo } from 'react'
import type { RateCard } from '@/content/schemas/rate-card'
import type { Scenario } from '@/content/schemas/scenario'
import { CandidateInfrastructure } from '@/components/costs/CandidateInfrastructure'
import { billOf } from '@/components/scenario/engine'
import { useScenarioActions } from '@/components/scenario/ScenarioProvider'
import { deriveRequirements } from '@/lib/cost'
import type { ShownCandidate } from '@/lib/report'

export type BillProps = { one: ShownCandidate; scenario: Scenario; framework: RateCard }

/** A bill in which every price can be replaced. It is updated only while it is open. */
export const BillLines = memo(
  function BillLines({ one, scenario, framework }: BillProps & { live: boolean }) {
    const { setPrice } = useScenarioActions()
    const bill = useMemo(() => billOf(one, scenario), [one, scenario])
    return (
      <CandidateInfrastructure
        name={one.name}
        bill={bill}
        requirements={deriveRequirements(scenario)}
        framework={framework}
        scenario={scenario}
        control={setPrice}
      />
    )
  },
  (before, after) => !after.live || (before.live && before.scenario === after.scenario && before.one === after.one),
)
