import { REQUIREMENT_NAMES, type RequirementName, type Requirements } from '@/content/scenario/requirements'
import type { Scenario, Workload } from '@/content/schemas/scenario'
import { count } from '@/lib/format'
import { peakQpsOf, SECONDS_PER_MONTH } from '@/lib/kernel'
import type { DerivedRequirement } from './types'

/**
 * The monthly volumes that the cost framework asks for, in its own words, derived from the workload.
 * The visitor's own figure replaces the value of its one requirement; the others stay derived from the workload.
 */
export function deriveRequirements(scenario: Scenario): DerivedRequirement[] {
  const load = monthlyLoad(scenario)
  return REQUIREMENT_NAMES.map((name) => {
    const { formula, of } = DERIVATIONS[name]
    const derived = of(load)
    const own = scenario.money.requirements[name]
    return { name, value: own ?? derived, derived, overridden: own !== undefined, formula }
  })
}

/** The same, as the bare figures that an estimate takes. */
export function requirementsOf(scenario: Scenario): Requirements {
  const load = monthlyLoad(scenario)
  return mapRequirements((name) => scenario.money.requirements[name] ?? DERIVATIONS[name].of(load))
}

/**
 * The requirements after growth by a factor (1.2 is a fifth more): volumes, users and data grow,
 * the visitor's own figures among them; what a team decides (services, read models, regions, cell size) stays.
 */
export const grownRequirements = (requirements: Requirements, factor: number): Requirements =>
  mapRequirements((name) => (GROWS[name] ? requirements[name] * factor : requirements[name]))

/** Which requirements grow with the load, the data and the users. Every volume is proportional to one of the three. */
export const GROWS: Record<RequirementName, boolean> = {
  writeVolume: true,
  readVolume: true,
  events: true,
  aggregates: true,
  readModels: false,
  services: false,
  interServiceCalls: true,
  requests: true,
  computeSeconds: true,
  storageGb: true,
  users: true,
  usersPerCell: false,
  regions: false,
  routedRequests: true,
  globalWrites: true,
}

type MonthlyLoad = Workload & { requests: number }

const monthlyLoad = (scenario: Scenario): MonthlyLoad => ({
  ...scenario.workload,
  requests: peakQpsOf(scenario) * scenario.workload.averageToPeak * SECONDS_PER_MONTH,
})

const writes = ({ requests, readShare }: MonthlyLoad) => requests * (1 - readShare)

const REQUESTS = `peak load x average/peak ratio x ${count(SECONDS_PER_MONTH)} s`
const WRITES = `${REQUESTS} x (1 - read share)`

const DERIVATIONS: Record<RequirementName, { formula: string; of: (load: MonthlyLoad) => number }> = {
  writeVolume: { formula: WRITES, of: writes },
  readVolume: { formula: `${REQUESTS} x read share`, of: (load) => load.requests * load.readShare },
  events: { formula: 'writes x events per write', of: (load) => writes(load) * load.eventsPerWrite },
  aggregates: { formula: 'users x aggregates per user', of: (load) => load.users * load.aggregatesPerUser },
  readModels: { formula: 'read models', of: (load) => load.readModels },
  services: { formula: 'services', of: (load) => load.services },
  interServiceCalls: {
    formula: 'requests x calls between services per request',
    of: (load) => load.requests * load.callsPerRequest,
  },
  requests: { formula: REQUESTS, of: (load) => load.requests },
  computeSeconds: {
    formula: 'requests x function duration in s x function memory in GB',
    of: (load) => load.requests * (load.functionMs / 1000) * (load.functionMemoryMb / 1024),
  },
  storageGb: { formula: 'stored data', of: (load) => load.dataGb },
  users: { formula: 'users', of: (load) => load.users },
  usersPerCell: { formula: 'users per cell', of: (load) => load.usersPerCell },
  regions: { formula: 'regions', of: (load) => load.regions },
  routedRequests: { formula: 'requests, since each passes the global router', of: (load) => load.requests },
  globalWrites: { formula: 'writes, since each region holds them all', of: writes },
}

function mapRequirements(valueOf: (name: RequirementName) => number): Requirements {
  const requirements = {} as Requirements
  for (const name of REQUIREMENT_NAMES) requirements[name] = valueOf(name)
  return requirements
}
