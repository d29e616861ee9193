import { isFactorId } from '@/content/scenario/factor-ids'
import { COST_FACTORS } from '@/content/scenario/cost-factors'
import { FUTURES } from '@/content/scenario/futures'
import type { OperationalCost } from '@/content/schemas/rate-card'
import type { PatternId } from '@/content/pattern-ids'
import type { Scenario } from '@/content/schemas/scenario'
import { uncertainIn, UNCERTAIN_IDS, type UncertainId } from '@/lib/cost'
import { WORKLOAD_FIELDS } from '@/content/scenario/fields'
import { teamsOf } from '@/lib/kernel'
import { quantilesOf, type Range } from '../numbers/quantiles'
import type { Input, InputId } from './types'

/** From this ratio of the high to the low end on, a half is as far as a double. */
export const MULTIPLES_FROM = 3

/** Every number that the whole cost rests on, with the range that it is drawn from. */
export function inputsOf(
  scenario: Scenario,
  operational: Readonly<Record<PatternId, OperationalCost>>,
): ReadonlyMap<InputId, Input> {
  const uncertain = uncertainIn(scenario, operational)
  const factors = UNCERTAIN_IDS.map((id) => uncertainInput(id, uncertain[id]))
  const all = [...factors, ...[loadOf, growthOf, teamsIn, readShareOf, averageOf].map((of) => of(scenario))]
  return new Map(all.map((input) => [input.id, input]))
}

/** A factor with its range as it is drawn. */
export function uncertainInput(id: UncertainId, { low, value, high }: Pick<Range, 'low' | 'value' | 'high'>): Input {
  const [least, most] = boundsOf(id)
  const shape = low > 0 && high >= MULTIPLES_FROM * low ? 'multiples' : 'even'
  return inputOf(id, { low, value, high, least, most, shape })
}

const inputOf = (id: InputId, range: Range): Input => ({
  id,
  ...range,
  known: range.low === range.high,
  quantiles: quantilesOf(range),
})

/** Nothing is below zero but an overhead, and no share above one. */
function boundsOf(id: UncertainId): [least: number, most: number] {
  if (!isFactorId(id)) return [-0.9, 10]
  return [0, COST_FACTORS[id].unit === '%' ? 1 : Infinity]
}

/** Peak, users and data of today, all multiplied by it. */
function loadOf({ situation }: Scenario): Input {
  const { given, assumed, least, most } = FUTURES.load
  const { low, high } = situation.peakQps === undefined ? assumed : given
  return inputOf('load', { low, value: 1, high, least, most, shape: 'multiples' })
}

/** What a year multiplies the load with. */
function growthOf({ money }: Scenario): Input {
  const { given, least, most } = FUTURES.growth
  const value = 1 + money.growthPerYear
  return inputOf('growth', {
    low: value * given.low,
    value,
    high: value * given.high,
    least: Math.min(least, value),
    most: Math.max(most, value),
    shape: 'even',
  })
}

function teamsIn(scenario: Scenario): Input {
  const { given, assumed, least, most } = FUTURES.teams
  const value = teamsOf(scenario)
  const { low, high } = scenario.situation.teams === undefined ? assumed : given
  return inputOf('teams', {
    low: Math.max(1, Math.round(value * low)),
    value,
    high: Math.max(value, Math.round(value * high)),
    least,
    most: Math.max(most, value),
    shape: 'whole',
  })
}

/** Reads for each write lie within a factor: a share near one moves little, and never beyond. */
function readShareOf({ workload: { readShare: value } }: Scenario): Input {
  const { given, assumed, least, most } = FUTURES.readShare
  const { low, high } = value === WORKLOAD_FIELDS.readShare.default ? assumed : given
  const at = (factor: number) => (value * factor) / (1 - value + value * factor)
  return inputOf('readShare', { low: at(low), value, high: at(high), least, most, shape: 'even' })
}

function averageOf({ workload: { averageToPeak: value }, own }: Scenario): Input {
  const { given, assumed, least, most } = FUTURES.averageToPeak
  const { low, high } = own.includes('averageToPeak') ? given : assumed
  return inputOf('averageToPeak', {
    low: Math.max(least, value * low),
    value,
    high: Math.min(most, value * high),
    least: Math.min(least, value),
    most: Math.max(most, value),
    shape: 'even',
  })
}
