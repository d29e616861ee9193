import { ANSWER_FIELDS, PEOPLE_FIELDS } from '@/content/scenario/fields'
import type { Scenario } from '@/content/schemas/scenario'
import { quantity, usd } from '@/lib/format'

/** In words, in the order of their effect on the total. */
export function assumedInputs({ situation, people }: Scenario): string[] {
  return [
    situation.peakQps === undefined && `a peak load of ${quantity(peakQps.default, peakQps.unit)}`,
    situation.teams === undefined && quantity(teams.default, 'team'),
    people.engineers === engineers.default && engineersByDefault(situation.teams),
    people.loadedCost === loadedCost.default && `${usd(loadedCost.default)} a year per engineer`,
  ].filter((words) => words !== false)
}

const { peakQps, teams } = ANSWER_FIELDS
const { engineers, loadedCost } = PEOPLE_FIELDS

/** Teams without engineers are the surprise: the default stays, whatever the number of teams. */
const engineersByDefault = (givenTeams: number | undefined) =>
  quantity(engineers.default, 'engineer') +
  (givenTeams === undefined
    ? ''
    : `, although ${quantity(givenTeams, 'team')} ${givenTeams === 1 ? 'is' : 'are'} given`)
