/**
 * Badge for a price of the visitor's own, or a figure computed with one; `below` places it under the figure in a narrow
 * column.
 */
export const OwnPriceBadge = ({ below = false }: { below?: boolean }) => (
  <span
    className={
      below ? 'block text-2xs text-own' : 'ml-1 border border-own px-1 font-mono text-2xs whitespace-nowrap text-own'
    }
  >
    own price
  </span>
)
