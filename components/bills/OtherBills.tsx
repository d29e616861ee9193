import type { PublishedBill } from '@/content/schemas/published-bill'
import { Disclosure } from '@/components/ui/Disclosure'
import { BillFacts } from './BillFacts'

/** Bills that cannot be compared with an estimate: the reason, and the facts behind a disclosure. */
export function OtherBills({ bills }: { bills: readonly PublishedBill[] }) {
  return (
    <ul className="border-t border-rule-strong">
      {bills.map((bill) => (
        <li key={bill.id} id={bill.id} className="grid gap-x-8 border-b border-rule py-2 md:grid-cols-2">
          <Disclosure
            summary={
              <span>
                {bill.company} <span className="font-normal text-muted">{bill.system}</span>
              </span>
            }
          >
            <p className="mb-2 text-sm text-muted">
              {bill.architecture}
              {bill.year && `, ${bill.year}`}
            </p>
            <BillFacts bill={bill} />
          </Disclosure>
          <p className="py-2 text-sm md:pt-3">{bill.notEstimable}</p>
        </li>
      ))}
    </ul>
  )
}
