import { listedOr } from '@/lib/format'
import { PATTERN_NAMES } from '@/content/pattern-ids'
import type { TreeQuestion } from '@/content/schemas/decision'
import type { NormalisedSituation } from './normalise'
import { basisInWords, capitalised, questionName } from './questions'
import type { Contradiction, TreeAnswer, TreeResult } from './types'

/**
 * Each pair of questions that both name something and share none of it. A combination is shared with no single pattern.
 */
export function contradictionsIn(
  tree: readonly TreeQuestion[],
  result: TreeResult,
  situation: NormalisedSituation,
): Contradiction[] {
  const speaking = tree.filter(({ id }) => speaks(result[id]))
  return speaking.flatMap((first, index) =>
    speaking.slice(index + 1).flatMap((second): Contradiction[] => {
      const answers = [result[first.id], result[second.id]] as const
      if (answers[0].patterns.some((pattern) => answers[1].patterns.includes(pattern))) return []
      const says = [first, second].map(
        (question) =>
          `${questionName(question.id)} names ${named(result[question.id])} (${basisInWords(question, situation)})`,
      )
      return [{ between: [first.id, second.id], sentence: `${capitalised(says.join('; '))}: nothing in common.` }]
    }),
  )
}

const speaks = ({ patterns, says }: TreeAnswer): boolean => patterns.length > 0 || says === 'combination'

function named({ patterns }: TreeAnswer): string {
  if (patterns.length === 0) return 'a combination of patterns in place of one'
  return listedOr(patterns.map((pattern) => PATTERN_NAMES[pattern]))
}
