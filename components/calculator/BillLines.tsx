'use client'

import { memo, useMemo } from 'react'
import { FRAMEWORK_CARD } from '@/content/rate-cards/framework'
import type { Scenario } from '@/content/schemas/scenario'
import { CandidateInfrastructure } from '@/components/costs/CandidateInfrastructure'
import { billOf, hasPrices } from '@/components/scenario/engine'
import { useEngine } from '@/components/scenario/use-engine'
import { deriveRequirements } from '@/lib/cost'
import type { ShownCandidate } from '@/lib/report'
import { OwnPriceField } from './OwnPriceField'

export type BillProps = { one: ShownCandidate; scenario: Scenario }

/** A bill in which every price can be replaced. It is updated only while it is open. */
export const BillLines = memo(
  function BillLines({ one, scenario }: BillProps & { live: boolean }) {
    // Prices of another vendor may still be on their way; the engine is handed out anew when they have come.
    const engine = useEngine()
    const bill = useMemo(
      () => (engine?.hasPrices(scenario) || hasPrices(scenario) ? billOf(one, scenario) : null),
      [engine, one, scenario],
    )
    if (!bill) return null
    return (
      <CandidateInfrastructure
        name={one.name}
        bill={bill}
        requirements={deriveRequirements(scenario)}
        framework={FRAMEWORK_CARD}
        scenario={scenario}
        PriceField={OwnPriceField}
      />
    )
  },
  (before, after) => !after.live || (before.live && before.scenario === after.scenario && before.one === after.one),
)
