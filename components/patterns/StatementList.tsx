import type { Statement } from '@/content/schemas/provenance'
import { Marked } from './Marked'

/** Statements with their provenance marks and notes. */
export function StatementList({ statements }: { statements: readonly Statement[] }) {
  return (
    <ul className="border-t border-rule">
      {statements.map((statement) => (
        <li key={statement.text} className="border-b border-rule py-2">
          <Marked text={statement.text} of={statement.provenance} />
          {statement.note && <p className="max-w-2xl text-sm text-muted">{statement.note}</p>}
        </li>
      ))}
    </ul>
  )
}
