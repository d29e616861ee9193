import { PATTERN_NAMES, type PatternId } from '@/content/pattern-ids'
import type { AnswerKey } from '@/content/schemas/decision'
import type { Scenario, Situation } from '@/content/schemas/scenario'
import { count } from '@/lib/format'
import { antiPatternsInSight } from '@/lib/risk'
import { headroom } from '@/lib/scale'
import { answerInWords } from './answers'
import { basisInWords, basisOf, capitalised, listed, questionName } from './questions'
import type { Standing } from './ranking'
import type { DecisionFacts, Reason } from './types'

/** All that speaks for a pattern, then all against it, with figures. `waitingFor`: answers that could still name it. */
export function reasonsFor(standing: Standing, waitingFor: AnswerKey[], scenario: Scenario, facts: DecisionFacts): Reason[] {
  const { situation } = scenario
  const reasons = [
    ...votes(standing, situation),
    ...combination(standing, situation),
    ...need(standing, situation),
    ...simplicity(standing),
    ...objections(standing, situation),
    ...passedLimits(standing.pattern, scenario, facts),
    ...antiPatterns(standing.pattern, scenario, facts),
    ...silence(standing, waitingFor),
  ]
  return [...reasons.filter((reason) => reason.for), ...reasons.filter((reason) => !reason.for)]
}

const votes = ({ votes, pattern }: Standing, situation: Situation): Reason[] =>
  votes.map((question) => ({
    tag: 'tree-vote',
    for: true,
    sentence: `${capitalised(questionName(question.id))} names it: ${basisInWords(question, situation, pattern)}.`,
    figures: { question: question.id, ...basisOf(question, situation, pattern) },
  }))

const combination = ({ partOfCombination }: Standing, situation: Situation): Reason[] =>
  partOfCombination
    ? [
        {
          tag: 'tree-vote',
          for: true,
          sentence:
            `The tree asks for a combination at ${answerInWords('peakQps', situation)} `
            + 'and names this pattern in the band below: a likely part, half a vote.',
          figures: answered(['peakQps'], situation),
        },
      ]
    : []

const need = ({ need }: Standing, situation: Situation): Reason[] =>
  need ? [{ tag: 'need', for: true, sentence: need.sentence, figures: answered(need.from, situation) }] : []

const BASELINE = 'The least to build, run and learn: the baseline that the others are measured against.'

const simplicity = ({ pattern }: Standing): Reason[] =>
  pattern === 'monolith'
    ? [{ tag: 'simplicity', for: true, sentence: BASELINE, figures: {} }]
    : []

const objections = ({ objections }: Standing, situation: Situation): Reason[] =>
  objections.map(({ sentence, from }) => ({ tag: 'need', for: false, sentence, figures: answered(from, situation) }))

const passedLimits = (pattern: PatternId, scenario: Scenario, facts: DecisionFacts): Reason[] =>
  headroom(pattern, facts.limits[pattern], scenario).flatMap((room): Reason[] => {
    if (room.is !== 'over') return []
    const { demand, ceiling, limit } = room
    const sentence =
      `Past a stated limit, "${limit.text}": ${count(demand)} against ${count(ceiling)} ${limit.unit}. `
      + 'It describes one stack, so it warns.'
    return [{ tag: 'limit', for: false, sentence, figures: { limit: limit.text, demand, ceiling } }]
  })

const antiPatterns = (pattern: PatternId, scenario: Scenario, facts: DecisionFacts): Reason[] =>
  antiPatternsInSight(scenario, [pattern], facts.antiPatterns).map(({ antiPattern, name, detection, figure }) => ({
    tag: 'anti-pattern',
    for: false,
    sentence: `${name} in sight: "${detection}" (${figure}).`,
    figures: { antiPattern, figure },
  }))

function silence({ pattern, votes, need, ruledOut }: Standing, waitingFor: AnswerKey[]): Reason[] {
  if (votes.length > 0 || need || ruledOut) return []
  const name = PATTERN_NAMES[pattern]
  if (waitingFor.length === 0) {
    return [{ tag: 'no-vote', for: false, sentence: `No question of the tree names ${name}.`, figures: { votes: 0 } }]
  }
  const sentence = `No question of the tree names ${name} so far; not answered: ${listed(waitingFor.map((key) => LABELS[key]))}.`
  return [{ tag: 'unknown', for: false, sentence, figures: { votes: 0, unanswered: waitingFor.join(', ') } }]
}

const LABELS: Record<AnswerKey, string> = {
  consistency: 'consistency',
  highReadVolume: 'read volume',
  auditCritical: 'need for history',
  independentDeploys: 'independent releases',
  loadShape: 'shape of the load',
  globalUsers: 'where the users are',
  isolationNeeded: 'need for isolation',
  peakQps: 'peak load',
  teams: 'number of teams',
}

const answered = (keys: readonly AnswerKey[], situation: Situation): Record<string, string> =>
  Object.fromEntries(keys.flatMap((key) => (situation[key] === undefined ? [] : [[key, answerInWords(key, situation)!]])))
