import { FOLLOWS } from '@/content/scenario/following'
import { PEOPLE_FIELDS, WORKLOAD_FIELDS } from '@/content/scenario/fields'
import type { Scenario } from '@/content/schemas/scenario'
import type { Composition, CostFacts } from '@/lib/cost'
import { power } from '../numbers/exact'
import { quantile } from '../numbers/quantiles'
import { billTable, pricedMonths, type BillTable } from './bill-table'
import { plain, type Algebra, type Node, type Plain } from './expression'
import type { Input, InputId } from './types'
import { mixOf } from './mix'
import type { Fit } from './pieces'

/** The bills of compositions over the size of the system and, where services follow the teams, over their number. */
export type Slices = {
  bill: (it: Composition, size: Node, services: Node | Plain, algebra: Algebra) => Node
  fits: Fit[]
}

/** Team counts that are priced one by one; more than that are priced at their quantiles, with lines between. */
const MOST_COUNTS = 5
/** What a further number of services may take of the evaluations: only compositions with services are priced. */
const BUDGET_SHARE = 0.4

export function slicesOf(
  scenario: Scenario,
  facts: CostFacts,
  compositions: readonly Composition[],
  inputs: ReadonlyMap<InputId, Input>,
  budget: number,
): Slices {
  const range = sizesIn(scenario, inputs)
  const now = billTable(scenario, facts, compositions, { ...range, budget })
  const split = compositions.filter(({ patterns }) => patterns.includes('microservices'))
  const others = (split.length > 0 ? serviceCounts(scenario, inputs) : [])
    .filter((services) => services !== scenario.workload.services)
    .map((services) => {
      const other = { ...scenario, workload: { ...scenario.workload, services } }
      return { services, priced: billTable(other, facts, split, { ...range, budget: budget * BUDGET_SHARE }) }
    })
  const mix = mixOf(scenario, facts, compositions, inputs, range)
  const all = [...others, { services: scenario.workload.services, priced: now }].sort((a, b) => a.services - b.services)
  return {
    fits: [now.fit, ...others.map(({ priced }) => priced.fit)],
    bill: (it, size, services, algebra) => {
      const isOne = typeof services !== 'number' || all.length === 1 || !it.patterns.includes('microservices')
      const bill = isOne ? rowOf(now, it, size, algebra) : between(all, it, size, services, algebra)
      return algebra.times(bill, mix(it, size, algebra))
    },
  }
}

function rowOf({ table, rows }: BillTable, it: Composition, size: Node, { lookup, sum, times, input }: Algebra): Node {
  const { base, shares } = rows.get(it.id) ?? { base: 0, shares: [] }
  return sum(lookup(table, base, size), ...shares.map(({ id, row }) => times(input(id), lookup(table, row, size))))
}

/** Straight lines between the numbers of services that were priced; the last goes on. */
function between(
  all: readonly { services: number; priced: BillTable }[],
  it: Composition,
  size: Node,
  services: Node,
  algebra: Algebra,
): Node {
  const { sum, minus, times, least, most } = algebra
  const nodes = all.map(({ priced }) => rowOf(priced, it, size, algebra))
  const terms = nodes.slice(1).map((node, index) => {
    const [from, to] = [all[index]?.services ?? 0, all[index + 1]?.services ?? 1]
    const isLast = index === nodes.length - 2
    const way = times(minus(services, plain(from)), plain(1 / (to - from)))
    const within = most(plain(0), isLast ? way : least(plain(1), way))
    return times(within, minus(node, nodes[index] ?? node))
  })
  return sum(nodes[0] ?? plain(0), ...terms)
}

/** From the least load and growth that may be drawn to the greatest. */
function sizesIn({ money }: Scenario, inputs: ReadonlyMap<InputId, Input>): { smallest: number; largest: number } {
  const end = (id: InputId, share: number) => {
    const input = inputs.get(id)
    return input ? quantile(input.quantiles, share) : 1
  }
  const [, , last] = pricedMonths(money.horizonMonths)
  return {
    smallest: end('load', 0) * Math.min(1, power(end('growth', 0), last / 12)),
    largest: end('load', 1) * Math.max(1, power(end('growth', 1), last / 12)),
  }
}

/** Numbers of services that the teams which may be drawn would have. */
function serviceCounts({ own }: Scenario, inputs: ReadonlyMap<InputId, Input>): number[] {
  const teams = inputs.get('teams')
  if (!teams || own.includes('services') || own.includes('engineers')) return []
  const { quantiles, value } = teams
  const [first, last] = [quantile(quantiles, 0), quantile(quantiles, 1)]
  const counts =
    last - first < MOST_COUNTS
      ? Array.from({ length: last - first + 1 }, (_, index) => first + index)
      : [first, quantile(quantiles, 0.1), value, quantile(quantiles, 0.9), last]
  return [...new Set(counts.map(servicesOf))].sort((a, b) => a - b)
}

const servicesOf = (teams: number): number => {
  const { engineers } = PEOPLE_FIELDS
  const { services } = WORKLOAD_FIELDS
  const people = Math.min(engineers.max, Math.max(engineers.min, teams * FOLLOWS.engineersPerTeam.value))
  return Math.min(services.max, Math.max(services.min, Math.round(people * FOLLOWS.servicesPerEngineer.value)))
}
