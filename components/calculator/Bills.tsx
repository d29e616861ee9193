'use client'

import { lazy, Suspense, useDeferredValue, useState } from 'react'
import type { RateCard } from '@/content/schemas/rate-card'
import { PatternName } from '@/components/glyphs/PatternName'
import { usePriced } from '@/components/scenario/PricedProvider'
import { Link } from '@/components/ui/Link'
import { moneyIn } from '@/lib/format'
import { paths } from '@/lib/share/paths'
import type { BillProps } from './BillLines'

// Seven bills with the origin of every line would be most of the page, and are seldom all opened.
const BillLines = lazy(() => import('./BillLines').then(({ BillLines }) => ({ default: BillLines })))

/** Each pattern's bill, closed until opened. */
export function Bills({ framework }: { framework: RateCard }) {
  const { costs, scenario } = useDeferredValue(usePriced())
  return (
    <div className="divide-y divide-rule border-y border-rule-strong">
      {costs.map((cost) => (
        <Bill key={cost.pattern} cost={cost} scenario={scenario} framework={framework} />
      ))}
    </div>
  )
}

function Bill(props: BillProps) {
  const { cost, scenario } = props
  const [seen, setSeen] = useState<'never' | 'open' | 'closed'>('never')
  return (
    <details className="group/bill" onToggle={(event) => setSeen(event.currentTarget.open ? 'open' : 'closed')}>
      <summary
        className={
          'flex min-h-12 list-none ' + 'items-center gap-3 hover:text-accent [&::-webkit-details-marker]:hidden'
        }
      >
        <span aria-hidden="true" className="font-mono text-accent transition-transform group-open/bill:rotate-90">
          ›
        </span>
        <PatternName pattern={cost.pattern} />
        <span className="ml-auto font-mono text-sm">{moneyIn(scenario.money).amount(cost.estimate.total)}</span>
      </summary>
      <div className="pb-4 sm:pl-6">
        {seen !== 'never' && (
          <Suspense fallback={<p className="min-h-64 text-sm text-muted">Loading the lines</p>}>
            <BillLines {...props} live={seen === 'open'} />
          </Suspense>
        )}
        <p className="mt-4 text-sm">
          <Link href={paths.bill(cost.pattern, scenario)} className="link">
            This bill on its own page, beside the reference guide&apos;s rates
          </Link>
        </p>
      </div>
    </details>
  )
}
