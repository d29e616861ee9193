import type { TreeNode, TreeQuestion } from '@/content/schemas/decision'

/** A branch with what its lines need to know. */
export type DrawnNode = {
  id: string
  label: string
  outcome: TreeNode['outcome']
  /** Taken with the answers given. */
  lit: boolean
  /** A later branch beside it is lit: the line down to that one passes here. */
  litBelow: boolean
  /** Where the tree lies down, the line comes in level with the first one and not from above. */
  first: boolean
  /** The last one beside its neighbours: its line ends, as in "└─". */
  last: boolean
  /** The line that leaves it to the right goes on to something lit. */
  litOnwards: boolean
  children: DrawnNode[]
}

/** The branches of a question, lit where the answers took them. */
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
