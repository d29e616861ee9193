'use client'

import { useId, useState } from 'react'
import {
  PROFILE_IDS,
  REQUESTS_PER_VIEW,
  TRAFFIC_AMOUNT,
  TRAFFIC_DEFAULT,
  TRAFFIC_IS,
  TRAFFIC_PERIODS,
  TRAFFIC_UNITS,
} from '@/content/scenario/traffic'
import { PER_VIEW_WORDS, PROFILE_WORDS, TRAFFIC_UNIT_WORDS } from '@/content/scenario/traffic-words'
import type { Traffic } from '@/content/schemas/scenario'
import { useScenario, useScenarioActions } from '@/components/scenario/ScenarioProvider'
import { NumberInput } from '@/components/ui/NumberInput'
import { numberProblem, readNumber } from '@/lib/format'
import { trafficOf } from '@/lib/kernel'
import { profileIn, trafficTyped, typedAmount } from '@/lib/share'
import { LoadConverted } from './LoadConverted'

/** The load in the unit that somebody has it in, and the shape of a day. Fetched when it is asked for. */
export function LoadInUnits() {
  return (
    <div className="space-y-4">
      <Amount />
      <Day />
      <LoadConverted />
      <p className="text-sm text-muted">
        Peak load and average follow from this. Moving their sliders replaces what is stated here.
      </p>
    </div>
  )
}

type Sense = Omit<Traffic, 'amount' | 'typed'>

function Amount() {
  const id = useId()
  const stated = useScenario(({ scenario }) => trafficOf(scenario))
  const { stateLoad } = useScenarioActions()
  const [chosen, setChosen] = useState<Sense>(stated ?? TRAFFIC_DEFAULT)
  // A text that cannot be read stays until it is mended, with the statement from before it in force.
  const [unread, setUnread] = useState<string | null>(null)
  const sense = stated ?? chosen
  const state = (next: Sense, text: string) => {
    setChosen(next)
    const reading = readNumber(text, TRAFFIC_AMOUNT)
    if (reading.kind !== 'number') {
      setUnread(reading.kind === 'empty' ? null : text)
      if (reading.kind === 'empty' && stated) stateLoad({ traffic: undefined })
      return
    }
    setUnread(null)
    const { unit, per, is, requestsPerView } = next
    const traffic = { unit, per, is, ...(requestsPerView !== undefined && { requestsPerView }), amount: reading.value }
    stateLoad({ traffic: trafficTyped(traffic, text.trim()) })
  }
  const text = unread ?? (stated ? typedAmount(stated) : '')
  const problem = unread === null ? null : numberProblem(unread, readNumber(unread, TRAFFIC_AMOUNT), AMOUNT)
  return (
    <fieldset>
      <legend className="mb-1 text-sm font-medium">Load</legend>
      <div className="flex flex-wrap items-center gap-2">
        <input
          type="text"
          inputMode="decimal"
          autoComplete="off"
          maxLength={40}
          aria-label="Amount of load"
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : `${id}-problem`}
          placeholder="30m"
          value={text}
          onChange={(event) => state(sense, event.target.value)}
          className={
            'min-h-11 w-28 border border-rule-strong bg-raised px-2 text-right font-mono aria-invalid:border-bad'
          }
        />
        <Choice
          label="Unit of the load"
          value={sense.unit}
          options={TRAFFIC_UNITS.map((unit) => [unit, TRAFFIC_UNIT_WORDS[unit]])}
          onChoose={(unit) => state({ ...sense, unit }, text)}
        />
        <Choice
          label="Period of the load"
          value={sense.per}
          options={TRAFFIC_PERIODS.map((per) => [per, per === 'hour' ? 'an hour' : `a ${per}`])}
          onChoose={(per) => state({ ...sense, per }, text)}
        />
        <Choice
          label="Average or peak"
          value={sense.is}
          options={TRAFFIC_IS.map((is) => [is, is === 'peak' ? 'at the peak' : 'on average'])}
          onChoose={(is) => state({ ...sense, is }, text)}
        />
      </div>
      {problem !== null && (
        <p id={`${id}-problem`} role="alert" className="mt-1 text-sm text-bad">
          {problem}
        </p>
      )}
      {sense.unit === 'views' && (
        <div className="mt-3">
          <NumberInput
            label={PER_VIEW_WORDS.label}
            unit={PER_VIEW_WORDS.unit}
            min={REQUESTS_PER_VIEW.min}
            max={REQUESTS_PER_VIEW.max}
            own={sense.requestsPerView}
            standard={REQUESTS_PER_VIEW.default}
            onChange={(requestsPerView) => state({ ...sense, requestsPerView }, text)}
          />
          <p className="mt-1 text-sm text-muted">{PER_VIEW_WORDS.help} The default is our assumption.</p>
        </div>
      )}
      {MEANS[sense.unit] && <p className="mt-1 text-sm text-muted">{MEANS[sense.unit]}</p>}
    </fieldset>
  )
}

