import type { Assumption, AssumptionGroup } from '@/lib/report'
import { ProvenanceMark } from '@/components/ui/ProvenanceMark'

export function AssumptionList({ group: { title, rows } }: { group: AssumptionGroup }) {
  return (
    <div className="mb-6">
      <h3 className="break-after-avoid border-b border-rule-strong pb-2 font-semibold">{title}</h3>
      <dl>
        {rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </dl>
    </div>
  )
}

/** A given figure is set in bold and says so; a default says who set it. */
function Row({ row: { label, value, status, provenance, note } }: { row: Assumption }) {
  const given = status === 'given'
  return (
    <div className="grid break-inside-avoid grid-cols-[1fr_auto] items-baseline gap-x-4 border-b border-rule py-2">
      <dt className={given ? 'font-semibold' : ''}>{label}</dt>
      <dd className={`text-right font-mono text-sm ${given ? 'font-semibold' : ''}`}>{value}</dd>
      <dd className="max-w-lg text-2xs text-muted">{note}</dd>
      <dd className={`lettering text-right whitespace-nowrap ${given ? 'text-own' : 'text-muted'}`}>
        {status}
        {provenance && <ProvenanceMark of={provenance} />}
      </dd>
    </div>
  )
}
