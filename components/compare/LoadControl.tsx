'use client'

import { ANSWER_FIELDS, PEOPLE_FIELDS, type NumberField } from '@/content/scenario/fields'
import { useScenario, useScenarioActions } from '@/components/scenario/ScenarioProvider'
import { Slider } from '@/components/ui/Slider'
import { quantity } from '@/lib/format'
import { peakQpsOf, teamsOf } from '@/lib/kernel'

/** The three figures that move this view most; all others are in the calculator. */
export function LoadControl() {
  const peakQps = useScenario((state) => peakQpsOf(state.scenario))
  const teams = useScenario((state) => teamsOf(state.scenario))
  const engineers = useScenario((state) => state.scenario.people.engineers)
  const { answer, setPeople } = useScenarioActions()
  return (
    <div className="grid items-start gap-x-10 gap-y-4 lg:grid-cols-3 noscript:hidden">
      <Figure field={ANSWER_FIELDS.peakQps} value={peakQps} onChange={(value) => answer('peakQps', value)} />
      <Figure field={PEOPLE_FIELDS.engineers} value={engineers} onChange={(value) => setPeople('engineers', value)} />
      <Figure field={ANSWER_FIELDS.teams} value={teams} onChange={(value) => answer('teams', value)} />
    </div>
  )
}

function Figure({ field, value, onChange }: { field: NumberField; value: number; onChange: (value: number) => void }) {
  const { label, unit, help, min, max, step, scale } = field
  return (
    <Slider {...{ label, unit, help, min, max, step, scale, value, onChange }} say={(said) => quantity(said, unit)} />
  )
}
