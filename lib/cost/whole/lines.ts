import type { CostPart } from '@/content/scenario/cost-parts'
import { FOLLOWS } from '@/content/scenario/following'
import type { PatternId } from '@/content/pattern-ids'
import { moveEffort } from './moves'
import type { Circumstances, Composition, Priced, Values } from './types'

const MONTHS_PER_YEAR = 12
const HOURS_PER_YEAR = 8760

/** US dollars over the horizon of one part of a composition's cost. */
type Line = (it: Composition, c: Circumstances, v: Values, priced: Priced) => number

const perYear =
  (line: (it: Composition, c: Circumstances, v: Values) => number): Line =>
  (it, c, v) =>
    (c.months / MONTHS_PER_YEAR) * line(it, c, v)

/**
 * Each formula of the method page once. What a part contains, and what it leaves to another, is written in
 * content/scenario/cost-lines.
 */
export const LINES: Record<CostPart, Line> = {
  infrastructure: (_it, _c, v, { bill }) => bill(v).infrastructure * v.estimateError,
  development: (it, c, v) => developmentOf(it, c, v),
  running: perYear((it, c, v) => runningPerYear(it, c, v)),
  learning: (it, c, v) => learningOf(it, c, v),
  migration: (it, c, v, priced) => migrationOf(it, c, v, priced),
  coordination: perYear((it, c, v) => coordinationPerYear(it, c, v)),
  outages: perYear((it, c, v) => outagesPerYear(it, c, v)),
  latency: perYear((it, c, v) => latencyPerYear(it, c, v)),
  history: perYear((it, c, v) => historyPerYear(it, c, v)),
  limits: (it, c, v, priced) => (c.months / MONTHS_PER_YEAR) * viewsPerYear(it, c, v) + moveAtLimit(it, c, v, priced),
}

const has = (it: Composition, pattern: PatternId): boolean => it.patterns.includes(pattern)
const hasServices = (it: Composition): boolean => has(it, 'microservices')
const hasFunctions = (it: Composition): boolean => has(it, 'serverless')
const hasBorders = (it: Composition): boolean => it.options.includes('modular-borders')

/** D x (1 - T^-e): the diseconomy of scale of the code inside; cells, data and the edge leave it as it is. */
export function coordinationPerYear(it: Composition, c: Circumstances, v: Values): number {
  const exponent = hasServices(it) ? v.exponentServices : hasBorders(it) ? v.exponentBorders : v.exponentOne
  return MONTHS_PER_YEAR * c.labour * (1 - c.teams ** -exponent)
}

/** People who keep it running: hours, platform staff, contracts between services. US dollars a year. */
export const runningPerYear = (it: Composition, c: Circumstances, v: Values): number =>
  MONTHS_PER_YEAR * (hoursPerMonth(it, c, v) * c.hourly + staffPerMonth(it, c, v))

/** Hours of operations a month. */
export function hoursPerMonth(it: Composition, c: Circumstances, v: Values): number {
  const base = hasFunctions(it)
    ? v.hoursFunctions + v.hoursPerFunction * (hasServices(it) ? c.services : v.functionGroups)
    : hasServices(it)
      ? v.hoursServices + v.hoursPerService * c.services
      : v.hoursOne
  const light = it.options.filter((option) => option !== 'edge-cache' && option !== 'modular-borders').length
  return (
    base +
    (has(it, 'cqrs') ? v.hoursCqrs : 0) +
    (has(it, 'event-sourcing') ? v.hoursEvents : 0) +
    (has(it, 'cell-based') ? v.hoursCells + v.hoursPerCell * c.cells : 0) +
    (has(it, 'edge-computing') ? edgeHours(c, v) : it.options.includes('edge-cache') ? v.hoursEdgeCache : 0) +
    (it.stream ? v.hoursStream : 0) +
    light * v.hoursOption
  )
}

const edgeHours = ({ edge }: Circumstances, v: Values): number =>
  edge === 'content' ? v.hoursEdgeCache : edge === 'application' ? v.hoursEdgeFunctions : 3 * v.hoursEdgeFunctions

/** Staff and work that comes with a structure, US dollars a month. */
export function staffPerMonth(it: Composition, c: Circumstances, v: Values): number {
  const { engineers, loaded, labour } = c
  // The formulas for the edge are shares of one team.
  const team = FOLLOWS.engineersPerTeam.value * loaded
  const platform = hasFunctions(it) ? v.functionsPlatformShare : v.platformShare
  return (
    c.onCallMissing * loaded +
    (hasServices(it) ? Math.max(1, platform * engineers) * loaded + v.contractsShare * labour : 0) +
    (hasBorders(it) ? v.bordersShare * labour : 0) +
    (has(it, 'cell-based') ? Math.max(1, v.cellsStaffShare * engineers) * loaded : 0) +
    (has(it, 'edge-computing')
      ? (c.edge === 'content' ? v.edgeCacheShare : v.edgeFunctionsShare) * team
      : it.options.includes('edge-cache')
        ? v.edgeCacheShare * team
        : 0)
  )
}

/** What an hour of outage costs, US dollars: as said, or from employees and revenue. */
export function outageHourCost(c: Circumstances, v: Values): number {
  if (c.outageCost !== null) return c.outageCost
  const employees = c.employees ?? v.employeesPerEngineer * c.engineers
  return v.outageWeight * Math.max(v.employeeHour * employees, (2 * (c.revenue ?? 0)) / HOURS_PER_YEAR)
}

