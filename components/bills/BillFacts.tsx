import type { ReactNode } from 'react'
import type { PublishedBill } from '@/content/schemas/published-bill'
import { SourceList } from '@/components/published/SourceList'
import { figureInWords } from './bill-in-words'

/** The published inputs and figures of a bill, and how reliable their source is. */
export function BillFacts({ bill }: { bill: PublishedBill }) {
  return (
    <dl className="grid gap-y-2 text-sm">
      {bill.inputs.map(({ label, text }) => (
        <Fact key={label} term={label}>
          {text}
        </Fact>
      ))}
      {bill.figures.map((figure) => (
        <Fact key={figure.label} term={figure.label}>
          <span className="font-mono">{figureInWords(figure)}</span>
          {figure.note && <span className="block text-muted">{figure.note}</span>}
        </Fact>
      ))}
      {bill.says && <Fact term="Also published">{bill.says}</Fact>}
      <Fact term="Reliability">
        {bill.reliability.grade}
        {bill.reliability.why && <span className="text-muted">: {bill.reliability.why}</span>}
      </Fact>
      <Fact term={bill.sources.length === 1 ? 'Source' : 'Sources'}>
        <SourceList sources={bill.sources} />
      </Fact>
    </dl>
  )
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[minmax(0,2fr)_minmax(0,3fr)] gap-x-4">
      <dt className="text-muted">{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}
