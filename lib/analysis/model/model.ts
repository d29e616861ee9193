import { COST_PARTS, isPaid, type CostPart } from '@/content/scenario/cost-parts'
import { ON_CALL_FLOOR, MICROSERVICES_BY_TEAMS } from '@/content/scenario/people-facts'
import { FOLLOWS } from '@/content/scenario/following'
import { PEOPLE_FIELDS, WORKLOAD_FIELDS } from '@/content/scenario/fields'
import type { Scenario } from '@/content/schemas/scenario'
import {
  circumstancesOf,
  openRange,
  type Circumstances,
  type Composition,
  type OpenRange,
  type UncertainId,
} from '@/lib/cost'
import { costed, firstLimits, type Candidate, type DeciderFacts } from '@/lib/decision'
import { cellSizeOf, MIN_CELLS_PER_REGION, peakQpsOf } from '@/lib/kernel'
import { BUDGET, pricedMonths } from './bill-table'
import { graph, plain, type Graph, type Node, type Plain } from './expression'
import { linesOf, type Varying } from './formulas'
import { inputsOf } from './inputs'
import { statedIn, usedShares, type Stated } from './limits'
import type { Fit } from './pieces'
import { slicesOf } from './slices'
import type { Compiled, InputId } from './types'

/** The whole cost of some candidates as one function of everything uncertain. */
export type Model = Compiled & {
  candidates: readonly Candidate[]
  /** Month in which a new system is built at central values; 0 where one runs. */
  builtBy: number
  /** The part of it that is paid for. */
  paid: readonly Node[]
  /** The total of a candidate over another horizon, the same load and growth; and the part of it that is paid for. */
  totalBy: (candidate: number, months: number) => Node
  paidBy: (candidate: number, months: number) => Node
  /** US dollars in a month, from 0, for infrastructure: as it will be billed. */
  bill: (candidate: number, month: number) => Node
  /** All that a candidate costs in a month once it runs, and once when one comes there from another in that month. */
  monthly: (candidate: number, month: number) => Node
  /** The part of that which tells what a system spares: coordination, outages, latency and history, in any month. */
  effects: (candidate: number) => Node
  entry: (candidate: number, from: number | null, month: number) => Node
  /** 1 where the load of a month is beyond its first stated limit, else 0; and what is expected to be spent there. */
  isOver: (candidate: number, month: number) => Node | Plain
  atLimit: (candidate: number) => Node
  /** Its stated limits that load can meet, and how much of each today's size uses. */
  stated: (candidate: number) => readonly Stated[]
  /** Engineer-months of the programme from what runs today, and engineers there are. */
  work: (candidate: number) => Node
  /** Productivity lost once while its patterns are learned, US dollars. */
  learning: (candidate: number) => Node
  engineers: Node
  /** Size of the system in a month, as a multiple of today's. */
  size: (month: number) => Node
  /** How near the tables of bills come to the meters: today's number of services first. */
  fits: readonly Fit[]
}

type Options = { budget?: number }

/** What goes on month after month, beside the bill; and what is spent once. */
const EFFECTS: readonly CostPart[] = ['coordination', 'outages', 'latency', 'history']
const YEARLY: readonly CostPart[] = ['running', ...EFFECTS]
const ONCE: readonly CostPart[] = ['development', 'learning', 'migration']

const NOTHING: Composition = { id: '', patterns: [], options: [], stream: false }

/**
 * Compiles a scenario: its formulas into a graph, its bills into straight pieces over load. At central values it equals
 * lib/cost/whole to the cent; elsewhere to nine digits where the bills are exact, else to the error that `fits` states.
 */
