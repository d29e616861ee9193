import type { AnswerKey, TreeNode, TreeQuestion } from '@/content/schemas/decision'

/** Ids of the branches of a question that test an answer. */
export const branchesAsking = ({ branches }: Pick<TreeQuestion, 'branches'>, answer: AnswerKey): string[] =>
  everyNode(branches)
    .filter(({ when }) => when.some((test) => test.answer === answer))
    .map(({ id }) => id)

/**
 * Ids of the branches to mark. There are none when every branch tests the answer, because the marks would distinguish
 * nothing.
 */
export function markedBranches(question: Pick<TreeQuestion, 'branches'>, answer: AnswerKey | undefined): string[] {
  const asking = answer === undefined ? [] : branchesAsking(question, answer)
  return asking.length === everyNode(question.branches).length ? [] : asking
}

const everyNode = (nodes: readonly TreeNode[]): TreeNode[] =>
  nodes.flatMap((node) => [node, ...everyNode(node.children ?? [])])
