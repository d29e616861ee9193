'use client'

import { useScenario, useScenarioActions } from '@/components/scenario/ScenarioProvider'
import { Switch } from '@/components/ui/Switch'

/** What about the people is a yes or a no. */
export function PeopleSwitches() {
  const onCall = useScenario((state) => state.scenario.people.onCall)
  const byTeams = useScenario((state) => state.scenario.people.overheadByTeams)
  const { setOnCall, setOverheadByTeams } = useScenarioActions()
  return (
    <>
      <Switch label="On call day and night" checked={onCall} onChange={setOnCall}>
        A rotation around the clock takes eight people; those you lack are part of every month.
      </Switch>
      <Switch label="Microservices overhead falls with teams" checked={byTeams} onChange={setOverheadByTeams}>
        Off: the document’s +200% whatever the number of teams.
      </Switch>
    </>
  )
}
