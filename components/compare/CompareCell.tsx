import type { ReactNode } from 'react'

/*
 * On a wide screen a table with candidates as columns. On a phone each row becomes a block: the aspect as its title,
 * and below it one line a candidate, named and coloured by its place (see CompareFrame and globals.css). Roles are
 * written out because `display: block` takes them from table elements.
 */

type Props = {
  /** A number: at the right, so that digits stand below each other. */
  figure?: boolean
  children: ReactNode
}

/** What one candidate says in one row. */
export const CompareCell = ({ figure = false, children }: Props) => (
  <td role="cell" className={figure ? 'compare-cell text-right' : 'compare-cell'}>
    <div>{children}</div>
  </td>
)
