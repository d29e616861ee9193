import type { CombinationCost, PatternCost } from '@/lib/cost'
import { ANSWER_NAMES, type AntiPatternAlert, type Counterfactuals } from '@/lib/decision'
import { moneyIn, quantity } from '@/lib/format'
import type { Considered, Report } from '@/lib/report'

/** One figure of the strip at the top, and the section that holds what is behind it. */
export type KeyFigure = { label: string; figure: string; detail: string; section: string }

/** What a reader in a hurry wants to know of the advice as a whole. Empty while there is none. */
export function keyFigures({ recommendation, considered, combination, costs, scenario }: Report): KeyFigure[] {
  const winner = considered[0]
  const cost = costs.find(({ pattern }) => pattern === winner?.pattern)
  const baseline = costs.find(({ pattern }) => pattern === 'monolith')
  if (!winner || !cost) return []
  const short: Short = (amount) => moneyIn(scenario.money).amount(amount, { compact: true })
  return [
    month(combination, short),
    combination.priced.length > 1
      ? infrastructure(combination, short)
      : horizon(cost, baseline, scenario.money.horizonMonths, short),
    changes(recommendation.counterfactuals),
    limits(considered.filter(({ is }) => is !== 'runner-up')),
    antiPatterns(recommendation.antiPatterns),
  ]
}

type Short = (amount: number) => string

/** People: development, and whoever on-call around the clock lacks. */
const month = ({ monthly, estimate }: CombinationCost, short: Short): KeyFigure => ({
  label: 'A month',
  figure: short(monthly),
  detail: `${short(estimate.total)} cash + ${short(monthly - estimate.total)} people`,
  section: 'price',
})

const infrastructure = ({ estimate: { total, atLeast, atMost } }: CombinationCost, short: Short): KeyFigure => ({
  label: 'Infrastructure',
  figure: short(total),
  detail: `a month; between ${short(atLeast)} and ${short(atMost)}`,
  section: 'price',
})

function horizon(cost: PatternCost, baseline: PatternCost | undefined, months: number, short: Short): KeyFigure {
  const difference = cost.horizonTotal - (baseline?.horizonTotal ?? cost.horizonTotal)
  const above = `${short(Math.abs(difference))} ${difference > 0 ? 'above' : 'below'} the Monolith`
  const detail = difference === 0 ? 'the baseline' : above
  return { label: quantity(months, 'month'), figure: short(cost.horizonTotal), detail, section: 'cost' }
}

function changes({ dethrones: [nearest, ...others] }: Counterfactuals): KeyFigure {
  const shared = { label: 'Lead changes with', section: 'change' }
  if (!nearest) return { ...shared, figure: 'no answer', detail: 'that changes alone' }
  const alone = others.length > 0 ? 'each alone; nearest: ' : ''
  return { ...shared, figure: quantity(others.length + 1, 'answer'), detail: `${alone}${ANSWER_NAMES[nearest.answer]}` }
}

function limits(parts: Considered[]): KeyFigure {
  const stated = parts.flatMap((part) => part.limits)
  const over = stated.filter(({ is }) => is === 'over').length
  const near = stated.filter(({ is }) => is === 'near').length
  const figure = over ? `${over} passed` : near ? `${near} near` : 'none met'
  const nearToo = over && near ? `; ${near} near` : ''
  return {
    label: 'Stated limits',
    figure,
    detail: `of ${quantity(stated.length, 'limit')}${nearToo}`,
    section: 'limits',
  }
}

const antiPatterns = (alerts: AntiPatternAlert[]): KeyFigure => ({
  label: 'Anti-patterns',
  figure: alerts.length ? `${alerts.length} in sight` : 'none in sight',
  detail: alerts.length ? alerts.map(({ name }) => name).join(', ') : 'of the four in the document',
  section: 'anti-patterns',
})
