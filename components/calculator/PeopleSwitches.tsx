'use client'

import { useScenario, useScenarioActions } from '@/components/scenario/ScenarioProvider'
import { Switch } from '@/components/ui/Switch'

/** The yes-or-no figures about people. */
export function PeopleSwitches() {
  const byTeams = useScenario((state) => state.scenario.people.overheadByTeams)
  const onCall = useScenario((state) => state.scenario.people.onCall)
  const { setOverheadByTeams, setOnCall } = useScenarioActions()
  return (
    <>
      <Switch label="Microservices overhead depends on teams" checked={byTeams} onChange={setOverheadByTeams}>
        Off: the reference guide’s +200%, whatever the number of teams.
      </Switch>
      <Switch label="On call around the clock" checked={onCall} onChange={setOnCall}>
        A rotation takes eight people: with fewer engineers, operations count those who are missing.
      </Switch>
    </>
  )
}
