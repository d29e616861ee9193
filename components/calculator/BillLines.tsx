'use client'

import { memo, useMemo } from 'react'
import { FRAMEWORK_CARD } from '@/content/rate-cards/framework'
import type { Scenario } from '@/content/schemas/scenario'
import { CandidateInfrastructure } from '@/components/costs/CandidateInfrastructure'
import { billOf } from '@/components/scenario/engine'
import { deriveRequirements } from '@/lib/cost'
import type { ShownCandidate } from '@/lib/report'
import { OwnPriceField } from './OwnPriceField'

export type BillProps = { one: ShownCandidate; scenario: Scenario }

/** A bill in which every price can be replaced. It is updated only while it is open. */
export const BillLines = memo(
  function BillLines({ one, scenario }: BillProps & { live: boolean }) {
    const bill = useMemo(() => billOf(one, scenario), [one, scenario])
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
