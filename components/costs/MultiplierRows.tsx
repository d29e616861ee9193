import type { ReactNode } from 'react'
import type { Evidence } from '@/content/schemas/provenance'
import type { Estimate } from '@/lib/cost'
import { count, usd } from '@/lib/format'
import { ProvenanceMark } from '@/components/ui/ProvenanceMark'

/** From the sum of the lines to the total: what the source publishes, and what is used where that differs. */
export function MultiplierRows({ estimate: { subtotal, multiplier, publishedTotal, total }, evidence }: { estimate: Estimate; evidence: Evidence | undefined }) {
  const differs = multiplier.published !== multiplier.applied
  return (
    <>
      <Row label="Sum of the lines" amount={usd(subtotal)} />
      <Row
        label={
          <>
            Multiplier as published: {multiplier.why} {evidence && <ProvenanceMark of={evidence.provenance} />}
          </>
        }
        amount={`x ${count(multiplier.published)}`}
      />
      {differs && (
        <>
          <Row label="Total as published" amount={usd(publishedTotal)} />
          <Row label="Multiplier used" amount={`x ${count(multiplier.applied)}`} />
        </>
      )}
      <Row strong label="Infrastructure a month" amount={usd(total)} />
      {differs && (
        <tr>
          <td colSpan={4} className="py-2 text-sm text-muted">
            The figure used is {usd(total - publishedTotal)} a month above the published one, because an overhead never makes a bill smaller here.
          </td>
        </tr>
      )}
    </>
  )
}

function Row({ label, amount, strong = false }: { label: ReactNode; amount: string; strong?: boolean }) {
  return (
    <tr className={strong ? 'font-semibold' : 'font-normal text-muted'}>
      <th scope="row" colSpan={3} className="border-b border-rule py-2 pr-3 text-left [font-weight:inherit]">
        {label}
      </th>
      <td className="border-b border-rule py-2 text-right align-top font-mono whitespace-nowrap text-ink">{amount}</td>
    </tr>
  )
}
