import { PEOPLE_FIELDS } from '@/content/scenario/fields'
import { ANSWER_NAMES, type AntiPatternAlert, type Counterfactuals } from '@/lib/decision'
import { moneyIn, quantity } from '@/lib/format'
import type { Considered, Report } from '@/lib/report'
import type { SectionId } from '../sections/report-sections'

/** One figure of the strip at the top, and the section that holds what is behind it. */
export type KeyFigure = { label: string; figure: string; detail: string; section: SectionId }

/** What a reader in a hurry wants to know of the recommendation as a whole. Empty while there is none. */
export function keyFigures(report: Report): KeyFigure[] {
  const { recommendation, considered, scenario } = report
  if (considered.length === 0) return []
  const short: Short = (amount) => moneyIn(scenario.money).amount(amount, { compact: true })
  return [
    month(report, short),
    horizon(report, short),
    changes(recommendation.counterfactuals),
    limits(considered.filter(({ role }) => role !== 'runner-up')),
    antiPatterns(recommendation.antiPatterns),
  ]
}

type Short = (amount: number) => string

/** Engineering is most of it, so a number of engineers that nobody set is said here already. */
function month({ combination: { monthly, estimate }, scenario }: Report, short: Short): KeyFigure {
  const { engineers } = PEOPLE_FIELDS
  const assumed = scenario.people.engineers === engineers.default ? ` (${engineers.default} engineers, default)` : ''
  return {
    label: 'Total per month',
    figure: short(monthly),
    detail: `${short(estimate.total)} infrastructure + ${short(monthly - estimate.total)} engineering${assumed}`,
    section: 'price',
  }
}

function horizon({ costs, horizonTotal, recommendation, scenario }: Report, short: Short): KeyFigure {
  const baseline = costs.find(({ pattern }) => pattern === 'monolith')
  const difference = horizonTotal - (baseline?.horizonTotal ?? horizonTotal)
  const above =
    `${short(Math.abs(difference))} ${difference > 0 ? 'above' : 'below'} ` +
    (recommendation.composition.length > 1 ? 'the Monolith alone' : 'the Monolith')
  const detail = recommendation.composition.join() === 'monolith' ? 'the baseline' : above
  return { label: `${scenario.money.horizonMonths} months`, figure: short(horizonTotal), detail, section: 'price' }
}

function changes({ dethrones: [nearest, ...others] }: Counterfactuals): KeyFigure {
  const shared: Pick<KeyFigure, 'label' | 'section'> = { label: 'Sensitivity', section: 'change' }
  if (!nearest) return { ...shared, figure: 'no single answer', detail: 'changes the primary pattern' }
  const alone = others.length > 0 ? 'change the primary pattern, each alone; nearest' : 'changes the primary pattern'
  return {
    ...shared,
    figure: quantity(others.length + 1, 'answer'),
    detail: `${alone}: ${ANSWER_NAMES[nearest.answer]}`,
  }
}

function limits(parts: Considered[]): KeyFigure {
  const stated = parts.flatMap((part) => part.limits)
  const over = stated.filter(({ status }) => status === 'over').length
  const near = stated.filter(({ status }) => status === 'near').length
  return {
    label: 'Scaling limits',
    figure: `${over} of ${stated.length}`,
    detail: `limits reached${near > 0 ? `; ${near} near` : ''}`,
    section: 'limits',
  }
}

const antiPatterns = (alerts: AntiPatternAlert[]): KeyFigure => ({
  label: 'Anti-patterns',
  figure: alerts.length > 0 ? `${alerts.length} detected` : 'none detected',
  detail: alerts.length > 0 ? alerts.map(({ name }) => name).join(', ') : 'of four checked',
  section: 'anti-patterns',
})
