import type { PatternId } from '@/content/pattern-ids'
import type { AnswerKey, Test, TreeNode, TreeQuestion } from '@/content/schemas/decision'
import type { Situation } from '@/content/schemas/scenario'
import type { TreeAnswer, TreeResult } from './types'

/**
 * What each question of the tree says, literally. Several branches can hold at once; a question without an answer says nothing.
 * Another answer can only add branches, except where it changes one already given.
 */
export function askTree(tree: readonly TreeQuestion[], situation: Situation): TreeResult {
  return Object.fromEntries(tree.map((question) => [question.id, askQuestion(question, situation)])) as TreeResult
}

function askQuestion(question: TreeQuestion, situation: Situation): TreeAnswer {
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
export const takenNodes = (question: TreeQuestion, situation: Situation): TreeNode[] => takenIn(question.branches, situation)

const takenIn = (nodes: readonly TreeNode[], situation: Situation): TreeNode[] =>
  nodes.flatMap((node) => (stateOf(node, situation) === 'holds' ? [node, ...takenIn(node.children ?? [], situation)] : []))

/** The answers that could still open a branch. What lies below a branch is not asked for before the branch holds. */
const missingIn = (nodes: readonly TreeNode[], situation: Situation): AnswerKey[] =>
  nodes.flatMap((node) => {
    const state = stateOf(node, situation)
    if (state === 'open') return openKeys(node, situation)
    return state === 'holds' ? missingIn(node.children ?? [], situation) : []
  })

/** For each pattern that a question could still name: the answers it waits for. */
export function stillToBeNamed(tree: readonly TreeQuestion[], situation: Situation): Partial<Record<PatternId, AnswerKey[]>> {
  const waiting: Partial<Record<PatternId, AnswerKey[]>> = {}
  const visit = (node: TreeNode, above: AnswerKey[]) => {
    if (stateOf(node, situation) === 'fails') return
    const keys = [...above, ...openKeys(node, situation)]
    if (keys.length > 0) {
      for (const pattern of node.outcome?.patterns ?? []) waiting[pattern] = unique([...(waiting[pattern] ?? []), ...keys])
    }
    node.children?.forEach((child) => visit(child, keys))
  }
  tree.forEach(({ branches }) => branches.forEach((node) => visit(node, [])))
  return waiting
}

const openKeys = (node: TreeNode, situation: Situation): AnswerKey[] =>
  node.when.filter(({ answer }) => situation[answer] === undefined).map(({ answer }) => answer)

function stateOf(node: TreeNode, situation: Situation): 'holds' | 'fails' | 'open' {
  const answered = node.when.filter(({ answer }) => situation[answer] !== undefined)
  if (!answered.every((test) => holds(test, situation[test.answer]))) return 'fails'
  return answered.length === node.when.length ? 'holds' : 'open'
}

function holds(test: Test, answer: Situation[AnswerKey]): boolean {
  if ('is' in test) return answer === test.is
  if (typeof answer !== 'number') return false
  const { atLeast = -Infinity, above = -Infinity, below = Infinity, atMost = Infinity } = test
  return answer >= atLeast && answer > above && answer < below && answer <= atMost
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)]
