'use client'

import { PATTERN_IDS } from '@/content/pattern-ids'
import { useScenario } from '@/components/scenario/ScenarioProvider'
import { paths } from '@/lib/share/paths'
import { toggleCompared } from '@/lib/state'
import { PatternToggle } from './PatternToggle'

const REASON = 'two-are-the-least'

/**
 * Which patterns are compared: two at least. Each is a link to the comparison with or without it, so no script is
 * needed.
 */
export function ComparedPatterns() {
  const scenario = useScenario((state) => state.scenario)
  const { compare } = scenario
  const least = compare.length === 2
  return (
    <div role="group" aria-labelledby="compared-patterns">
      <p id="compared-patterns" className="lettering mb-2 text-muted">
        Patterns compared: {compare.length} of {PATTERN_IDS.length}
      </p>
      <div className="flex flex-wrap gap-2">
        {PATTERN_IDS.map((id) => {
          const chosen = compare.includes(id)
          return (
            <PatternToggle
              key={id}
              pattern={id}
              chosen={chosen}
              kept={chosen && least ? REASON : undefined}
              href={paths.compare(toggleCompared(scenario, id))}
            />
          )
        })}
      </div>
      {least && (
        <p id={REASON} className="mt-2 text-sm text-muted">
          A comparison needs two: add another pattern before you remove one of these.
        </p>
      )}
    </div>
  )
}