export function modelOf(
  scenario: Scenario,
  candidates: readonly Candidate[],
  facts: DeciderFacts,
  { budget = BUDGET }: Options = {},
): Model {
  const c = circumstancesOf(scenario, facts.operational)
  const all = inputsOf(scenario, facts.operational)
  const built = graph()
  const { algebra } = built
  const { input, sum, times, most, above } = algebra
  const known = (id: InputId): Node => input(id)
  const growth = known('growth')
  const load = known('load')
  const size = (month: number): Node => (month === 0 ? load : times(load, algebra.power(growth, plain(month / 12))))

  const varying = varyingIn(scenario, c, algebra)
  const compositions = candidates.map(costed)
  const slices = slicesOf(scenario, facts, compositions, all, budget)
  const open = openRange(scenario, facts)
  const billOf = (it: Composition, at: Node): Node => {
    const bill = slices.bill(it, at, varying.services, algebra)
    return open ? times(bill, openFactor(open(it), known('openPrices'), algebra)) : bill
  }

  const limitsIn = (one: Scenario): number[] => {
    const limitOf = firstLimits(one, facts)
    return compositions.map(({ patterns }) => limitOf(patterns) / peakQpsOf(one))
  }
  const limits = limitsIn(scenario)
  const usedAt = usedShares(scenario, all.get('readShare'), limitsIn, algebra)
  const stated = compositions.map(({ patterns }) => statedIn(scenario, patterns, facts, all.get('readShare'), algebra))
  const overheadByTeams = overheadShift(scenario, varying.teams, algebra)
  const valueOf = (id: UncertainId): Node =>
    id === 'overhead.microservices' && overheadByTeams !== null ? sum(known(id), overheadByTeams) : known(id)
  const isCounted = (part: CostPart) => !scenario.money.off.includes(part)

  /** The lines of a candidate over a horizon, coming from what runs before; the bill is that of a month or of all. */
  const linesFor = (index: number, circumstances: Circumstances, start = 0, meets?: Node | Plain) => {
    const it = compositions[index] ?? NOTHING
    const { months } = circumstances
    const [first, middle, last] = pricedMonths(months)
    const used = usedAt(index)
    const atEnd = times(load, most(plain(1), algebra.power(growth, plain(months / 12))))
    const bill = {
      monthly: billOf(it, size(start)),
      infrastructure: times(
        plain(months / 6),
        sum(billOf(it, size(first)), times(plain(4), billOf(it, size(middle))), billOf(it, size(last))),
      ),
      meetsLimit: meets ?? (used === null ? plain(0) : above(times(atEnd, used), plain(1))),
    }
    return linesOf(it, circumstances, varying, bill, valueOf, algebra)
  }
  const added = (lines: Record<CostPart, Node>, parts: readonly CostPart[]): Node =>
    sum(...parts.filter(isCounted).map((part) => lines[part]))
  const whole = compositions.map((_, index) => linesFor(index, c))
  const totals = whole.map((lines) => added(lines, COST_PARTS))
  const bill = (candidate: number, month: number): Node =>
    times(billOf(compositions[candidate] ?? NOTHING, size(month)), valueOf('estimateError'))

  const uses = stated.flat().flatMap(({ used }) => (typeof used === 'number' ? used : []))
  // With the bill left out no total rests on the load, but limits and triggers still do.
  const used = dependenciesOf(built, [...totals, size(c.months), ...uses])
  return {
    candidates,
    months: c.months,
    builtBy: c.today ? 0 : Math.min(c.months, c.deadline ?? all.get('buildMonths')?.value ?? 0),
    graph: built,
    inputs: [...all.values()].filter(({ id, known }) => !known && used.has(id)),
    all: new Map([...all].filter(([id]) => used.has(id))),
    nodeOf: known,
    totals,
    paid: whole.map((lines) => added(lines, COST_PARTS.filter(isPaid))),
    totalBy: (candidate, months) => added(linesFor(candidate, { ...c, months }), COST_PARTS),
    paidBy: (candidate, months) => added(linesFor(candidate, { ...c, months }), COST_PARTS.filter(isPaid)),
    bill,
    monthly: (candidate, month) => {
      const lines = linesFor(candidate, c)
      const running = sum(added(lines, YEARLY), isCounted('limits') ? lines.views : plain(0))
      return sum(isCounted('infrastructure') ? bill(candidate, month) : plain(0), times(running, plain(1 / c.months)))
    },
    effects: (candidate) => times(added(linesFor(candidate, c), EFFECTS), plain(1 / c.months)),
    entry: (candidate, from, month) => {
      const today = from === null ? c.today : (compositions[from] ?? null)
      return added(linesFor(candidate, { ...c, today, months: c.months - month }, month), ONCE)
    },
    isOver: (candidate, month) => {
      const used = usedAt(candidate)
      return used === null ? plain(0) : above(times(size(month), used), plain(1))
    },
    atLimit: (candidate) => (isCounted('limits') ? linesFor(candidate, c, 0, plain(1)).atLimit : sum(plain(0))),
    stated: (candidate) => stated[candidate] ?? [],
    work: (candidate) => linesFor(candidate, c).work,
    learning: (candidate) => linesFor(candidate, c).learning,
    engineers: sum(varying.engineers),
    size,
    limits,
    fits: slices.fits,
  }
}

