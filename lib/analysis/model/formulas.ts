import type { CostPart } from '@/content/scenario/cost-parts'
import { FOLLOWS } from '@/content/scenario/following'
import type { PatternId } from '@/content/pattern-ids'
import { isRunByVendor, type Circumstances, type Composition, type UncertainId } from '@/lib/cost'
import { plain, type Algebra, type Node, type Plain } from './expression'

/** Circumstances that may differ from future to future, as nodes; all others are those of the scenario. */
export type Varying = {
  teams: Node | Plain
  engineers: Node | Plain
  services: Node | Plain
  cells: Node | Plain
  /** Engineers that a rotation around the clock needs; 0 where none is asked for. */
  onCallFloor: number
}

export type Bill = {
  /** US dollars over the horizon, and in the first month. */
  infrastructure: Node
  monthly: Node
  /** 1 where a stated limit is met within the horizon, else 0. */
  meetsLimit: Node | Plain
}

type Term = Node | Plain

/**
 * Each line in US dollars over the horizon. `views` is the part of the limits that goes on month after month, `atLimit`
 * what is expected to be spent where a limit is met, `work` what the programme of a move takes, in engineer-months.
 */
export type Lines = Record<CostPart, Node> & { views: Node; atLimit: Node; work: Node }

const HOURS_PER_YEAR = 8760
const MONTHS_PER_YEAR = 12

/**
 * The lines of lib/cost/whole written once more, as a graph: there they are worked out for one set of values, here for
 * ten thousand at once. `model.test.ts` holds the two to each other over scenarios and random values.
 */
