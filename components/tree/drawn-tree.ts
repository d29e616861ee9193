import type { TreeNode, TreeQuestion } from '@/content/schemas/decision'

/** A branch of the tree with everything that drawing its lines takes. */
export type DrawnNode = {
  id: string
  label: string
  outcome: TreeNode['outcome']
  /** Selected by the answers. */
  lit: boolean
  /** A later sibling is lit, and the line down to it passes this branch. */
  litBelow: boolean
  /** Drawn from left to right, the line reaches the first branch from the left and not from above. */
  first: boolean
  /** The last of its siblings: the line ends here, as in "└─". */
  last: boolean
  /** The line to its right leads to something lit. */
  litOnwards: boolean
  children: DrawnNode[]
}

/** The branches of a question, lit where the answers selected them. */
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
