'use client'

import { useId, useState } from 'react'
import { MONEY_FIELDS } from '@/content/scenario/fields'
import { useScenario, useScenarioActions } from '@/components/scenario/ScenarioProvider'
import { quantity } from '@/lib/format'
import { dayAfter, dayIn, monthsUntil } from '@/lib/kernel'

const today = () => new Date().toISOString().slice(0, 'yyyy-mm-dd'.length)
const { min, max } = MONEY_FIELDS.creditMonths

/**
 * The last day of the credits. It is kept as a number of months of the horizon: a link then says the same on any day.
 */
export function CreditsUntil() {
  const id = useId()
  const months = useScenario((state) => state.scenario.money.creditMonths)
  const { setFigure } = useScenarioActions()
  // What is typed stays: while it is no day yet, and as long as the months that it gives are in use.
  const [typed, setTyped] = useState<{ day: string; months: number | null } | null>(null)
  const [from] = useState(today)
  const [first, last] = [dayAfter(from, min), dayAfter(from, max)]
  const isWrong = typed?.months === null
  const shown = typed && (isWrong || typed.months === months) ? typed.day : dayAfter(from, months)
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-sm font-medium">
        Credits until
      </label>
      <input
        id={id}
        type="date"
        value={shown}
        min={first}
        max={last}
        aria-invalid={isWrong || undefined}
        aria-describedby={`${id}-help`}
        className="min-h-11 w-full border border-rule-strong bg-raised px-2 text-sm"
        onChange={(event) => {
          const day = event.target.value
          const given = dayIn(day) !== null && day >= first && day <= last ? monthsUntil(from, day) : null
          setTyped({ day, months: given })
          if (given !== null) setFigure('creditMonths', given)
        }}
        onBlur={() => isWrong && setTyped(null)}
      />
      <p id={`${id}-help`} className="mt-1 text-sm text-muted">
        {isWrong
          ? `A day from ${first} to ${last}.`
          : `Counted as ${quantity(months, 'month')} from today, the first of the horizon; a link keeps the months.`}
      </p>
    </div>
  )
}
