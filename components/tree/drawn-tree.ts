import type { TreeNode, TreeQuestion } from '@/content/schemas/decision'

/** A branch of the tree, with what is needed to draw its lines. */
export type DrawnNode = {
  id: string
  label: string
  outcome: TreeNode['outcome']
  /** Selected by the answers. */
  lit: boolean
  /** A later sibling is selected, and the line down to it passes this branch. */
  litBelow: boolean
  /** The first of its siblings. In a tree from left to right, its line comes from the left instead of from above. */
  first: boolean
  /** The last of its siblings, at which the line ends, as in "└─". */
  last: boolean
  /** The line to its right leads to a selected branch or outcome. */
  litOnwards: boolean
  children: DrawnNode[]
}

/** The branches of a question, with the selected ones marked. */
export const drawnTree = ({ branches }: Pick<TreeQuestion, 'branches'>, taken: readonly string[]): DrawnNode[] =>
  drawn(branches, new Set(taken))

const drawn = (nodes: readonly TreeNode[], taken: ReadonlySet<string>): DrawnNode[] =>
  nodes.map(({ id, label, outcome, children = [] }, index) => {
    const below = drawn(children, taken)
    const lit = taken.has(id)
    return {
      id,
      label,
      outcome,
      lit,
      litBelow: nodes.slice(index + 1).some((later) => taken.has(later.id)),
      first: index === 0,
      last: index === nodes.length - 1,
      litOnwards: lit && (outcome !== undefined || below.some((child) => child.lit)),
      children: below,
    }
  })
