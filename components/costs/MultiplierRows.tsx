import type { Evidence } from '@/content/schemas/provenance'
import type { FrameworkEstimate } from '@/lib/cost'
import { count, type MoneyFormat } from '@/lib/format'
import { multiplierInWords } from '@/lib/report'
import { ProvenanceMark } from '@/components/ui/ProvenanceMark'
import { SumRow } from './SumRow'

type Props = { estimate: FrameworkEstimate; evidence: Evidence | undefined; format: MoneyFormat }

/**
 * Rows from the sum of the lines to the total: what the reference guide publishes, and what the app uses where that
 * differs.
 */
export function MultiplierRows({ estimate: { lines, multiplier, publishedTotal, total }, evidence, format }: Props) {
  const differs = multiplier.published !== multiplier.applied
  return (
    <>
      <SumRow label="Sum of the lines" amount={format.column(lines.map(({ amount }) => amount)).sum} />
      <SumRow
        label={
          <>
            Multiplier as published: {multiplierInWords(multiplier)}{' '}
            {evidence && <ProvenanceMark of={evidence.provenance} />}
          </>
        }
        amount={`x ${count(multiplier.published)}`}
      />
      {differs && (
        <>
          <SumRow label="Total as published" amount={format.exact(publishedTotal)} />
          <SumRow label="Multiplier used" amount={`x ${count(multiplier.applied)}`} />
        </>
      )}
      <SumRow strong label="Infrastructure a month" amount={format.exact(total)} />
      {differs && (
        <tr>
          <td colSpan={2} className="py-2 text-sm text-muted">
            The figure used is {format.exact(total - publishedTotal)} a month above the published one, because an
            overhead never makes a bill smaller here.
          </td>
        </tr>
      )}
    </>
  )
}
