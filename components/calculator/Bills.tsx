'use client'

import { lazy, Suspense, useDeferredValue, useEffect, useState, type ComponentType } from 'react'
import { flushSync } from 'react-dom'
import type { RateCard } from '@/content/schemas/rate-card'
import { PatternName } from '@/components/glyphs/PatternName'
import { usePriced } from '@/components/scenario/PricedProvider'
import { Link } from '@/components/ui/Link'
import { whenIdle } from '@/components/ui/when-idle'
import { moneyIn } from '@/lib/format'
import { paths } from '@/lib/share/paths'
import type { BillProps } from './BillLines'

// Seven bills with the origin of every line would be most of the page, and are seldom all opened.
const fetchLines = () => import('./BillLines').then(({ BillLines }) => ({ default: BillLines }))
const BillLines = lazy(fetchLines)

type Lines = ComponentType<BillProps & { live: boolean }>

/** Each pattern's bill, closed until opened. */
export function Bills({ framework }: { framework: RateCard }) {
  const { costs, scenario } = useDeferredValue(usePriced())
  const linesOnPaper = useLinesOnPaper()
  return (
    <div className="divide-y divide-rule border-y border-rule-strong">
      {costs.map((cost) => (
        <Bill key={cost.pattern} cost={cost} scenario={scenario} framework={framework} onPaper={linesOnPaper} />
      ))}
    </div>
  )
}

/** What draws the lines, while the page is printed. Paper waits for no code: it is fetched when the page is idle. */
function useLinesOnPaper(): Lines | null {
  const [lines, setLines] = useState<Lines | null>(null)
  useEffect(() => {
    let fetched: Lines | null = null
    const forget = whenIdle(() => {
      fetchLines().then(
        ({ default: arrived }) => {
          fetched = arrived
        },
        // Without a network the printed page still names where each bill is.
        () => {},
      )
    })
    const print = () => flushSync(() => setLines(() => fetched))
    const done = () => setLines(null)
    addEventListener('beforeprint', print)
    addEventListener('afterprint', done)
    return () => {
      forget()
      removeEventListener('beforeprint', print)
      removeEventListener('afterprint', done)
    }
  }, [])
  return lines
}

function Bill({ onPaper: OnPaper, ...props }: BillProps & { onPaper: Lines | null }) {
  const { cost, scenario } = props
  const [seen, setSeen] = useState<'never' | 'open' | 'closed'>('never')
  return (
    <details onToggle={(event) => setSeen(event.currentTarget.open ? 'open' : 'closed')}>
      <summary className="fold min-h-12 gap-3">
        <span aria-hidden="true" className="fold-sign">
          ›
        </span>
        <PatternName pattern={cost.pattern} />
        <span className="ml-auto font-mono text-sm">{moneyIn(scenario.money).amount(cost.estimate.total)}</span>
      </summary>
      <div className="pb-4 sm:pl-6">
        {seen !== 'never' && (
          <Suspense fallback={<p className="min-h-64 text-sm text-muted">Loading the lines</p>}>
            <BillLines {...props} live={seen === 'open' || OnPaper !== null} />
          </Suspense>
        )}
        {seen === 'never' && OnPaper && <OnPaper {...props} live />}
        <p className="mt-4 text-sm">
          <Link href={paths.bill(cost.pattern, scenario)} className="link">
            This bill on its own page, beside the reference guide&apos;s rates
          </Link>
        </p>
      </div>
    </details>
  )
}
