'use client'

import { memo, type MouseEvent } from 'react'
import type { Preset } from '@/content/schemas/preset'
import { useScenarioActions } from '@/components/scenario/ScenarioProvider'
import { Link } from '@/components/ui/Link'
import { paths } from '@/lib/share'
import { scenarioWith } from '@/lib/kernel'

/**
 * Worked examples. Links, so that they work without a script and in a new tab; with one they change the page in place.
 */
export const PresetLinks = memo(function PresetLinks({ presets }: { presets: Preset[] }) {
  const { applyPreset } = useScenarioActions()
  return (
    <nav aria-label="Worked examples" className="text-sm">
      <ul className="flex flex-wrap items-baseline gap-x-5 gap-y-1">
        <li aria-hidden="true" className="lettering text-muted">
          Worked examples
        </li>
        {presets.map((preset) => (
          <li key={preset.id}>
            <Link
              href={paths.calculator(scenarioWith(preset.scenario))}
              title={preset.story}
              className="link inline-block py-1"
              onClick={(event) => {
                if (opensElsewhere(event)) return
                event.preventDefault()
                applyPreset(preset)
              }}
            >
              {preset.name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
})

const opensElsewhere = ({ metaKey, ctrlKey, shiftKey, altKey, button }: MouseEvent) =>
  metaKey || ctrlKey || shiftKey || altKey || button !== 0
