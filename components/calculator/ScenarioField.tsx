'use client'

import { memo } from 'react'
import { quantity } from '@/lib/format'
import { useScenario, useScenarioActions } from '@/components/scenario/ScenarioProvider'
import { ProvenanceMark } from '@/components/ui/ProvenanceMark'
import { Slider } from '@/components/ui/Slider'
import { fieldOf, valueOf, type FieldRef } from './field-groups'

/** One figure of the scenario as a slider and a number field. Listens to its own figure alone. */
export const ScenarioField = memo(function ScenarioField({ of }: { of: FieldRef }) {
  const { label, unit, help, default: standard, min, max, step, scale } = fieldOf(of)
  const given = useScenario((state) => valueOf(of, state.scenario))
  const change = useChange(of)
  return (
    <Slider
      {...{ label, unit, help, min, max, step, scale }}
      own={given}
      standard={standard}
      say={(value) => quantity(value, unit)}
      onChange={change}
      aside={<Standing of={of} given={given} onReset={() => change(of.part === 'situation' ? undefined : standard)} />}
    />
  )
})

/** Where the figure comes from: assumed until said, a default with its source, or the visitor's own with a way back. */
function Standing({ of, given, onReset }: { of: FieldRef; given: number | undefined; onReset: () => void }) {
  const { default: standard, unit, evidence, label } = fieldOf(of)
  if (given === undefined) return <span className="text-2xs text-muted">assumed until you say</span>
  if (of.part !== 'situation' && given === standard) return <ProvenanceMark of={evidence.provenance} />
  return (
    <button
      type="button"
      onClick={onReset}
      aria-label={`${label}: back to ${quantity(standard, unit)}`}
      className="min-h-6 text-2xs text-muted underline decoration-accent underline-offset-4 hover:text-accent"
    >
      back to {quantity(standard, unit)}
    </button>
  )
}

function useChange(of: FieldRef): (value: number | undefined) => void {
  const { answer, setWorkload, setPeople, setMoney, setCapacity } = useScenarioActions()
  return (value) => {
    if (of.part === 'situation') return answer(of.name, value)
    if (value === undefined) return
    if (of.part === 'workload') return setWorkload(of.name, value)
    if (of.part === 'people') return setPeople(of.name, value)
    if (of.part === 'money') return setMoney(of.name, value)
    return setCapacity(of.name, value)
  }
}
