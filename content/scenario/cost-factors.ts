import type { AnswerKey } from '../answers/rows'
import type { CostPart } from './cost-parts'
import { FACTOR_IDS, type FactorId } from './factor-ids'

export { FACTOR_IDS, type FactorId }

/**
 * How a factor is known. A: measured or stated by the organisation. B: survey or model with a known method. C: one
 * team's story. judgement: ours, because nothing was published.
 */
export type Grade = 'A' | 'B' | 'C' | 'judgement'

/** A number that the whole cost of a composition rests on: a central value between a low and a high one. */
export type CostFactor = {
  label: string
  unit: string
  low: number
  value: number
  high: number
  grade: Grade
  /** The line of the cost that it belongs to. */
  part: CostPart
  /** The answer that replaces it, and with it the range. */
  answer?: AnswerKey
}

const factor =
  (part: CostPart) =>
  (label: string, unit: string, [low, value, high]: [number, number, number], grade: Grade, answer?: AnswerKey) =>
    ({ label, unit, low, value, high, grade, part, ...(answer && { answer }) }) satisfies CostFactor

const infrastructure = factor('infrastructure')
const development = factor('development')
const running = factor('running')
const learning = factor('learning')
const migration = factor('migration')
const coordination = factor('coordination')
const outages = factor('outages')
const latency = factor('latency')
const history = factor('history')
const limits = factor('limits')

/**
 * Every judged or published number of the whole cost, beside prices, workload and people. Where each comes from is
 * said in content/evidence/factor-notes.
 */
