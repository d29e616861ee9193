import { ANSWER_FIELDS, PEOPLE_FIELDS, WORKLOAD_FIELDS } from '@/content/scenario/fields'
import { FOLLOWS, type FollowingField } from '@/content/scenario/following'
import type { Scenario } from '@/content/schemas/scenario'
import { clamped } from './bounds'

/**
 * The scenario with every figure that nobody set as the answers have it: engineers by teams, services by engineers, the
 * average load by its shape. The same scenario where nothing changes.
 */
export function following(scenario: Scenario): Scenario {
  const { situation, workload, people, own } = scenario
  const follow = (field: FollowingField, given: number, value: number): number => (own.includes(field) ? given : value)
  const teams = situation.teams ?? ANSWER_FIELDS.teams.default
  const { engineersPerTeam, servicesPerEngineer } = FOLLOWS
  const engineers = follow(
    'engineers',
    people.engineers,
    clamped(teams * engineersPerTeam.value, PEOPLE_FIELDS.engineers, people.engineers),
  )
  const services = follow(
    'services',
    workload.services,
    clamped(Math.round(engineers * servicesPerEngineer.value), WORKLOAD_FIELDS.services, workload.services),
  )
  const averageToPeak = follow('averageToPeak', workload.averageToPeak, averageOf(scenario))
  const patternShare = follow('patternShare', people.patternShare, PEOPLE_FIELDS.patternShare.default)
  const same =
    engineers === people.engineers &&
    services === workload.services &&
    averageToPeak === workload.averageToPeak &&
    patternShare === people.patternShare
  if (same) return scenario
  return {
    ...scenario,
    workload: { ...workload, services, averageToPeak },
    people: { ...people, engineers, patternShare },
  }
}

/** Average load as a share of the peak: from the utilisation that is useful, or from the shape of the load. */
function averageOf({ situation, capacities }: Scenario): number {
  const { usefulUtilisation, busyAllDay, loadShape, lowBaseline } = situation
  const { averageToPeak } = WORKLOAD_FIELDS
  if (usefulUtilisation !== undefined) {
    // A fleet sized half way between average a and peak 1, at its target t, is useful for u = 2at / (1 + a) of the time.
    const [useful, target] = [usefulUtilisation / 100, capacities.utilization]
    return useful < target ? clamped(useful / (2 * target - useful), averageToPeak, 1) : 1
  }
  if (busyAllDay === true) return FOLLOWS.averageWhenBusy.value
  if (loadShape === 'spiky' || lowBaseline === true) return FOLLOWS.averageWhenSpiky.value
  return averageToPeak.default
}