/** Share of the users, or of the system, that an outage reaches: 1 is a full stop for everybody. */
export function reachOf(it: Composition, c: Circumstances, v: Values): number {
  const base = hasFunctions(it) ? v.reachFunctions : hasServices(it) ? v.reachServices : 1
  return (
    base *
    (has(it, 'cqrs') ? v.reachCqrs : 1) *
    (has(it, 'cell-based') ? v.cellsShared + (1 - v.cellsShared) / Math.max(1, c.cells) : 1) *
    behindCdn(it, v)
  )
}

/** Half of what a CDN serves goes on while what lies behind it is down. */
const behindCdn = (it: Composition, v: Values): number =>
  has(it, 'edge-computing') || it.options.includes('edge-cache') ? 1 - 0.5 * v.cachedShare : 1

/** Functions, tables and a gateway alone: the vendor runs them in several zones, whatever the stack. */
export const isRunByVendor = ({ patterns }: Pick<Composition, 'patterns'>): boolean =>
  patterns.includes('serverless') && patterns.every((one) => one === 'serverless' || one === 'monolith')

/**
 * Hours a year in which a user waits for a stack in one zone to be restored. Cells and services do not reach fewer
 * users by it: each has machines and a database that fail as often.
 */
export const restoreHours = (it: Composition, c: Circumstances, v: Values): number =>
  c.inOneZone && !isRunByVendor(it) ? v.oneZoneHours * behindCdn(it, v) : 0

/** (H x reach + hours of restoring) x C. */
export const outagesPerYear = (it: Composition, c: Circumstances, v: Values): number =>
  v.outageHours * outageHourCost(c, v) * reachOf(it, c, v) + restoreHours(it, c, v) * outageHourCost(c, v)

/** Revenue that distance loses, US dollars a year: what is served near the user loses nothing. */
export function latencyPerYear(it: Composition, c: Circumstances, v: Values): number {
  const far = c.farRevenue ?? (c.globalUsers && c.revenue !== null ? c.revenue * v.farRevenueShare : 0)
  return far * v.revenuePer100ms * (v.farMs / 100) * (1 - nearShare(it, c, v))
}

function nearShare(it: Composition, c: Circumstances, v: Values): number {
  const content = c.sameForAll === false ? v.nearApplication : v.nearContent
  if (has(it, 'edge-computing')) return c.edge === 'replicated' ? v.nearReplicated : content
  return it.options.includes('edge-cache') ? content : 0
}

/** Hours for the past states that somebody asks for, US dollars a year. */
export function historyPerYear(it: Composition, c: Circumstances, v: Values): number {
  if (!c.historyAsked) return 0
  const saved = v.hoursWithout - v.hoursWith
  const share = has(it, 'event-sourcing') ? 1 : keepsChanges(it) ? v.auditTableShare : 0
  return v.reconstructions * (v.hoursWithout - saved * share) * c.hourly
}

const keepsChanges = ({ options }: Composition): boolean =>
  options.includes('audit-table') || options.includes('temporal-tables')

/** Views that the model which is written cannot serve, worked round by hand. US dollars a year. */
const viewsPerYear = (it: Composition, c: Circumstances, v: Values): number =>
  c.viewsAsked && !has(it, 'cqrs') && !it.options.includes('search-index')
    ? v.views * v.hoursPerView * MONTHS_PER_YEAR * c.hourly
    : 0

/** Building a new system, with the overhead of each pattern on the part that uses it; nothing where one runs. */
function developmentOf(it: Composition, c: Circumstances, v: Values): number {
  if (c.today) return 0
  const overhead = it.patterns.reduce((sum, pattern) => sum + v[`overhead.${pattern}`] * shareOf(pattern, c, v), 0)
  const months = Math.min(c.months, c.deadline ?? v.buildMonths)
  return c.features * months * Math.max(0.1, 1 + overhead)
}

/** Share of the system that uses a pattern. */
function shareOf(pattern: PatternId, c: Circumstances, v: Values): number {
  if (c.patternShare !== null) return c.patternShare
  if (pattern === 'event-sourcing') return c.auditedShare ?? v.historyShare
  if (pattern === 'cqrs') return v.cqrsShare
  if (pattern === 'cell-based') return v.cellsShare
  if (pattern === 'edge-computing') return c.edge === 'content' ? v.edgeShare / 2 : v.edgeShare
  return 1
}

/** Productivity lost while each pattern is learned that is not in use today: half of the first loss, on average. */
function learningOf(it: Composition, c: Circumstances, v: Values): number {
  const months = (pattern: PatternId) => Math.min(c.months, c.learningMonths[pattern] * v.learningTime)
  return it.patterns
    .filter((pattern) => !c.today?.patterns.includes(pattern))
    .reduce((sum, pattern) => sum + c.features * shareOf(pattern, c, v) * c.learningLoss * 0.5 * months(pattern), 0)
}

/** The programme from what runs today, and both systems side by side for a while. Zero where nothing runs. */
const migrationOf: Line = (it, c, v, priced) => {
  const effort = moveEffort(it, c, v)
  return effort === 0 ? 0 : programmeOf(effort, c, v) + parallelRunOf(c, v, priced)
}

/** The work of the move: the plan, as much longer as such plans take. */
export const programmeOf = (effort: number, c: Circumstances, v: Values): number =>
  Math.max(1, effort * c.engineers) * v.slip * c.loaded

/** The new infrastructure while the old one still runs. */
export const parallelRunOf = (c: Circumstances, v: Values, { bill }: Pick<Priced, 'bill'>): number =>
  Math.min(c.months, v.parallelMonths) * bill(v).monthly * v.estimateError

/** A stated limit met within the horizon may force a move to cells; it warns, so it counts by its probability. */
const moveAtLimit = (it: Composition, c: Circumstances, v: Values, { meetsLimit }: Priced): number =>
  meetsLimit && !has(it, 'cell-based') ? v.moveAtLimit * v.moveCells * v.slip * c.engineers * c.loaded : 0
