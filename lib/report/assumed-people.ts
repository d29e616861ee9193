import { PEOPLE_FIELDS } from '@/content/scenario/fields'
import type { Scenario } from '@/content/schemas/scenario'
import { quantity } from '@/lib/format'

/**
 * The people figures that make up the engineering cost and are still ours: "8 engineers (default) for 4 teams",
 * "$180,000/year for each (default)". Empty once both are set.
 */
export function assumedPeople({ people, situation: { teams } }: Scenario): string[] {
  const { engineers, loadedCost } = PEOPLE_FIELDS
  const forTeams = teams === undefined ? '' : ` for ${quantity(teams, 'team')}`
  return [
    ...(people.engineers === engineers.default
      ? [`${quantity(people.engineers, engineers.unit)} (default)${forTeams}`]
      : []),
    ...(people.loadedCost === loadedCost.default
      ? [`${quantity(people.loadedCost, loadedCost.unit)} for each engineer (default)`]
      : []),
  ]
}
