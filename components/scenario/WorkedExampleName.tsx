'use client'

import { useDeferredValue } from 'react'
import type { Preset } from '@/content/schemas/preset'
import { presetOf } from '@/lib/state'
import { useScenario } from './ScenarioProvider'

type Props = { examples: readonly Pick<Preset, 'name' | 'story' | 'scenario'>[] }

/** Name of the worked example on screen, as long as nothing in it has been changed. */
export function WorkedExampleName({ examples }: Props) {
  const scenario = useDeferredValue(useScenario((state) => state.scenario))
  const example = presetOf(scenario, examples)
  if (!example) return null
  return (
    <p className="max-w-3xl text-sm">
      <span className="font-semibold">Worked example: {example.name}.</span>{' '}
      <span className="text-muted">{example.story}</span>
    </p>
  )
}
