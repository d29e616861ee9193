import type { Money } from '@/content/schemas/scenario'
import type { PatternCost } from '@/lib/cost'
import type { RankedPattern, Recommendation } from '@/lib/decision'
import { moneyIn, percent, quantity } from '@/lib/format'
import { atStart, inSentence } from './pattern-in-words'

type Terms = Pick<Money, 'horizonMonths' | 'currency' | 'exchangeRate'>
type Verdicts = Pick<Recommendation, 'winner' | 'runnerUp' | 'ranked'>

/**
 * What the choice costs against the alternatives, in sentences: the winner, the runner-up beside it, and the cheapest
 * of all shown, which is not named without the verdict on it: a low price alone is no recommendation. Amounts are in
 * the visitor's currency.
 */
export function costInWords(costs: readonly PatternCost[], verdicts: Verdicts, money: Terms): string[] {
  const { amount } = moneyIn(money)
  const months = money.horizonMonths
  const { winner, runnerUp, ranked } = verdicts
  const cheapest = cheapestOf(costs)
  if (!cheapest) return []
  const chosen = costs.find(({ pattern }) => pattern === winner)
  if (!chosen)
    return [`Cheapest over ${months} months: ${inSentence(cheapest.pattern)}, with ${amount(cheapest.horizonTotal)}.`]
  const second = costs.find(({ pattern }) => pattern === runnerUp)
  return [
    inAMonth(chosen, amount),
    overTheHorizon(chosen, second, months, amount),
    besideTheCheapest(chosen, cheapest, second, ranked, amount),
  ]
}

type Amount = (usd: number) => string

const cheapestOf = (costs: readonly PatternCost[]): PatternCost | undefined =>
  costs.toSorted((a, b) => a.horizonTotal - b.horizonTotal)[0]

function inAMonth({ pattern, monthly, estimate, people }: PatternCost, amount: Amount): string {
  const { overhead, patternShare, buildingCost, onCallFloor, onCallMissing } = people
  const change = overhead * patternShare
  const changed = `${percent(Math.abs(change))} ${change > 0 ? 'more' : 'less'} than without the pattern`
  const development = `${amount(buildingCost)} of development, ${change === 0 ? 'without overhead' : changed}`
  const cash = `${amount(estimate.total)} in cash for infrastructure`
  const missing = quantity(onCallMissing, 'engineer')
  const onCall =
    onCallFloor > 0 ? `, and ${amount(onCallFloor)} for ${missing} that on-call around the clock lacks` : ''
  return `${atStart(pattern)}: ${amount(monthly)} a month, which is ${cash} and ${development}${onCall}.`
}

function overTheHorizon(chosen: PatternCost, second: PatternCost | undefined, months: number, amount: Amount): string {
  const sum = `Over ${months} months, growth and learning included, that comes to ${amount(chosen.horizonTotal)}`
  return second
    ? `${sum}; ${inSentence(second.pattern)}, the runner-up, comes to ${amount(second.horizonTotal)}.`
    : `${sum}.`
}

function besideTheCheapest(
  chosen: PatternCost,
  cheapest: PatternCost,
  second: PatternCost | undefined,
  ranked: RankedPattern[],
  amount: Amount,
): string {
  if (cheapest === chosen) return 'It is the cheapest of those shown.'
  const difference = amount(chosen.horizonTotal - cheapest.horizonTotal)
  if (cheapest === second) return `Of those shown the runner-up is the cheapest: ${difference} less.`
  const price = `${amount(cheapest.horizonTotal)}, ${difference} less`
  return `The cheapest of those shown is ${inSentence(cheapest.pattern)}: ${price}.${verdictOn(cheapest, ranked)}`
}

function verdictOn(cost: PatternCost, ranked: RankedPattern[]): string {
  const standing = ranked.find(({ pattern }) => pattern === cost.pattern)
  if (!standing) return ''
  const against = standing.reasons.filter((reason) => !reason.for && reason.kind !== 'unknown').length
  const reasons = against === 1 ? 'reason speaks' : 'reasons speak'
  const said = against === 0 ? 'nothing speaks against it' : `${against} ${reasons} against it`
  return ` The verdict on it: ${VERDICTS[standing.verdict]}; ${said}.`
}

const VERDICTS: Record<RankedPattern['verdict'], string> = {
  fits: 'fits',
  possible: 'possible',
  'ruled-out': 'ruled out',
}
