import type { Money } from '@/content/schemas/scenario'
import type { CombinationCost, PatternCost } from '@/lib/cost'
import type { RankedPattern, Recommendation } from '@/lib/decision'
import { moneyIn, percent, quantity } from '@/lib/format'
import { atStart, inSentence } from './pattern-in-words'

type Terms = Pick<Money, 'horizonMonths' | 'currency' | 'exchangeRate'>
type Verdicts = Pick<Recommendation, 'winner' | 'runnerUp' | 'ranked' | 'composition' | 'name'>
/** What is recommended, priced as one system, and over the horizon. */
export type Recommended = { cost: Combined; horizonTotal: number }
type Combined = Pick<CombinationCost, 'priced' | 'monthly' | 'estimate' | 'overhead' | 'buildingCost' | 'onCallFloor'>

/**
 * What the recommendation costs against the alternatives, in sentences: itself as one system, the runner-up where that
 * is no part of it, and the cheapest of all shown, which is not named without the verdict on it: a low price alone is
 * no recommendation. Amounts are in the visitor's currency.
 */
export function costInWords(
  costs: readonly PatternCost[],
  recommended: Recommended,
  verdicts: Verdicts,
  money: Terms,
): string[] {
  const { amount } = moneyIn(money)
  const months = money.horizonMonths
  const { winner, runnerUp, composition } = verdicts
  const cheapest = cheapestOf(costs)
  if (!cheapest) return []
  const chosen = costs.find(({ pattern }) => pattern === winner)
  if (!chosen)
    return [`Cheapest over ${months} months: ${inSentence(cheapest.pattern)}, with ${amount(cheapest.horizonTotal)}.`]
  const other = runnerUp && !composition.includes(runnerUp) ? runnerUp : null
  const second = costs.find(({ pattern }) => pattern === other)
  return [
    inAMonth(verdicts, recommended.cost, chosen, amount),
    overTheHorizon(recommended.horizonTotal, second, months, amount),
    besideTheCheapest(recommended.horizonTotal, chosen, cheapest, second, verdicts, amount),
  ]
}

type Amount = (usd: number) => string

const cheapestOf = (costs: readonly PatternCost[]): PatternCost | undefined =>
  costs.toSorted((a, b) => a.horizonTotal - b.horizonTotal)[0]

function inAMonth(
  { composition, name }: Verdicts,
  cost: Combined,
  { pattern, people }: PatternCost,
  amount: Amount,
): string {
  const change = cost.overhead * people.patternShare
  const patterns = cost.priced.length > 1 ? 'patterns' : 'pattern'
  const changed = `${percent(Math.abs(change))} ${change > 0 ? 'more' : 'less'} than without the ${patterns}`
  const engineering = `${amount(cost.buildingCost)} for development (${change === 0 ? 'without overhead' : changed})`
  const infrastructure = `${amount(cost.estimate.total)} for infrastructure`
  const missing = quantity(people.onCallMissing, 'engineer')
  const onCall =
    cost.onCallFloor > 0
      ? `, and ${amount(cost.onCallFloor)} for ${missing} that an on-call rotation around the clock lacks`
      : ''
  const subject = composition.length > 1 ? name : atStart(pattern)
  return `${subject}: ${amount(cost.monthly)} per month, of which ${infrastructure} and ${engineering}${onCall}.`
}

function overTheHorizon(total: number, second: PatternCost | undefined, months: number, amount: Amount): string {
  const sum = `Over ${months} months, growth and ramp-up included, that comes to ${amount(total)}`
  return second
    ? `${sum}; ${inSentence(second.pattern)}, the runner-up, comes to ${amount(second.horizonTotal)}.`
    : `${sum}.`
}

function besideTheCheapest(
  total: number,
  chosen: PatternCost,
  cheapest: PatternCost,
  second: PatternCost | undefined,
  { ranked, composition }: Verdicts,
  amount: Amount,
): string {
  if (cheapest === chosen && composition.length === 1) return 'It is the cheapest of those shown.'
  const difference = total - cheapest.horizonTotal
  if (difference <= 0) return 'It is cheaper than each pattern alone.'
  if (cheapest === second) return `Of those shown the runner-up is the cheapest: ${amount(difference)} less.`
  const price = `${amount(cheapest.horizonTotal)}, ${amount(difference)} less`
  return `The cheapest of those shown is ${inSentence(cheapest.pattern)} alone: ${price}.${verdictOn(cheapest, ranked)}`
}

function verdictOn(cost: PatternCost, ranked: RankedPattern[]): string {
  const standing = ranked.find(({ pattern }) => pattern === cost.pattern)
  if (!standing) return ''
  const against = standing.reasons.filter((reason) => !reason.for && reason.kind !== 'unknown').length
  const reasons = against === 1 ? 'reason speaks' : 'reasons speak'
  const said = against === 0 ? 'nothing speaks against it' : `${against} ${reasons} against it`
  return ` It ${VERDICTS[standing.verdict]}; ${said}.`
}

const VERDICTS: Record<RankedPattern['verdict'], string> = {
  fits: 'fits',
  possible: 'is possible',
  'ruled-out': 'is ruled out',
}
