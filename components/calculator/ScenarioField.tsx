'use client'

import { memo } from 'react'
import { useScenario, useScenarioActions } from '@/components/scenario/ScenarioProvider'
import { useSessionState } from '@/components/scenario/session-context'
import { Slider } from '@/components/ui/Slider'
import { FIELD_STEPS } from '@/content/scenario/field-steps'
import { FIELD_WORDS } from '@/content/scenario/field-words'
import { isFollowing } from '@/content/scenario/following'
import { quantity } from '@/lib/format'
import { scenarioField, unitInCurrency, type FieldName } from '@/lib/kernel'
import { FieldOrigin } from './FieldOrigin'
import { FollowsFrom } from './FollowsFrom'

/** One figure of the scenario as a slider and a number field. Listens to its own figure alone. */
export const ScenarioField = memo(function ScenarioField({ name }: { name: FieldName }) {
  const field = scenarioField(name)
  const { default: standard, min, max } = field
  const { step, scale } = FIELD_STEPS[name]
  const { label, help, provenance } = FIELD_WORDS[name]
  const given = useScenario((state) => field.get(state.scenario))
  const opened = useSessionState((state) => field.get(state.opened))
  const unit = useScenario((state) => unitInCurrency(field.unit, state.scenario.money))
  const follows = useScenario(({ scenario }) => isFollowing(name) && !scenario.own.includes(name))
  const fromDay = useScenario(({ scenario }) => name === 'averageToPeak' && scenario.profile !== undefined)
  const { setFigure } = useScenarioActions()
  return (
    <Slider
      {...{ label, unit, help, min, max, step, scale }}
      own={follows ? undefined : given}
      standard={follows ? asFollowed(given ?? standard, unit) : standard}
      say={(value) => quantity(value, unit)}
      onChange={(value) => setFigure(name, value)}
      aside={
        isFollowing(name) ? (
          <FollowsFrom {...{ name, label, follows, fromDay }} onFollow={() => setFigure(name, undefined)} />
        ) : (
          <FieldOrigin
            {...{ label, unit, standard, provenance, given, opened }}
            onReset={(value) => setFigure(name, value)}
          />
        )
      }
    />
  )
})

/** A share that follows from a day is worked out to more digits than anybody reads. */
const asFollowed = (value: number, unit: string): number => (unit === '%' ? Number(value.toPrecision(3)) : value)
