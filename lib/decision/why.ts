import { PATTERN_NAMES } from '@/content/pattern-ids'
import type { Situation } from '@/content/schemas/scenario'
import { answerInWords } from './answers'
import { basisInWords, listed, questionName } from './questions'
import type { Standing } from './ranking'
import type { TreeResult } from './types'

/** Said while no answer is given. The load decides one question alone and is part of another; no other answer does as much. */
export const FIRST_ANSWER =
  'Nothing is answered yet. Give the peak load first: it is the only answer that settles a question of the tree by itself '
  + 'and is part of a second one.'

/** Why the first of the ranking wins over the rest, in the order of the rules. */
export function whyItWins(ranking: readonly [Standing, ...Standing[]], result: TreeResult, situation: Situation): string[] {
  const [winner, ...others] = ranking
  return [
    ...(result.scale.says === 'combination' ? [combination(winner, situation)] : []),
    winner.supported ? support(winner, situation) : byDefault(winner),
    ...tieBreak(winner, others),
    ...ruledOutThoughNamed(ranking),
  ]
}

const combination = ({ pattern }: Standing, situation: Situation): string =>
  `Above 1M QPS (${answerInWords('peakQps', situation)}) the tree names a combination of patterns and no single one: `
  + `take ${PATTERN_NAMES[pattern]} as its first part.`

function support({ pattern, votes, need, partOfCombination }: Standing, situation: Situation): string {
  const name = PATTERN_NAMES[pattern]
  if (votes.length > 0) {
    const by = votes.map((question) => `${questionName(question.id)} (${basisInWords(question, situation, pattern)})`)
    return `${name} is named by ${votes.length} of 3 questions of the tree: ${listed(by)}.`
  }
  if (partOfCombination) return `${name} is named for the band of load below, and no question names another pattern outright.`
  return `No question of the tree names a pattern, but a need does. ${need?.sentence ?? ''}`
}

const byDefault = ({ pattern }: Standing): string =>
  'Simple by default: nothing you said gives a reason that holds for another pattern, '
  + `so ${PATTERN_NAMES[pattern]} is the place to start.`

/** Which rule decided among those with as many votes. */
function tieBreak(winner: Standing, others: readonly Standing[]): string[] {
  const asMany = others.filter(({ ruledOut, votes }) => !ruledOut && votes.length === winner.votes.length)
  const tied = asMany.filter(({ partOfCombination }) => partOfCombination === winner.partOfCombination)
  if (winner.votes.length === 0 && !winner.partOfCombination) return []
  if (winner.votes.length > 0 && asMany.length > 0 && tied.length === 0) {
    return [`As many votes for ${names(asMany)}; being named for the band of load below counts for half a vote more.`]
  }
  if (tied.length === 0) return []
  const decided = winner.need?.sentence ?? `Of patterns that are level, the simpler one comes first${exceptMonolith(tied)}.`
  return [`Level with ${names(tied)}. ${decided}`]
}

const names = (standings: readonly Standing[]): string => listed(standings.map(({ pattern }) => PATTERN_NAMES[pattern]))

const exceptMonolith = (tied: readonly Standing[]): string =>
  tied.some(({ simplicity }) => simplicity === 0) ? '; the Monolith not, as the tree names it below 10K QPS only' : ''

const ruledOutThoughNamed = (standings: readonly Standing[]): string[] =>
  standings
    .filter(({ ruledOut, votes, partOfCombination }) => ruledOut && (votes.length > 0 || partOfCombination))
    .map(({ pattern, objections }) => {
      const denied = objections.find(({ rulesOut }) => rulesOut)
      return `${PATTERN_NAMES[pattern]} is named by the tree, but ruled out. ${denied?.sentence ?? ''}`
    })
