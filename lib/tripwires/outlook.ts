import type { Scenario } from '@/content/schemas/scenario'
import { COST_FACTORS } from '@/content/scenario/cost-factors'
import { isFactorId } from '@/content/scenario/factor-ids'
import { axisOf, lineOver, type Condition, type Failures, type Input, type Model } from '@/lib/analysis'
import { roughShare } from '@/lib/format'
import { boundAt } from './figures'
import type { Bound, Tripwire } from './types'

/** What is worked out for the page of sensitivity: the compiled model, and where the recommendation is regretted. */
export type OutlookOf = {
  model: Model
  chosen: number
  eligible: readonly number[]
  nameOf: (place: number) => string
  failures: Failures
  /** An amount over the horizon as it is shown. */
  rough: (usd: number) => string
}

const DIGITS = 3

/** Values of single figures at which another candidate costs less, as far as the recommendation costs least today. */
export function breakEvenTripwires(scenario: Scenario, { model, chosen, eligible, nameOf }: OutlookOf): Tripwire[] {
  return model.inputs.filter(isWatched).flatMap((input) => {
    const { crossings } = lineOver(model, axisOf(input), eligible)
    const below = crossings.findLast(({ x }) => x <= input.value)
    const above = crossings.find(({ x }) => x > input.value)
    const tripwire = (side: Bound['side'], value: number, kept: number, next: number): Tripwire[] => {
      if (kept !== chosen) return []
      const bound = boundAt(input.id, side, { value, now: input.value, digits: DIGITS }, scenario)
      const becomes = nameOf(next)
      return [
        {
          id: `break-even-${bound.input}-${side}`,
          ...bound,
          with: [],
          becomes,
          because: `then ${becomes} costs less over ${scenario.money.horizonMonths} months`,
          source: 'break-even',
        },
      ]
    }
    return [
      ...(below ? tripwire('below', below.x, below.after, below.before) : []),
      ...(above ? tripwire('above', above.x, above.before, above.after) : []),
    ]
  })
}

/** Load and teams are answers, and so are some factors: their borders say more, because needs decide there too. */
const isWatched = ({ id }: Input): boolean =>
  id !== 'load' && id !== 'teams' && !(isFactorId(id) && 'answer' in COST_FACTORS[id])

/** Conditions that hold together in most futures in which the recommendation is regretted, unless they hold today. */
export function failureTripwires(
  scenario: Scenario,
  { model, chosen, nameOf, failures, rough }: OutlookOf,
): Tripwire[] {
  return failures.boxes.flatMap(({ conditions, density, coverage }, place): Tripwire[] => {
    const bounds = conditions.flatMap((one) => boundOf(one, scenario, model.inputs))
    const [first, ...others] = bounds
    if (!first || bounds.every(({ side, now, value }) => (side === 'above' ? now >= value : now <= value))) return []
    return [
      {
        id: `failure-${place + 1}`,
        ...first,
        with: others,
        becomes: null,
        because:
          `then ${nameOf(chosen)} loses more than ${rough(failures.loss)} in ${roughShare(density)} of futures, and ` +
          `${roughShare(coverage)} of all such futures are like that`,
        source: 'failure',
        box: place,
      },
    ]
  })
}

function boundOf({ input: id, side, threshold }: Condition, scenario: Scenario, inputs: readonly Input[]): Bound[] {
  const input = inputs.find((one) => one.id === id)
  if (!input) return []
  const digits = input.shape === 'whole' ? String(threshold).length : 2
  const at = { value: threshold, now: input.value, digits }
  return [boundAt(id, side === 'from' ? 'above' : 'below', at, scenario)]
}
