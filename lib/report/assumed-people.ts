import { FOLLOWS } from '@/content/scenario/following'
import { PEOPLE_FIELDS } from '@/content/scenario/fields'
import type { Scenario } from '@/content/schemas/scenario'
import { count, quantity } from '@/lib/format'

/**
 * The people figures that most of the cost rests on and that are still ours: "28 engineers (7 in each of 4 teams)",
 * "$180,000/year per engineer". Empty once both are set.
 */
export function assumedPeople({ people, situation: { teams }, own }: Scenario): string[] {
  const { engineers, loadedCost } = PEOPLE_FIELDS
  const { value: perTeam } = FOLLOWS.engineersPerTeam
  const from =
    teams === undefined
      ? 'number of teams not answered'
      : teams === 1
        ? 'one team'
        : `${count(perTeam)} in each of ${count(teams)} teams`
  return [
    ...(own.includes('engineers') ? [] : [`${quantity(people.engineers, engineers.unit)} (${from})`]),
    ...(people.loadedCost === loadedCost.default
      ? [`${quantity(people.loadedCost, loadedCost.unit)} per engineer`]
      : []),
  ]
}
