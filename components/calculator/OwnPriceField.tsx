'use client'

import { OVERRIDE_BOUNDS } from '@/content/scenario/overrides'
import type { ListedPrice } from '@/components/costs/own-prices'
import { useScenario, useScenarioActions } from '@/components/scenario/ScenarioProvider'
import { NumberInput } from '@/components/ui/NumberInput'

/** Replaces a list price. The field is in US dollars, in which prices are published. */
export function OwnPriceField({ id, label, unit, rate }: ListedPrice) {
  const own = useScenario((state) => state.scenario.money.prices[id])
  const { setPrice } = useScenarioActions()
  return (
    <>
      <NumberInput
        label={`Own price, ${label}`}
        unit={`US dollars for one ${unit}`}
        {...OVERRIDE_BOUNDS.price}
        own={own}
        standard={rate}
        onChange={(usd) => setPrice(id, usd)}
        className="w-full max-w-72"
      />
      {own !== undefined && (
        <button
          type="button"
          onClick={() => setPrice(id, undefined)}
          className="min-h-11 underline decoration-accent underline-offset-4 hover:text-accent"
        >
          reset to list price
        </button>
      )}
    </>
  )
}
