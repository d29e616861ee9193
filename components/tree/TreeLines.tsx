import type { DrawnNode } from './drawn-tree'

/*
 * The lines of the tree. Selected lines are three times as wide as the others and in the accent colour. All lines are
 * decoration: the nesting is in the lists, and the text of a selected branch says that it is selected.
 */

const upright = (lit: boolean) => (lit ? '-left-px w-[3px] bg-accent' : 'left-0 w-px bg-rule-strong')
const level = (lit: boolean) => (lit ? '-mt-px h-[3px] bg-accent' : 'h-px bg-rule-strong')

/** "├─" or "└─" at the left of a branch. */
export function Connector({ lit, litBelow, first, last }: Pick<DrawnNode, 'lit' | 'litBelow' | 'first' | 'last'>) {
  return (
    <span aria-hidden="true" className="contents">
      <span className={`absolute top-0 h-4 ${first ? '@6xl:hidden' : ''} ${upright(lit || litBelow)}`} />
      {!last && <span className={`absolute top-4 bottom-0 ${upright(litBelow)}`} />}
      <span className={`absolute top-4 left-0 w-5 ${level(lit)}`} />
    </span>
  )
}

/** The line from a label to its outcome, in a tree that is drawn from left to right. */
export function Leader({ lit }: { lit: boolean }) {
  return (
    <span aria-hidden="true" className={`relative top-4 hidden min-w-4 grow self-start @6xl:block ${level(lit)}`} />
  )
}
