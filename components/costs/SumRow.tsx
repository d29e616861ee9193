import type { ReactNode } from 'react'

/** A row below the lines of a bill: a sum, a factor or the total. On a phone it omits the same columns as the lines. */
export function SumRow({
  label,
  amount,
  strong = false,
  columns = 4,
}: {
  label: ReactNode
  amount: string
  strong?: boolean
  columns?: number
}) {
  return (
    <tr className={strong ? 'font-semibold' : 'font-normal text-muted'}>
      <th scope="row" className="border-b border-rule py-2 pr-3 text-left [font-weight:inherit]">
        {label}
      </th>
      <td colSpan={columns - 2} className="border-b border-rule max-sm:hidden" />
      <td className="border-b border-rule py-2 text-right align-top font-mono whitespace-nowrap text-ink">{amount}</td>
    </tr>
  )
}
