import type { TreeQuestion } from '@/content/schemas/decision'
import type { NormalisedSituation } from './normalise'
import { treeBasis } from './tree-basis'
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
  const saying = (question: TreeQuestion) => ({
    question: question.id,
    patterns: result[question.id].patterns,
    basis: treeBasis(question, situation),
  })
  return speaking.flatMap((first, index) =>
    speaking.slice(index + 1).flatMap((second): Contradiction[] => {
      const [one, other] = [result[first.id], result[second.id]]
      if (one.patterns.some((pattern) => other.patterns.includes(pattern))) return []
      return [{ between: [first.id, second.id], says: [saying(first), saying(second)] }]
    }),
  )
}

const speaks = ({ patterns, says }: TreeAnswer): boolean => patterns.length > 0 || says === 'combination'
