import type { PatternCost } from '@/lib/cost'
import type { Recommendation } from '@/lib/decision'
import { usd } from '@/lib/format'
import type { Considered, Report } from '@/lib/report'

/** One figure of the strip at the top, and the section that holds what is behind it. */
export type KeyFigure = { label: string; figure: string; detail: string; section: string }

/** What a reader in a hurry wants to know of the winner. Empty while there is none. */
export function keyFigures({ recommendation, considered: [winner], costs, scenario }: Report): KeyFigure[] {
  const cost = costs.find(({ pattern }) => pattern === winner?.pattern)
  const baseline = costs.find(({ pattern }) => pattern === 'monolith')
  if (!winner || !cost) return []
  const months = scenario.money.horizonMonths
  return [votes(recommendation), month(cost), horizon(cost, baseline, months), limits(winner), antiPatterns(winner)]
}

function votes({ tree, winner, contradictions }: Recommendation): KeyFigure {
  const naming = Object.values(tree).filter(({ patterns }) => winner && patterns.includes(winner))
  const disagree = contradictions.length === 0 ? 'no contradiction' : many(contradictions.length, 'contradiction')
  return { label: 'Named by', figure: `${naming.length} of 3`, detail: `questions; ${disagree}`, section: 'tree' }
}

const month = ({ monthly, estimate, people }: PatternCost): KeyFigure => ({
  label: 'A month',
  figure: short(monthly),
  detail: `${short(estimate.total)} cash + ${short(people.buildingCost)} people`,
  section: 'cost',
})

function horizon(cost: PatternCost, baseline: PatternCost | undefined, months: number): KeyFigure {
  const difference = cost.horizonTotal - (baseline?.horizonTotal ?? cost.horizonTotal)
  const above = `${short(Math.abs(difference))} ${difference > 0 ? 'above' : 'below'} the Monolith`
  const detail = difference === 0 ? 'the baseline' : above
  return { label: `${months} months`, figure: short(cost.horizonTotal), detail, section: 'cost' }
}

function limits({ limits }: Considered): KeyFigure {
  const over = limits.filter(({ is }) => is === 'over').length
  const near = limits.filter(({ is }) => is === 'near').length
  const figure = over ? `${over} passed` : near ? `${near} near` : 'none met'
  const nearToo = over && near ? `; ${near} near` : ''
  return { label: 'Stated limits', figure, detail: `of ${many(limits.length, 'limit')}${nearToo}`, section: 'limits' }
}

const antiPatterns = ({ antiPatterns }: Considered): KeyFigure => ({
  label: 'Anti-patterns',
  figure: antiPatterns.length ? `${antiPatterns.length} in sight` : 'none in sight',
  detail: antiPatterns.length ? antiPatterns.map(({ name }) => name).join(', ') : 'of the four in the document',
  section: 'anti-patterns',
})

const short = (amount: number) => usd(amount, { compact: true })
const many = (n: number, thing: string) => `${n} ${thing}${n === 1 ? '' : 's'}`
