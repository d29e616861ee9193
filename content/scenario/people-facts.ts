import type { Evidence } from '../schemas/provenance'

/** People that one rotation of on-call around the clock needs; one rotation is shared by all services. */
export const ON_CALL_FLOOR: { engineers: number; evidence: Evidence } = {
  engineers: 8,
  evidence: {
    provenance: 'assumed',
    source: 'Site Reliability Engineering (Google), Being On-Call',
    asOf: '2016',
    note:
      'At least eight people for one site around the clock, so that nobody is on call more than one week in four, ' +
      'as primary or secondary',
  },
}

type Overhead = { teams: number; overhead: number; range: readonly [number, number] }

/**
 * How the overhead of Microservices falls with the teams that share the system. Shares of development time.
 * The ends are taken from the defensible range (a judgement, not a measurement); between them runs a straight line.
 */
export const MICROSERVICES_BY_TEAMS: { one: Overhead; many: Overhead; evidence: Evidence } = {
  one: { teams: 1, overhead: 2, range: [0.5, 2] },
  many: { teams: 6, overhead: 0.15, range: [-0.2, 0.5] },
  evidence: {
    provenance: 'derived',
    source:
      'Reference guide, Operational Costs and Pattern Selection Decision Tree, question 3; the line between is ours',
    asOf: '2026-11',
    note:
      'One team: the guide\'s +200%, the upper end of +50% to +200%. From six teams, the guide\'s ">5 teams": ' +
      '+15%, the middle of −20% to +50%; contracts between services, platform and waiting for each other are lines ' +
      'of their own. A judgement from public evidence',
  },
}
