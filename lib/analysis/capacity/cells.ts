import type { Scenario } from '@/content/schemas/scenario'
import { pricingOf, type Composition, type WholeCostFacts } from '@/lib/cost'
import { cellsFor, following, MIN_CELLS_PER_REGION } from '@/lib/kernel'

/** What a number of cells costs over the horizon, US dollars: expected loss in outages, and all that cells add. */
export type CellCost = { cells: number; loss: number; overhead: number; total: number }

export type CellsPlan = {
  /** As the scenario has it now. */
  now: CellCost
  /** Of the whole numbers that may be chosen, the one of least cost, and those within a tenth of it. */
  best: CellCost
  within: { from: number; to: number }
  /** The smallest and the largest number that may be chosen. */
  range: { from: number; to: number }
  /** Root of L(1 - s) / a: null where another cell costs nothing. */
  closedForm: number | null
  /**
   * Expected loss without cells, L of it that cells may keep apart (the rest is restoring in one zone), the share of
   * failures that cross cells, and what one more cell costs.
   */
  loss: number
  divisible: number
  shared: number
  perCell: number
  /** How many times the outage cost of today cells pay from; null: not even at a thousand times. */
  paysFrom: number | null
  curve: CellCost[]
}

/** The least cost and its flat part under another rate of incidents, or another cost of an hour. */
export type CellsUnder = { factor: number; best: CellCost; within: { from: number; to: number }; loss: number }

/** Costs up to this much above the least are as good as it. */
export const FLAT = 0.1

const CURVE = 25

type Asked = {
  scenario: Scenario
  /** A composition with cells, and the same without. */
  withCells: Composition
  without: Composition
  facts: WholeCostFacts
}

/** How many cells pay: what they save in outages against what they cost, at the prices of the scenario. */
export function cellsPlanOf({ scenario, withCells, without, facts }: Asked) {
  const { users, regions } = scenario.workload
  const years = scenario.money.horizonMonths / 12
  const limitOf = (metric: string) => facts.limits['cell-based'].find((limit) => limit.metric === metric)?.value
  const least = Math.max(MIN_CELLS_PER_REGION * regions, Math.ceil(users / (limitOf('usersPerCell') ?? Infinity)))
  const most = Math.max(least, Math.min(limitOf('cells') ?? Infinity, users))
  const counts = !scenario.money.off.includes('outages')
  const costingAt = (asked: Scenario) => pricingOf(asked, facts, () => () => false).costing(asked)
  const lossOf = (it: Composition, costing: ReturnType<typeof costingAt>) => {
    return costing.failure(it).perYear * years
  }
  const base = costingAt(following(scenario))
  const loss = lossOf(without, base)
  const standing = base.total(without) - (counts ? loss : 0)
  const known = new Map<number, CellCost>()
  const at = (cells: number): CellCost => {
    const before = known.get(cells)
    if (before) return before
    // A hair more than an equal part, so that rounding up gives this number of cells and not one more.
    const usersPerCell = (users / cells) * (1 + 1e-9)
    const asked = following({ ...scenario, workload: { ...scenario.workload, usersPerCell } })
    const costing = costingAt(asked)
    const own = lossOf(withCells, costing)
    const overhead = costing.total(withCells) - (counts ? own : 0) - standing
    const cost = { cells, loss: own, overhead, total: own + overhead }
    known.set(cells, cost)
    return cost
  }
  const under = (cells: number, factor: number): CellCost => {
    const { loss: own, overhead } = at(cells)
    return { cells, loss: own * factor, overhead, total: own * factor + overhead }
  }
  const bestUnder = (factor: number) => leastCost((cells) => under(cells, factor), least, most)
  const leastUnder = (factor: number): CellsUnder => {
    const best = bestUnder(factor)
    const isFlat = (cells: number) => under(cells, factor).total <= best.total + FLAT * Math.abs(best.total)
    return {
      factor,
      best,
      within: { from: lastFlat(best.cells, least, isFlat), to: lastFlat(best.cells, most, isFlat) },
      loss: loss * factor,
    }
  }
  const now = at(Math.min(most, Math.max(least, cellsFor(scenario.workload))))
  const { hours, hourCost, restoring } = base.failure(withCells)
  // Restoring a stack in one zone reaches as many users however many cells there are.
  const everywhere = restoring.value * hourCost.value * years
  const divisible = loss - everywhere
  const reach = divisible > 0 ? (now.loss - everywhere) / divisible : 1
  // Out of s + (1 - s) / N, which the loss with N cells is of that without.
  const shared = now.cells > 1 ? (reach * now.cells - 1) / (now.cells - 1) : 1
  const { best, within } = leastUnder(1)
  // What one more cell costs, between the best number and twice as many; half as many where there are no more.
  const other = at(best.cells < most ? Math.min(most, best.cells * 2) : Math.max(least, Math.ceil(best.cells / 2)))
  const apart = other.cells - best.cells
  const perCell = apart === 0 ? 0 : (other.overhead - best.overhead) / apart
  const pays = (factor: number) => bestUnder(factor).total < loss * factor
  const end = Math.min(most, Math.max(best.cells, now.cells, within.to) * 2)
  const curve = spaced(least, end, CURVE)
  const plan: CellsPlan = {
    now,
    best,
    within,
    range: { from: least, to: most },
    closedForm: perCell > 0 ? Math.sqrt((divisible * (1 - shared)) / perCell) : null,
    loss,
    divisible,
    shared,
    perCell,
    paysFrom: loss > 0 ? firstFactor(pays) : null,
    curve: [...new Set([...curve, now.cells, best.cells])].sort((one, other) => one - other).map(at),
  }
  return { plan, leastUnder, hours, hourCost }
}

/** Whole numbers spread evenly on a logarithmic axis, both ends among them. */
function spaced(from: number, to: number, count: number): number[] {
  const places = Array.from({ length: count }, (_, index) => Math.round(from * (to / from) ** (index / (count - 1))))
  return [...new Set([...places, to])]
}

/** The number of least cost: among numbers spread over the range, then in ever smaller steps around the least. */
function leastCost(costAt: (cells: number) => CellCost, from: number, to: number): CellCost {
  const places = spaced(from, to, CURVE)
  const all = places.map(costAt)
  let best = all.reduce((least, one) => (one.total < least.total ? one : least))
  const place = places.indexOf(best.cells)
  const [below, above] = [places[place - 1] ?? best.cells, places[place + 1] ?? best.cells]
  for (let step = Math.ceil((above - below) / 4); step >= 1; step = step > 1 ? Math.ceil(step / 2) : 0) {
    for (;;) {
      const better = [best.cells - step, best.cells + step]
        .filter((cells) => cells >= from && cells <= to)
        .map(costAt)
        .find((one) => one.total < best.total)
      if (!better) break
      best = better
    }
  }
  return best
}

/**
 * The last number towards an end up to which each one holds. Tried one by one: costs rise away from the least in steps,
 * as another cell may need a machine fewer in each.
 */
function lastFlat(best: number, end: number, holds: (cells: number) => boolean): number {
  const step = Math.sign(end - best)
  let last = best
  while (last !== end && holds(last + step)) last += step
  return last
}

const MOST_TIMES = 1000

/** The factor from which on it holds, within a hundredth of itself; null where it does not at the greatest. */
function firstFactor(holds: (factor: number) => boolean): number | null {
  if (!holds(MOST_TIMES)) return null
  let [below, above] = [1 / MOST_TIMES, MOST_TIMES]
  while (above / below > 1.01) {
    const middle = Math.sqrt(above * below)
    if (holds(middle)) above = middle
    else below = middle
  }
  return above
}
