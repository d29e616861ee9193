'use client'

import type { NumberKey } from '@/content/answers/rows'
import { useScenario, useScenarioActions } from '@/components/scenario/ScenarioProvider'
import { NumberInput } from '@/components/ui/NumberInput'

type Props = { id: NumberKey; label: string; unit: string; help: string; min: number; max: number; whole?: boolean }

/** An answer that is a number and may stay open. Its words come from the server. */
export function AnswerNumber({ id, help, ...field }: Props) {
  const own = useScenario((state) => state.scenario.situation[id])
  const { answer } = useScenarioActions()
  return (
    <div>
      <NumberInput {...field} own={own} standard={0} optional onChange={(value) => answer(id, value)} />
      <p className="mt-1 text-sm text-muted">{help}</p>
    </div>
  )
}
