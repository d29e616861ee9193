import { MICROSERVICES_BY_TEAMS } from '@/content/scenario/people-facts'

export type OverheadByTeams = { overhead: number; range: [number, number] }

/**
 * Overhead of Microservices as a share of development time, for the teams that share the system: +200% (the source's
 * own) for one, +50% from six on, a straight line between; the range's ends move in the same way. Fewer than one team
 * counts as one.
 */
export function microservicesOverhead(teams: number): OverheadByTeams {
  const { one, many } = MICROSERVICES_BY_TEAMS
  const way = Math.min(1, Math.max(0, (teams - one.teams) / (many.teams - one.teams)))
  const between = (from: number, to: number) => from + (to - from) * way
  return {
    overhead: between(one.overhead, many.overhead),
    range: [between(one.range[0], many.range[0]), between(one.range[1], many.range[1])],
  }
}
