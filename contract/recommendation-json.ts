import { PATTERN_NAMES } from '@/content/pattern-ids'
import type { Scenario } from '@/content/schemas/scenario'
import type { AxisRule } from '@/content/schemas/axes'
import { COST_PARTS } from '@/content/scenario/cost-parts'
import {
  partsOf,
  type AntiPatternAlert,
  type Budget,
  type Change,
  type DecisionFacts,
  type MoneySays,
  type Need,
  type PricedCandidate,
  type Reason,
  type Recommendation,
} from '@/lib/decision'
import {
  type CommitmentsReport,
  changeSentence,
  commitmentsOf,
  conflictInWords,
  contradictionInWords,
  figuresByAnswer,
  figuresInWords,
  reasonInWords,
  whatDecides,
  whyInWords,
} from '@/lib/report'
import { capitalised } from '@/lib/format'
import type { Currency } from '@/lib/kernel'
import { clean } from './clean'
import { commitmentsJson } from './commitments-json'

/**
 * The recommendation as JSON, with a sentence for each reason, conflict and change. Field names and their order are the
 * public interface, and stay the same when the internal types change.
 */
function recommendationJson(
  { tree: _, ...advice }: Recommendation,
  rules: readonly AxisRule[],
  why: string[],
  currency: Currency,
  commitments: CommitmentsReport | null,
) {
  return {
    winner: advice.winner,
    runnerUp: advice.runnerUp,
    composition: advice.composition,
    name: advice.name,
    why,
    axes: {
      decomposition: axisJson(advice.axes.decomposition),
      data: axisJson(advice.axes.data),
      runtime: axisJson(advice.axes.runtime),
    },
    stream: advice.stream && { ...advice.stream, reasons: advice.stream.reasons.map(reasonJson) },
    tenancy: advice.tenancy && { ...advice.tenancy, reasons: advice.tenancy.reasons.map(reasonJson) },
    contradictions: advice.contradictions.map((contradiction) => ({
      between: contradiction.between,
      sentence: contradictionInWords(contradiction),
    })),
    conflicts: advice.conflicts.map((conflict) => ({
      id: conflict.id,
      between: conflict.kind === 'rule' ? conflict.between : conflict.contradiction.between,
      ...conflictInWords(conflict),
    })),
    ranked: advice.ranked.map((standing) => ({ ...standing, reasons: standing.reasons.map(reasonJson) })),
    limits: advice.limits.map(limitJson),
    antiPatterns: advice.antiPatterns.map(alertJson),
    unknown: advice.unknown,
    counterfactuals: {
      winner: advice.counterfactuals.winner,
      dethrones: advice.counterfactuals.dethrones.map((change) => changeJson(change, rules)),
      wins: advice.counterfactuals.wins.map(({ pattern, change, together }) => ({
        pattern,
        together,
        change: change && changeJson(change, rules),
        sentence: change ? changeSentence(change, rules) : `No single change makes ${PATTERN_NAMES[pattern]} lead.`,
      })),
    },
    nextQuestion: advice.nextQuestion,
    options: advice.options,
    needs: advice.needs.map(needJson),
    candidates: advice.candidates.map(candidateJson),
    excluded: advice.excluded.map(({ candidate, because }) => ({
      composition: candidate.patterns,
      options: candidate.options,
      because,
    })),
    budget: advice.budget && budgetJson(advice.budget),
    money: advice.money && { ...moneyJson(advice.money), because: whatDecides(advice, currency) },
    commitments: commitments && commitmentsJson(commitments),
  }
}

/** The whole answer: the three questions of the tree as they are, and the recommendation that resolves them. */
export const answerJson = (advice: Recommendation, scenario: Scenario, facts: DecisionFacts) => ({
  tree: advice.tree,
  recommendation: recommendationJson(
    advice,
    facts.rules,
    whyInWords(advice),
    scenario.money,
    commitmentsOf(advice.recommended.candidate, scenario, facts),
  ),
})

