'use client'

import { useScenarioActions } from '@/components/scenario/ScenarioProvider'

/** Everything back to the defaults. What was there is kept in the history. */
export function ResetButton() {
  const { reset } = useScenarioActions()
  return (
    <button
      type="button"
      onClick={reset}
      className="min-h-11 text-sm underline decoration-accent decoration-[1.5px] underline-offset-4 hover:text-accent"
    >
      Reset all
    </button>
  )
}