/** The bounds are far beyond any load, so a message that named them would not help. */
const AMOUNT = { min: TRAFFIC_AMOUNT.min, max: Infinity }

const MEANS: Partial<Record<Traffic['unit'], string>> = {
  messages: 'Each message is a write; the read share says how many reads come on top.',
  gb: 'GB of 1,024 MB, over the response size among the capacities.',
}

const OWN_DAY = 'own'

function Day() {
  const id = useId()
  const profile = useScenario((state) => state.scenario.profile)
  const { stateLoad } = useScenarioActions()
  const [own, setOwn] = useState<string | null>(Array.isArray(profile) ? profile.join(', ') : null)
  const chosen = own !== null ? OWN_DAY : typeof profile === 'string' ? profile : ''
  const wrong = own !== null && own.trim() !== '' && !Array.isArray(profileIn(own))
  const type = (text: string) => {
    setOwn(text)
    const day = profileIn(text)
    if (Array.isArray(day)) stateLoad({ profile: day })
  }
  return (
    <div>
      <p className="mb-1 text-sm font-medium">Day</p>
      <Choice
        label="Shape of a day"
        value={chosen}
        options={[
          ['', 'not said'],
          ...PROFILE_IDS.map((day): [string, string] => [day, PROFILE_WORDS[day]]),
          [OWN_DAY, '24 values'],
        ]}
        onChoose={(day) => {
          setOwn(day === OWN_DAY ? '' : null)
          if (day !== OWN_DAY) stateLoad({ profile: PROFILE_IDS.find((one) => one === day) })
        }}
      />
      {own !== null && (
        <div className="mt-2">
          <textarea
            aria-label="Load in each of 24 hours, from midnight"
            aria-invalid={wrong}
            aria-describedby={`${id}-help`}
            rows={3}
            value={own}
            onChange={(event) => type(event.target.value)}
            className="w-full border border-rule-strong bg-raised p-2 font-mono text-sm aria-invalid:border-bad"
          />
          <p id={`${id}-help`} className={`text-sm ${wrong ? 'text-bad' : 'text-muted'}`}>
            {wrong ? 'Type 24 figures with commas between, at least one above zero. ' : ''}
            From midnight, with commas between, in any unit: only their proportions count.
          </p>
        </div>
      )}
    </div>
  )
}

type ChoiceProps<Value extends string> = {
  label: string
  value: Value
  options: readonly (readonly [Value, string])[]
  onChoose: (value: Value) => void
}

function Choice<Value extends string>({ label, value, options, onChoose }: ChoiceProps<Value>) {
  return (
    <select
      aria-label={label}
      value={value}
      onChange={(event) => {
        const chosen = options.find(([one]) => one === event.target.value)
        if (chosen) onChoose(chosen[0])
      }}
      className="min-h-11 max-w-full border border-rule-strong bg-raised px-2 text-sm"
    >
      {options.map(([one, words]) => (
        <option key={one} value={one}>
          {words}
        </option>
      ))}
    </select>
  )
}