export const COST_FACTORS = {
  estimateError: infrastructure('Actual bill, of the estimate', '×', [0.6, 1, 1.8], 'C'),
  openPrices: infrastructure(
    'Prices and discounts known as a range, from lowest to highest',
    '%',
    [0, 0.5, 1],
    'judgement',
  ),
  optionStorage: infrastructure(
    'Database of an audit or temporal table, of the database',
    '%',
    [0.05, 0.1, 0.3],
    'judgement',
  ),

  replicaShare: infrastructure('Read replicas, of the database', '%', [0.25, 0.5, 1], 'judgement'),
  tenantShare: infrastructure('A database for each tenant, beyond one for all', '%', [0.2, 0.5, 1.5], 'judgement'),

  buildMonths: development('Time to build a new system', 'months', [6, 12, 18], 'judgement'),
  cqrsShare: development('Share of the system built with CQRS', '%', [0.1, 0.3, 0.6], 'judgement'),
  historyShare: development('Share of the system that is event-sourced', '%', [0.1, 0.3, 0.6], 'judgement'),
  cellsShare: development('Share of the work that concerns cells', '%', [0.1, 0.3, 0.5], 'judgement'),
  edgeShare: development('Share of the system that runs at the edge', '%', [0.05, 0.1, 0.3], 'judgement'),

  hoursOne: running('Operating one deployable', 'hours/month', [12, 24, 34], 'judgement'),
  hoursServices: running('Operating services, before the first', 'hours/month', [32, 64, 96], 'judgement'),
  hoursPerService: running('Operating each service', 'hours/month', [3, 8, 34], 'judgement'),
  hoursFunctions: running('Operating functions, before the first group', 'hours/month', [6, 12, 24], 'judgement'),
  hoursPerFunction: running('Operating each group of functions', 'hours/month', [1, 4, 8], 'judgement'),
  functionGroups: running('Groups of functions of one code base', 'groups', [1, 2, 5], 'judgement'),
  hoursCqrs: running('Operating read models and their stream', 'hours/month', [16, 32, 64], 'judgement'),
  hoursEvents: running('Operating an event store', 'hours/month', [20, 46, 90], 'judgement'),
  hoursCells: running('Operating cells, before the first', 'hours/month', [15, 30, 60], 'judgement'),
  hoursPerCell: running('Operating each cell', 'hours/month', [1, 3, 8], 'judgement'),
  hoursEdgeCache: running('Operating a CDN', 'hours/month', [2, 8, 16], 'judgement'),
  hoursEdgeFunctions: running('Operating edge functions', 'hours/month', [12, 24, 48], 'judgement'),
  hoursStream: running('Operating a stream job', 'hours/month', [16, 32, 64], 'judgement'),
  hoursOption: running('Operating a lighter option', 'hours/month', [1, 3, 6], 'judgement'),
  platformShare: running('Platform engineers for services, of all engineers', '%', [0.02, 0.05, 0.1], 'B'),
  functionsPlatformShare: running('Platform engineers for services as functions', '%', [0.02, 0.04, 0.08], 'judgement'),
  contractsShare: running(
    'Contracts, versions and test beds between services, of all work',
    '%',
    [0, 0.05, 0.15],
    'judgement',
  ),
  bordersShare: running('Upkeep of enforced module borders, of all work', '%', [0, 0.02, 0.05], 'judgement'),
  cellsStaffShare: running('Engineers for cells, of all engineers', '%', [0.02, 0.03, 0.1], 'judgement'),
  edgeCacheShare: running('Engineering of a CDN, of one team', '%', [0.02, 0.05, 0.1], 'judgement'),
  edgeFunctionsShare: running('Engineering of edge functions, of one team', '%', [0.1, 0.2, 0.4], 'judgement'),

  learningTime: learning('Learning time, of the table', '×', [0.67, 1, 1.4], 'judgement'),

  moveServices: migration('Move to services, for each engineer', 'person-months', [1, 2.1, 6], 'C'),
  moveFunctions: migration('Move to functions, for each engineer', 'person-months', [1, 2, 10], 'C'),
  moveCells: migration('Move to cells, for each engineer', 'person-months', [1.5, 2.5, 4], 'C'),
  moveBorders: migration('Enforce module borders, for each engineer', 'person-months', [0.3, 0.6, 1.5], 'C'),
  moveCqrs: migration('Add read models, for each engineer', 'person-months', [0.2, 0.5, 1.5], 'judgement'),
  moveEvents: migration('Move to Event Sourcing, for each engineer', 'person-months', [0.4, 1, 3], 'C'),
  moveEdgeCache: migration('Put a CDN in front, for each engineer', 'person-months', [0.05, 0.1, 0.2], 'judgement'),
  moveEdge: migration('Move part of it to the edge, for each engineer', 'person-months', [0.3, 0.7, 1.5], 'C'),
  moveOption: migration('Add a lighter option, for each engineer', 'person-months', [0.05, 0.15, 0.4], 'judgement'),
  moveBack: migration('Merge or move back, for each engineer', 'person-months', [0.3, 1, 2], 'C'),
  slip: migration('Actual effort, of the plan', '×', [0.9, 1.5, 3], 'C'),
  parallelMonths: migration('Old and new system run in parallel', 'months', [5, 8, 16], 'C'),

  exponentOne: coordination('Growth of coordination with teams in one deployable', 'exponent', [0.05, 0.1, 0.15], 'B'),
  exponentBorders: coordination(
    'Growth of coordination with teams between enforced borders',
    'exponent',
    [0.02, 0.06, 0.1],
    'B',
  ),
  exponentServices: coordination(
    'Growth of coordination with teams between services',
    'exponent',
    [0.015, 0.025, 0.06],
    'B',
  ),

  outageHours: outages('Full outage', 'hours/year', [2, 9, 40], 'A', 'outageHours'),
  oneZoneHours: outages('Further full stop where nothing stands by in another zone', 'hours/year', [0, 4.7, 43], 'B'),
  employeeHour: outages('Cost of an outage for each employee', 'USD/hour', [63, 65, 76], 'B'),
  employeesPerEngineer: outages('Employees for each engineer on the system', 'employees', [2, 4, 8], 'judgement'),
  outageWeight: outages('Outage cost, of the band for its size', '×', [0.3, 1, 3], 'B'),
  reachServices: outages('Reach of an outage with services', '×', [0.5, 0.75, 1.15], 'B'),
  reachFunctions: outages('Reach of an outage with functions', '×', [0.8, 0.95, 1.1], 'judgement'),
  reachCqrs: outages('Reach of an outage with read models', '×', [0.6, 0.9, 1.1], 'judgement'),
  cellsShared: outages('Share of outages that cells have in common', '%', [0.05, 0.15, 0.3], 'judgement'),
  cachedShare: outages('Share of requests that a CDN serves', '%', [0.1, 0.3, 0.6], 'judgement'),

  revenuePer100ms: latency('Revenue lost for each 100 ms', '%', [0.001, 0.005, 0.01], 'A'),
  farMs: latency('Time that distance adds', 'ms', [150, 300, 450], 'A'),
  farRevenueShare: latency('Revenue from users on other continents', '%', [0.1, 0.3, 0.5], 'judgement'),
  nearContent: latency('Content served at the edge', '%', [0.5, 0.8, 0.95], 'A'),
  nearApplication: latency('Application requests served at the edge', '%', [0.1, 0.3, 0.6], 'judgement'),
  nearReplicated: latency('Requests served from a replica near the user', '%', [0.7, 0.9, 0.98], 'judgement'),

  reconstructions: history(
    'Past states reconstructed',
    'reconstructions/year',
    [2, 12, 50],
    'judgement',
    'reconstructions',
  ),
  hoursWithout: history('Reconstruction without history', 'hours', [4, 12, 40], 'judgement'),
  hoursWith: history('Reconstruction from events', 'hours', [0.5, 1, 2], 'judgement'),
  auditTableShare: history('Share of that saving which an audit table gives', '%', [0.5, 0.8, 0.95], 'judgement'),

  views: limits('Views that need a read model', 'views', [1, 2, 4], 'judgement'),
  hoursPerView: limits('Working round a missing read model', 'hours/month', [8, 20, 40], 'judgement'),
  moveAtLimit: limits('Probability that a stated limit forces a move', '%', [0, 0.5, 1], 'judgement'),
} as const satisfies Record<FactorId, CostFactor>