/** What follows from the number of teams and from the users, unless somebody set it. */
function varyingIn(scenario: Scenario, c: Circumstances, { input, times, ceil, round, least, most }: Algebra): Varying {
  const { own, workload, people } = scenario
  const teams = input('teams')
  const follows = FOLLOWS.engineersPerTeam.value * c.teams === c.engineers && !own.includes('engineers')
  const between = (node: Node, { min, max }: { min: number; max: number }) => most(plain(min), least(plain(max), node))
  const engineers = follows
    ? between(times(teams, plain(FOLLOWS.engineersPerTeam.value)), PEOPLE_FIELDS.engineers)
    : plain(c.engineers)
  const services =
    follows && !own.includes('services') && typeof engineers === 'number'
      ? between(round(times(engineers, plain(FOLLOWS.servicesPerEngineer.value))), WORKLOAD_FIELDS.services)
      : plain(c.services)
  return {
    teams,
    engineers,
    services,
    cells: most(
      ceil(times(input('load'), plain(workload.users / cellSizeOf(workload.usersPerCell)))),
      plain(MIN_CELLS_PER_REGION * workload.regions),
    ),
    onCallFloor: people.onCall ? ON_CALL_FLOOR.engineers : 0,
  }
}

type Algebra = Graph['algebra']

/** What a bill is multiplied by where prices on it are known as a range: 1 at a half, straight to either end. */
function openFactor({ low, high }: OpenRange, position: Node, { sum, minus, times, most }: Algebra): Node {
  const way = minus(times(plain(2), position), plain(1))
  const below = most(plain(0), minus(plain(0), way))
  return sum(plain(1), times(plain(low - 1), below), times(plain(high - 1), most(plain(0), way)))
}

/** How the overhead of Microservices moves with the teams; null where it stays. */
function overheadShift(scenario: Scenario, teams: Node | { plain: number }, algebra: Algebra): Node | null {
  const { people } = scenario
  if (!people.overheadByTeams || people.overhead.microservices !== undefined) return null
  const { one, many } = MICROSERVICES_BY_TEAMS
  const { minus, least, most, times } = algebra
  const wayTo = (count: Node | { plain: number }) =>
    times(
      plain(1 / (many.teams - one.teams)),
      most(plain(0), least(plain(many.teams - one.teams), minus(count, plain(one.teams)))),
    )
  const now = scenario.situation.teams ?? 1
  return times(plain(many.overhead - one.overhead), minus(wayTo(teams), wayTo(plain(now))))
}

/** Ids of the inputs that some nodes rest on. */
function dependenciesOf({ steps, inputs }: Graph, nodes: readonly Node[]): Set<string> {
  const needed = new Set<Node>(nodes)
  for (let node = steps.length - 1; node >= 0; node--) {
    const step = steps[node]
    if (!step || !needed.has(node)) continue
    if (step.one >= 0) needed.add(step.one)
    if (step.other >= 0) needed.add(step.other)
  }
  return new Set([...inputs].filter(([, node]) => needed.has(node)).map(([id]) => id))
}
