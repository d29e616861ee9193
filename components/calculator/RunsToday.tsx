'use client'

import { useScenario, useScenarioActions } from '@/components/scenario/ScenarioProvider'
import { SelectField } from '@/components/ui/SelectField'
import type { Situation } from '@/content/schemas/scenario'

type Runs = NonNullable<Situation['runsToday']>
type Props = { label: string; help: string; options: { value: Runs; label: string }[] }

/** What runs today: where a migration starts. */
export function RunsToday({ label, help, options }: Props) {
  const chosen = useScenario((state) => state.scenario.situation.runsToday)
  const { answer } = useScenarioActions()
  return (
    <SelectField
      label={label}
      help={help}
      value={chosen ?? ''}
      options={[{ value: '', label: 'Not said' }, ...options]}
      onChoose={(runs) => answer('runsToday', options.find(({ value }) => value === runs)?.value)}
    />
  )
}
