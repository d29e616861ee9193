import type { ReactNode } from 'react'
import type { Agreement } from './differences'

type Props = {
  label: ReactNode
  agreement: Agreement
  /** Behind the label: what it means or how it is worked out. */
  explained?: ReactNode
  /** Below the label: what kind of row it is. */
  remark?: string
  /** A line belongs to the subtotal above it. */
  rank?: 'line'
  children: ReactNode
}

/** One aspect of the comparison. A row in which all candidates are alike is dimmed, and hidden unless asked for. */
export function CompareRow({ label, agreement, explained, remark, rank, children }: Props) {
  const same = agreement.kind === 'same'
  return (
    <tr role="row" data-same={same || undefined} className="compare-row">
      <th scope="row" role="rowheader" className={rank === 'line' ? 'compare-head sm:pl-4' : 'compare-head'}>
        <span className={`block ${same || rank === 'line' ? 'font-normal' : 'font-semibold'}`}>{label}</span>
        {remark && <span className="block text-2xs font-normal text-muted">{remark}</span>}
        <div className="flex flex-wrap items-baseline gap-x-3 font-normal text-muted">
          <AgreementMark agreement={agreement} />
          {explained && (
            <details className="text-sm open:basis-full">
              <summary className="note-fold text-2xs">formula</summary>
              <p className="py-1">{explained}</p>
            </details>
          )}
        </div>
      </th>
      {children}
    </tr>
  )
}

function AgreementMark({ agreement }: { agreement: Agreement }) {
  return (
    <span className="text-2xs">
      <span aria-hidden="true" className="mr-1 font-mono">
        {agreement.kind === 'same' ? '=' : '≠'}
      </span>
      {agreementInWords(agreement)}
    </span>
  )
}

function agreementInWords({ kind, values }: Agreement): string {
  if (kind === 'same') return 'identical'
  return kind === 'all-differ' ? 'all different' : `${values} different values`
}
