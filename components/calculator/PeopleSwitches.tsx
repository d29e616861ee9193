'use client'

import { useScenario, useScenarioActions } from '@/components/scenario/ScenarioProvider'
import { Switch } from '@/components/ui/Switch'

/** The yes-or-no figure about people. */
export function PeopleSwitches() {
  const byTeams = useScenario((state) => state.scenario.people.overheadByTeams)
  const { setOverheadByTeams } = useScenarioActions()
  return (
    <Switch label="Microservices overhead depends on teams" checked={byTeams} onChange={setOverheadByTeams}>
      Off: the reference guide’s +200%, whatever the number of teams.
    </Switch>
  )
}
