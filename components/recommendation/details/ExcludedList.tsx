/** What was left out before anything was priced, and why. */
export function ExcludedList({ rows }: { rows: { because: string; names: string[] }[] }) {
  if (rows.length === 0) return <p className="text-muted">No composition is impossible under these answers.</p>
  return (
    <ul>
      {rows.map(({ because, names }) => (
        <li key={because} className="border-b border-rule py-2">
          <p className="font-medium">{because}</p>
          <p className="text-sm text-muted">{names.join('; ')}</p>
        </li>
      ))}
    </ul>
  )
}