export function linesOf(
  it: Composition,
  c: Circumstances,
  { teams, engineers, services, cells, onCallFloor }: Varying,
  bill: Bill,
  v: (id: UncertainId) => Node,
  { sum, minus, times, over, least, most, power }: Algebra,
): Lines {
  const has = (pattern: PatternId) => it.patterns.includes(pattern)
  const hasBorders = it.options.includes('modular-borders')
  const hasEdgeCache = it.options.includes('edge-cache')
  const none = sum(plain(0))
  const when = (holds: boolean, term: () => Term): Term => (holds ? term() : none)
  const n = plain
  const years = n(c.months / MONTHS_PER_YEAR)
  const labour = times(engineers, n(c.loaded))
  const features = times(labour, n(c.labour > 0 ? c.features / c.labour : 0))

  const shareOf = (pattern: PatternId): Term => {
    if (c.patternShare !== null) return n(c.patternShare)
    if (pattern === 'event-sourcing') return c.auditedShare === null ? v('historyShare') : n(c.auditedShare)
    if (pattern === 'cqrs') return v('cqrsShare')
    if (pattern === 'cell-based') return v('cellsShare')
    if (pattern === 'edge-computing') return c.edge === 'content' ? times(v('edgeShare'), n(0.5)) : v('edgeShare')
    return n(1)
  }

  const development = (): Node => {
    if (c.today) return none
    const overhead = sum(...it.patterns.map((pattern) => times(v(`overhead.${pattern}`), shareOf(pattern))))
    const months = least(n(c.months), c.deadline === null ? v('buildMonths') : n(c.deadline))
    return times(times(features, months), most(n(0.1), sum(n(1), overhead)))
  }

  const hours = (): Node => {
    const base = has('serverless')
      ? sum(v('hoursFunctions'), times(v('hoursPerFunction'), has('microservices') ? services : v('functionGroups')))
      : has('microservices')
        ? sum(v('hoursServices'), times(v('hoursPerService'), services))
        : v('hoursOne')
    const light = it.options.filter((option) => option !== 'edge-cache' && option !== 'modular-borders').length
    const edge = () =>
      c.edge === 'content' ? v('hoursEdgeCache') : times(n(c.edge === 'application' ? 1 : 3), v('hoursEdgeFunctions'))
    return sum(
      base,
      when(has('cqrs'), () => v('hoursCqrs')),
      when(has('event-sourcing'), () => v('hoursEvents')),
      when(has('cell-based'), () => sum(v('hoursCells'), times(v('hoursPerCell'), cells))),
      has('edge-computing') ? edge() : when(hasEdgeCache, () => v('hoursEdgeCache')),
      when(it.stream, () => v('hoursStream')),
      when(light > 0, () => times(n(light), v('hoursOption'))),
    )
  }

  const staff = (): Node => {
    const team = n(FOLLOWS.engineersPerTeam.value * c.loaded)
    const platform = has('serverless') ? v('functionsPlatformShare') : v('platformShare')
    const atLeastOne = (share: Node) => times(most(n(1), times(share, engineers)), n(c.loaded))
    const onCall = () => times(most(n(0), minus(n(onCallFloor), engineers)), n(c.loaded))
    return sum(
      when(onCallFloor > 0, onCall),
      when(has('microservices'), () => sum(atLeastOne(platform), times(v('contractsShare'), labour))),
      when(hasBorders, () => times(v('bordersShare'), labour)),
      when(has('cell-based'), () => atLeastOne(v('cellsStaffShare'))),
      has('edge-computing')
        ? times(c.edge === 'content' ? v('edgeCacheShare') : v('edgeFunctionsShare'), team)
        : when(hasEdgeCache, () => times(v('edgeCacheShare'), team)),
    )
  }

  const learning = (): Node =>
    sum(
      ...it.patterns
        .filter((pattern) => !c.today?.patterns.includes(pattern))
        .map((pattern) => {
          const months = least(n(c.months), times(n(c.learningMonths[pattern]), v('learningTime')))
          return times(times(features, n(c.learningLoss * 0.5)), times(shareOf(pattern), months))
        }),
    )

  const effort = (): Node | null => {
    const { today } = c
    if (!today) return null
    const added = it.patterns.filter((pattern) => pattern !== 'monolith' && !today.patterns.includes(pattern))
    const left = today.patterns.filter((pattern) => pattern !== 'monolith' && !it.patterns.includes(pattern))
    const options = it.options.filter((option) => !today.options.includes(option))
    const all = [
      ...options.map((option) =>
        option === 'modular-borders'
          ? v('moveBorders')
          : option === 'edge-cache'
            ? v('moveEdgeCache')
            : v('moveOption'),
      ),
      ...added.map((pattern) => v(moveTo(pattern, c))),
      ...left.map(() => v('moveBack')),
    ]
    return all.length > 0 ? sum(...all) : null
  }

  const planned = effort()
  const work = planned === null ? none : times(most(n(1), times(planned, engineers)), v('slip'))

  const migration = (): Node => {
    if (planned === null) return none
    const programme = times(work, n(c.loaded))
    const parallel = times(least(n(c.months), v('parallelMonths')), times(bill.monthly, v('estimateError')))
    return sum(programme, parallel)
  }

  const coordination = (): Node => {
    const exponent = has('microservices') ? 'exponentServices' : hasBorders ? 'exponentBorders' : 'exponentOne'
    const lost = minus(n(1), over(n(1), power(teams, v(exponent))))
    return times(times(n(MONTHS_PER_YEAR), labour), lost)
  }

  const outages = (): Node => {
    const near = has('edge-computing') || hasEdgeCache
    const behindCdn = near ? minus(n(1), times(n(0.5), v('cachedShare'))) : n(1)
    const reach = times(
      has('serverless') ? v('reachFunctions') : has('microservices') ? v('reachServices') : n(1),
      has('cqrs') ? v('reachCqrs') : n(1),
      has('cell-based') ? sum(v('cellsShared'), over(minus(n(1), v('cellsShared')), most(n(1), cells))) : n(1),
      behindCdn,
    )
    const stopped = times(times(v('outageHours'), outageHour()), reach)
    if (!c.inOneZone || isRunByVendor(it)) return stopped
    return sum(stopped, times(times(v('oneZoneHours'), behindCdn), outageHour()))
  }

  const outageHour = (): Term => {
    if (c.outageCost !== null) return n(c.outageCost)
    const employees = c.employees === null ? times(v('employeesPerEngineer'), engineers) : n(c.employees)
    const ofRevenue = n((2 * (c.revenue ?? 0)) / HOURS_PER_YEAR)
    return times(v('outageWeight'), most(times(v('employeeHour'), employees), ofRevenue))
  }

  const latency = (): Node => {
    const far =
      c.farRevenue !== null
        ? n(c.farRevenue)
        : c.globalUsers && c.revenue !== null
          ? times(n(c.revenue), v('farRevenueShare'))
          : null
    if (far === null) return none
    const content = v(c.sameForAll === false ? 'nearApplication' : 'nearContent')
    const near = has('edge-computing')
      ? c.edge === 'replicated'
        ? v('nearReplicated')
        : content
      : hasEdgeCache
        ? content
        : n(0)
    return times(times(far, v('revenuePer100ms')), times(v('farMs'), n(0.01)), minus(n(1), near))
  }

  const history = (): Node => {
    if (!c.historyAsked) return none
    const keeps = it.options.includes('audit-table') || it.options.includes('temporal-tables')
    const saved = minus(v('hoursWithout'), v('hoursWith'))
    const kept = has('event-sourcing') ? saved : keeps ? times(saved, v('auditTableShare')) : none
    return times(times(v('reconstructions'), minus(v('hoursWithout'), kept)), n(c.hourly))
  }

  const views = (): Node => {
    const asked = c.viewsAsked && !has('cqrs') && !it.options.includes('search-index')
    return asked ? times(times(v('views'), v('hoursPerView')), n(MONTHS_PER_YEAR * c.hourly), years) : none
  }

  const moveAtLimit = (): Node =>
    has('cell-based')
      ? none
      : times(bill.meetsLimit, times(times(v('moveAtLimit'), v('moveCells')), times(v('slip'), labour)))

  return {
    infrastructure: times(bill.infrastructure, v('estimateError')),
    development: development(),
    running: times(years, times(n(MONTHS_PER_YEAR), sum(times(hours(), n(c.hourly)), staff()))),
    learning: learning(),
    migration: migration(),
    coordination: times(years, coordination()),
    outages: times(years, outages()),
    latency: times(years, latency()),
    history: times(years, history()),
    limits: sum(views(), moveAtLimit()),
    views: views(),
    atLimit: moveAtLimit(),
    work,
  }
}

function moveTo(pattern: PatternId, { edge }: Circumstances): UncertainId {
  switch (pattern) {
    case 'microservices':
      return 'moveServices'
    case 'serverless':
      return 'moveFunctions'
    case 'cell-based':
      return 'moveCells'
    case 'cqrs':
      return 'moveCqrs'
    case 'event-sourcing':
      return 'moveEvents'
    case 'edge-computing':
      return edge === 'content' ? 'moveEdgeCache' : 'moveEdge'
    case 'monolith':
      return 'moveBack'
  }
}
