import type { ReactNode } from 'react'

/** The tooltip of a chart for the position of the pointer or the keyboard cursor. Every number has its unit. */
export function ChartTip({
  title,
  rows,
  foot,
}: {
  title: ReactNode
  rows: { id: string; sign: ReactNode; label: string; value: string }[]
  foot?: ReactNode
}) {
  return (
    <div
      role="status"
      aria-live="assertive"
      className="max-w-80 border border-rule-strong bg-raised px-3 py-2 text-sm text-ink"
    >
      <p className="font-semibold">{title}</p>
      <table className="mt-1">
        <tbody>
          {rows.map(({ id, sign, label, value }) => (
            <tr key={id}>
              <td className="pr-2">{sign}</td>
              <th scope="row" className="pr-4 text-left font-normal">
                {label}
              </th>
              <td className="text-right font-mono whitespace-nowrap">{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {foot && <p className="mt-1 border-t border-rule pt-1 text-muted">{foot}</p>}
    </div>
  )
}
