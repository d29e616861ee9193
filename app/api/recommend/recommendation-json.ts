import { PATTERN_NAMES } from '@/content/pattern-ids'
import type { AxisRule } from '@/content/schemas/axes'
import type { AntiPatternAlert, Change, Reason, Recommendation } from '@/lib/decision'
import {
  changeSentence,
  conflictInWords,
  contradictionInWords,
  figuresByAnswer,
  figuresInWords,
  reasonInWords,
  whyInWords,
} from '@/lib/report'

/**
 * The recommendation in the form that programs read: each reason, conflict and change with its sentence. Field names
 * and their order are the published interface, and stay when the types inside change.
 */
function recommendationJson({ tree: _, ...advice }: Recommendation, rules: readonly AxisRule[], why: string[]) {
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
      wins: advice.counterfactuals.wins.map(({ pattern, change }) => ({
        pattern,
        change: change && changeJson(change, rules),
        sentence: change ? changeSentence(change, rules) : `No single change makes ${PATTERN_NAMES[pattern]} lead.`,
      })),
    },
    nextQuestion: advice.nextQuestion,
  }
}

/** The whole answer: the three questions of the tree as they are, and the recommendation that resolves them. */
export const answerJson = (advice: Recommendation, rules: readonly AxisRule[]) => ({
  tree: advice.tree,
  recommendation: recommendationJson(advice, rules, whyInWords(advice)),
})

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
