'use client'

import type { ReactNode } from 'react'
import type { FactorId } from '@/content/scenario/factor-ids'
import { OVERRIDE_BOUNDS } from '@/content/scenario/overrides'
import { useScenario, useScenarioActions } from '@/components/scenario/ScenarioProvider'
import { NumberInput } from '@/components/ui/NumberInput'
import { shownIn } from '@/components/ui/shown-unit'

type Props = { id: FactorId; label: string; unit: string; standard: number; children: ReactNode }

/** A factor of the whole cost with an own value in its place. Its range and grade come from the server. */
export function FactorField({ id, label, unit, standard, children }: Props) {
  const own = useScenario((state) => state.scenario.money.factors[id])
  const { setFactor } = useScenarioActions()
  const { toShown, toStored } = shownIn(unit)
  const { min, max } = OVERRIDE_BOUNDS.factor
  return (
    <div>
      <NumberInput
        label={label}
        unit={unit}
        min={min}
        max={unit === '%' ? 100 : max}
        own={own === undefined ? undefined : toShown(own)}
        standard={toShown(standard)}
        onChange={(value) => setFactor(id, value === undefined ? undefined : toStored(value))}
      />
      {own === undefined ? (
        <p className="mt-1 text-2xs text-muted">{children}</p>
      ) : (
        <p className="mt-1 text-2xs text-own">
          own figure, without a range ·{' '}
          <button
            type="button"
            aria-label={`${label}: reset`}
            onClick={() => setFactor(id, undefined)}
            className="min-h-6 underline decoration-accent underline-offset-4 hover:text-accent"
          >
            reset
          </button>
        </p>
      )}
    </div>
  )
}
