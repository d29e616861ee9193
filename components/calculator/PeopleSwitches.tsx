'use client'

import { useScenario, useScenarioActions } from '@/components/scenario/ScenarioProvider'
import { Switch } from '@/components/ui/Switch'

/** The yes-or-no figures about people. */
export function PeopleSwitches() {
  const onCall = useScenario((state) => state.scenario.people.onCall)
  const byTeams = useScenario((state) => state.scenario.people.overheadByTeams)
  const { setOnCall, setOverheadByTeams } = useScenarioActions()
  return (
    <>
      <Switch label="On-call around the clock" checked={onCall} onChange={setOnCall}>
        A rotation around the clock takes eight engineers; those missing are part of every month.
      </Switch>
      <Switch label="Microservices overhead depends on teams" checked={byTeams} onChange={setOverheadByTeams}>
        Off: the reference guide’s +200%, whatever the number of teams.
      </Switch>
    </>
  )
}
