'use client'

import { memo } from 'react'
import { PATTERN_IDS } from '@/content/pattern-ids'
import { useScenario, useScenarioActions } from '@/components/scenario/ScenarioProvider'
import { PatternName } from '@/components/glyphs/PatternName'

/** Which patterns stand side by side: two at least. */
export const PatternChooser = memo(function PatternChooser() {
  const compared = useScenario((state) => state.scenario.compare)
  const { toggleCompared } = useScenarioActions()
  return (
    <fieldset>
      <legend className="lettering mb-2 text-muted">Patterns side by side: {compared.length} of 7</legend>
      <div className="flex flex-wrap gap-2">
        {PATTERN_IDS.map((pattern) => {
          const chosen = compared.includes(pattern)
          return (
            <label
              key={pattern}
              className="flex min-h-11 cursor-pointer items-center gap-2 border border-rule px-3 text-sm has-checked:border-rule-strong has-checked:bg-raised has-disabled:cursor-not-allowed"
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
      {compared.length === 2 && <p className="mt-1 text-sm text-muted">Two are the least: choose another before you take one out.</p>}
    </fieldset>
  )
})
