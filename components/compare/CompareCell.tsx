import type { ReactNode } from 'react'
import type { ShownCandidate } from '@/lib/report'

/*
 * On a wide screen a table with candidates as columns. On a phone each row becomes a block: the aspect as its title,
 * and below it one line a candidate, named from `data-name`. Roles are written out because `display: block` takes them
 * from table elements.
 */

type Props = {
  of: Pick<ShownCandidate, 'name' | 'pattern'>
  /** A number: at the right, so that digits stand below each other. */
  figure?: boolean
  children: ReactNode
}

/** What one candidate says in one row. */
export function CompareCell({ of: { name, pattern }, figure = false, children }: Props) {
  return (
    <td
      role="cell"
      data-name={name}
      style={{ ['--pattern' as string]: `var(--${pattern})` }}
      className={figure ? 'compare-cell text-right' : 'compare-cell'}
    >
      <div className="min-w-0">{children}</div>
    </td>
  )
}
