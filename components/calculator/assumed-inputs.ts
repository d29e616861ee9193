import { ANSWER_FIELDS, PEOPLE_FIELDS } from '@/content/scenario/fields'
import type { Scenario } from '@/content/schemas/scenario'
import { quantity, usd } from '@/lib/format'

/** In words, in the order of their effect on the total. */
export function assumedInputs({ situation, people, own }: Scenario): string[] {
  return [
    situation.peakQps === undefined && `a peak load of ${quantity(peakQps.default, peakQps.unit)}`,
    situation.teams === undefined && quantity(teams.default, 'team'),
    !own.includes('engineers') && `${quantity(people.engineers, 'engineer')} (7 a team)`,
    people.loadedCost === loadedCost.default && `${usd(loadedCost.default)} a year per engineer`,
  ].filter((words) => words !== false)
}

const { peakQps, teams } = ANSWER_FIELDS
const { loadedCost } = PEOPLE_FIELDS
