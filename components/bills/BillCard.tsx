import type { ReactNode } from 'react'
import type { Comparison, PublishedBill } from '@/content/schemas/published-bill'
import { Disclosure } from '@/components/ui/Disclosure'
import { usd } from '@/lib/format'
import { BillFacts } from './BillFacts'
import { ratioInWords } from './bill-in-words'
import type { ComparedBill } from '@/lib/backtest'
import { OurEstimate } from './OurEstimate'

/** One bill: what was published, our estimate, and why the two differ: one step away where they are near. */
export function BillCard({
  bill,
  comparison,
  compared,
}: {
  bill: PublishedBill
  comparison: Comparison
  compared: ComparedBill
}) {
  return (
    <article id={bill.id} aria-labelledby={`${bill.id}-title`} className="border-t border-rule-strong pt-5 pb-1">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h3 id={`${bill.id}-title`} className="text-xl font-semibold">
          {bill.company}
          {bill.year && <span className="ml-2 font-mono text-base font-normal text-muted">{bill.year}</span>}
        </h3>
        <p className="font-mono">
          {usd(compared.theirs)} <span className="text-muted">published,</span> {usd(compared.ours)}{' '}
          <span className="text-muted">
            modelled ({usd(compared.range.low)} to {usd(compared.range.high)}):
          </span>{' '}
          <strong className={compared.isOff ? 'text-warn' : 'text-good'}>{ratioInWords(compared.ratio)}</strong>
        </p>
      </div>
      <p className="max-w-3xl text-muted">
        {bill.system}. {bill.architecture}.
      </p>
      <Disclosure
        open={compared.isOff}
        summary={<span className="text-sm">What was published and how it was estimated</span>}
      >
        <div className="grid gap-x-10 gap-y-6 pt-1 lg:grid-cols-3">
          <Column title="Published">
            <BillFacts bill={bill} />
          </Column>
          <Column title="Our estimate">
            <OurEstimate comparison={comparison} compared={compared} />
          </Column>
          <Column title={compared.isOff ? 'Why the estimate is off' : 'Differences'}>
            <ul className="grid gap-y-2 text-sm">
              {comparison.off.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </Column>
        </div>
      </Disclosure>
    </article>
  )
}

function Column({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <h4 className="lettering mb-2 border-b border-rule pb-1 text-muted">{title}</h4>
      {children}
    </div>
  )
}
