import { ANSWER_FIELDS, PEOPLE_FIELDS, WORKLOAD_FIELDS } from '@/content/scenario/fields'
import { FOLLOWS, type FollowingField } from '@/content/scenario/following'
import type { Scenario } from '@/content/schemas/scenario'
import { clamped } from './bounds'
import { averageToPeakOf } from './day-profile'

/**
 * The scenario in which every figure that nobody set follows from the answers: engineers from teams, services from
 * engineers, average load from its shape. The same object when nothing changes.
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

/** Average load as a share of the peak (0 to 1), from the day, the useful utilisation or the shape of the load. */
function averageOf({ situation, capacities, profile }: Scenario): number {
  const { usefulUtilisation, busyAllDay, loadShape, lowBaseline } = situation
  const { averageToPeak } = WORKLOAD_FIELDS
  if (profile !== undefined) return averageToPeakOf(profile)
  if (usefulUtilisation !== undefined) {
    // A fleet sized half way between the average load a and the peak 1, at target utilisation t, is useful for u = 2at
    // / (1 + a) of the time. Solved for a: u / (2t - u).
    const [useful, target] = [usefulUtilisation / 100, capacities.utilization]
    return useful < target ? clamped(useful / (2 * target - useful), averageToPeak, 1) : 1
  }
  if (busyAllDay === true) return FOLLOWS.averageWhenBusy.value
  if (loadShape === 'spiky' || lowBaseline === true) return FOLLOWS.averageWhenSpiky.value
  return averageToPeak.default
}