const needJson = ({ id, name, strength, basis, because, met, price }: Need) => ({
  id,
  name,
  hard: strength === 'hard',
  strength,
  because: capitalised(`${figuresInWords(basis)}: ${because}`),
  met,
  price: {
    usd: whole(price.usd),
    low: whole(price.low),
    high: whole(price.high),
    without: price.without.patterns,
    options: price.without.options,
  },
})

/**
 * A candidate as JSON. Amounts are in US dollars, rounded to the cent, over the horizon unless the field name says
 * otherwise.
 */
const candidateJson = ({ candidate, name, cost, monthly, ...rest }: PricedCandidate) => ({
  id: candidate.id,
  name,
  composition: partsOf(candidate),
  options: candidate.options,
  meets: rest.meets,
  misses: rest.misses,
  cost: {
    months: cost.months,
    total: clean(cost.total),
    low: clean(cost.low),
    high: clean(cost.high),
    parts: partsJson(cost),
    infrastructurePerMonth: clean(monthly),
  },
  withinBudget: rest.withinBudget,
  frontier: rest.frontier,
  recommended: rest.recommended,
  today: rest.today,
})

/** All ten parts of the cost; those switched off are zero. */
const partsJson = ({ lines }: PricedCandidate['cost']) =>
  Object.fromEntries(COST_PARTS.map((part) => [part, clean(lines.find((line) => line.part === part)?.usd ?? 0)]))

const budgetJson = ({ within, month, total, fits, upToQps }: Budget) => ({
  within,
  month: month && { budget: month.budget, spent: clean(month.spent), over: clean(month.over) },
  total: total && { budget: total.budget, spent: clean(total.spent), over: clean(total.over) },
  fits: fits && { composition: partsOf(fits.candidate), options: fits.candidate.options, misses: fits.misses },
  // JSON has no infinity: a null means that no load is within the budget or that every load is; `within` distinguishes
  // the two.
  upToQps: upToQps === Infinity ? null : upToQps,
})

const moneyJson = ({ cheapest, usd, low, high, by, settledBy }: MoneySays) => ({
  cheapest: { composition: partsOf(cheapest), options: cheapest.options },
  usd: whole(usd),
  low: whole(low),
  high: whole(high),
  decidedBy: by,
  settledBy,
})

const whole = (usd: number): number => Math.round(usd) + 0

const axisJson = (axis: Recommendation['axes']['data']) => ({
  ...axis,
  reasons: axis.reasons.map(reasonJson),
  alternatives: axis.alternatives.map(({ pattern, reasons }) => ({ pattern, reasons: reasons.map(reasonJson) })),
})

const reasonJson = (reason: Reason) => ({
  tag: reason.kind === 'not-called' ? 'stopped' : reason.kind,
  for: reason.for,
  sentence: reasonInWords(reason),
  figures: figuresJson(reason),
})

function figuresJson(reason: Reason): Record<string, number | string> {
  switch (reason.kind) {
    case 'not-called':
      return {}
    case 'cost':
      return { savesMostIn: reason.part }
    case 'tree-vote':
      return { question: reason.question, ...figuresByAnswer(reason.basis) }
    case 'limit':
      return { limit: reason.limit.text, demand: reason.demand, ceiling: reason.ceiling }
    case 'anti-pattern':
      return { antiPattern: reason.alert.antiPattern, figure: figuresInWords(reason.alert.figures) }
    case 'unknown':
      return { unanswered: reason.answers.join(', ') }
    default:
      return figuresByAnswer(reason.basis)
  }
}

const limitJson = ({ pattern, limit, status, ...figures }: Recommendation['limits'][number]) => ({
  pattern,
  limit,
  is: status,
  ...figures,
})

const alertJson = ({ antiPattern, name, detection, figures, fix }: AntiPatternAlert) => ({
  antiPattern,
  name,
  detection,
  figure: figuresInWords(figures),
  fix,
})

const changeJson = (change: Change, rules: readonly AxisRule[]) => ({
  ...change,
  sentence: changeSentence(change, rules),
})
