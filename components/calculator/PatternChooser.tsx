'use client'

import { memo } from 'react'
import { PATTERN_IDS } from '@/content/pattern-ids'
import { useScenario, useScenarioActions } from '@/components/scenario/ScenarioProvider'
import { PatternName } from '@/components/glyphs/PatternName'

/** Which patterns are compared: two at least. */
export const PatternChooser = memo(function PatternChooser() {
  const compared = useScenario((state) => state.scenario.compare)
  const { toggleCompared } = useScenarioActions()
  return (
    <fieldset className="mt-6">
      <legend className="text-sm font-medium">
        Patterns compared: {compared.length} of {PATTERN_IDS.length}
      </legend>
      <div className="mt-2 flex flex-wrap gap-x-6 gap-y-1">
        {PATTERN_IDS.map((pattern) => {
          const chosen = compared.includes(pattern)
          return (
            <label
              key={pattern}
              className="flex min-h-9 cursor-pointer items-center gap-2 text-sm has-disabled:cursor-not-allowed"
            >
              <input
                type="checkbox"
                checked={chosen}
                disabled={chosen && compared.length === 2}
                onChange={() => toggleCompared(pattern)}
                className="size-4 accent-(--accent)"
              />
              <PatternName pattern={pattern} size={18} />
            </label>
          )
        })}
      </div>
      {compared.length === 2 && (
        <p className="mt-1 text-sm text-muted">A comparison needs two patterns: add another before you remove one.</p>
      )}
    </fieldset>
  )
})
