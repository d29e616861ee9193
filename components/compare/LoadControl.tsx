'use client'

import { ANSWER_FIELDS, PEOPLE_FIELDS, type NumberField } from '@/content/scenario/fields'
import { useScenario, useScenarioActions } from '@/components/scenario/ScenarioProvider'
import { Slider } from '@/components/ui/Slider'
import { quantity } from '@/lib/format'

/** The three figures that move this view most; all others are in the calculator. */
export function LoadControl() {
  const peakQps = useScenario((state) => state.scenario.situation.peakQps)
  const teams = useScenario((state) => state.scenario.situation.teams)
  const engineers = useScenario((state) => state.scenario.people.engineers)
  const { answer, setFigure } = useScenarioActions()
  return (
    <div className="grid items-start gap-x-10 gap-y-4 lg:grid-cols-3 noscript:hidden">
      <Figure field={ANSWER_FIELDS.peakQps} own={peakQps} onChange={(value) => answer('peakQps', value)} />
      <Figure field={PEOPLE_FIELDS.engineers} own={engineers} onChange={(value) => setFigure('engineers', value)} />
      <Figure field={ANSWER_FIELDS.teams} own={teams} onChange={(value) => answer('teams', value)} />
    </div>
  )
}

type FigureProps = { field: NumberField; own: number | undefined; onChange: (value: number | undefined) => void }

function Figure({ field, own, onChange }: FigureProps) {
  const { label, unit, help, default: standard, min, max, step, scale } = field
  return (
    <Slider
      {...{ label, unit, help, own, standard, min, max, step, scale, onChange }}
      say={(said) => quantity(said, unit)}
    />
  )
}
