'use client'

import { useId } from 'react'
import { useScenario, useScenarioActions } from '@/components/scenario/ScenarioProvider'
import type { Situation } from '@/content/schemas/scenario'

type Runs = NonNullable<Situation['runsToday']>
type Props = { label: string; help: string; options: { value: Runs; label: string }[] }

/** What runs today: where a migration starts. */
export function RunsToday({ label, help, options }: Props) {
  const id = useId()
  const chosen = useScenario((state) => state.scenario.situation.runsToday)
  const { answer } = useScenarioActions()
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-sm font-medium">
        {label}
      </label>
      <select
        id={id}
        value={chosen ?? ''}
        onChange={(event) => answer('runsToday', options.find(({ value }) => value === event.target.value)?.value)}
        className="min-h-11 w-full border border-rule-strong bg-raised px-2 text-sm"
      >
        <option value="">Not said</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <p className="mt-1 text-sm text-muted">{help}</p>
    </div>
  )
}
