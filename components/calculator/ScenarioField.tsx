'use client'

import { memo } from 'react'
import { quantity } from '@/lib/format'
import { useScenario, useScenarioActions } from '@/components/scenario/ScenarioProvider'
import { useSessionState } from '@/components/scenario/session-context'
import { Slider } from '@/components/ui/Slider'
import { fieldOf, valueOf, type FieldRef } from './field-groups'
import { FieldOrigin } from './FieldOrigin'

/** One figure of the scenario as a slider and a number field. Listens to its own figure alone. */
export const ScenarioField = memo(function ScenarioField({ field: ref }: { field: FieldRef }) {
  const field = fieldOf(ref)
  const { label, unit, help, default: standard, min, max, step, scale } = field
  const given = useScenario((state) => valueOf(ref, state.scenario))
  const opened = useSessionState((state) => valueOf(ref, state.opened))
  const change = useChange(ref)
  return (
    <Slider
      {...{ label, unit, help, min, max, step, scale }}
      own={given}
      standard={standard}
      say={(value) => quantity(value, unit)}
      onChange={change}
      aside={<FieldOrigin {...{ field, given, opened }} onReset={change} />}
    />
  )
})

function useChange(ref: FieldRef): (value: number | undefined) => void {
  const { answer, setWorkload, setPeople, setMoney, setCapacity } = useScenarioActions()
  return (value) => {
    if (ref.part === 'situation') return answer(ref.name, value)
    if (value === undefined) return
    if (ref.part === 'workload') return setWorkload(ref.name, value)
    if (ref.part === 'people') return setPeople(ref.name, value)
    if (ref.part === 'money') return setMoney(ref.name, value)
    return setCapacity(ref.name, value)
  }
}
