'use client'

import { FIELD_STEPS } from '@/content/scenario/field-steps'
import { FIELD_WORDS } from '@/content/scenario/field-words'
import { useScenario, useScenarioActions } from '@/components/scenario/ScenarioProvider'
import { Slider } from '@/components/ui/Slider'
import { quantity } from '@/lib/format'
import { scenarioField } from '@/lib/kernel'

/** The three figures that move this view most; all others are in the calculator. */
export function LoadControl() {
  const peakQps = useScenario((state) => state.scenario.situation.peakQps)
  const teams = useScenario((state) => state.scenario.situation.teams)
  const engineers = useScenario((state) => state.scenario.people.engineers)
  const { answer, setFigure } = useScenarioActions()
  return (
    <div className="grid items-start gap-x-10 gap-y-4 lg:grid-cols-3 noscript:hidden">
      <Figure name="peakQps" own={peakQps} onChange={(value) => answer('peakQps', value)} />
      <Figure name="engineers" own={engineers} onChange={(value) => setFigure('engineers', value)} />
      <Figure name="teams" own={teams} onChange={(value) => answer('teams', value)} />
    </div>
  )
}

type FigureProps = {
  name: 'peakQps' | 'engineers' | 'teams'
  own: number | undefined
  onChange: (value: number | undefined) => void
}

function Figure({ name, own, onChange }: FigureProps) {
  const { unit, default: standard, min, max } = scenarioField(name)
  const { step, scale } = FIELD_STEPS[name]
  return (
    <Slider
      {...FIELD_WORDS[name]}
      {...{ unit, own, standard, min, max, step, scale, onChange }}
      say={(said) => quantity(said, unit)}
    />
  )
}
