import type { AnswerKey, TreeNode, TreeQuestion } from '@/content/schemas/decision'
import type { NormalisedSituation } from './normalise'
import { holds, openKeys, stateOf } from './tests'
import type { TreeAnswer, TreeResult } from './types'

/**
 * What each question of the tree says, literally. Several branches can hold at once; a question without an answer says
 * nothing. Another answer can only add branches, except where it changes one already given.
 */
export function askTree(tree: readonly TreeQuestion[], situation: NormalisedSituation): TreeResult {
  return Object.fromEntries(tree.map((question) => [question.id, askQuestion(question, situation)])) as TreeResult
}

function askQuestion(question: TreeQuestion, situation: NormalisedSituation): TreeAnswer {
  const taken = takenNodes(question, situation)
  return {
    question: question.id,
    path: taken.length > 0 ? [question.text, ...taken.map(({ label }) => label)] : [],
    taken: taken.map(({ id }) => id),
    patterns: unique(taken.flatMap(({ outcome }) => outcome?.patterns ?? [])),
    ...(taken.some(({ outcome }) => outcome?.combination) && { says: 'combination' as const }),
    missing: unique(missingIn(question.branches, situation)),
  }
}

/** The branches that hold, each before its children. */
export const takenNodes = (question: TreeQuestion, situation: NormalisedSituation): TreeNode[] =>
  takenIn(question.branches, situation)

const takenIn = (nodes: readonly TreeNode[], situation: NormalisedSituation): TreeNode[] =>
  nodes.flatMap((node) => (holds(node.when, situation) ? [node, ...takenIn(node.children ?? [], situation)] : []))

/** The answers that could still open a branch. What lies below a branch is not asked for before the branch holds. */
const missingIn = (nodes: readonly TreeNode[], situation: NormalisedSituation): AnswerKey[] =>
  nodes.flatMap((node) => {
    const state = stateOf(node.when, situation)
    if (state === 'open') return openKeys(node.when, situation)
    return state === 'holds' ? missingIn(node.children ?? [], situation) : []
  })

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)]
