'use client'

import { lazy, Suspense, useEffect, useState, type ComponentType } from 'react'
import { flushSync } from 'react-dom'
import { PATTERN_NAMES } from '@/content/pattern-ids'
import { PatternGlyph } from '@/components/glyphs/PatternGlyph'
import { usePriced } from '@/components/scenario/PricedProvider'
import { Link } from '@/components/ui/Link'
import { whenResting } from '@/components/ui/when-resting'
import { moneyIn } from '@/lib/format'
import { paths } from '@/lib/share/paths'
import type { BillProps } from './BillLines'

// Bills with the origin of every line would be most of the page, and are seldom all opened.
const fetchLines = () => import('./BillLines').then(({ BillLines }) => ({ default: BillLines }))
const BillLines = lazy(fetchLines)

type Lines = ComponentType<BillProps & { live: boolean }>

/** Each candidate's bill, closed until opened. */
export function Bills() {
  const { shown, scenario } = usePriced()
  const linesOnPaper = useLinesOnPaper()
  return (
    <div className="divide-y divide-rule border-y border-rule-strong">
      {shown.map((one) => (
        <Bill key={one.id} one={one} scenario={scenario} onPaper={linesOnPaper} />
      ))}
    </div>
  )
}

/** What draws the lines, while the page is printed. Paper waits for no code: it is fetched when nobody waits. */
function useLinesOnPaper(): Lines | null {
  const [lines, setLines] = useState<Lines | null>(null)
  useEffect(() => {
    let fetched: Lines | null = null
    const forget = whenResting(() => {
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
  const { one, scenario } = props
  const [seen, setSeen] = useState<'never' | 'open' | 'closed'>('never')
  return (
    <details onToggle={(event) => setSeen(event.currentTarget.open ? 'open' : 'closed')}>
      <summary className="fold min-h-12 gap-3">
        <span aria-hidden="true" className="fold-sign">
          ›
        </span>
        <PatternGlyph pattern={one.pattern} size={20} />
        <span className="font-medium">{one.name}</span>
        <span className="ml-auto font-mono text-sm">{moneyIn(scenario.money).amount(one.monthly)}</span>
      </summary>
      <div className="pb-4 sm:pl-6">
        {seen !== 'never' && (
          <Suspense fallback={<p className="min-h-64 text-sm text-muted">Loading the lines</p>}>
            <BillLines {...props} live={seen === 'open' || OnPaper !== null} />
          </Suspense>
        )}
        {seen === 'never' && OnPaper && <OnPaper {...props} live />}
        <p className="mt-4 text-sm">
          <Link href={paths.recommendationPart('cost', scenario, { with: one.id })} className="link">
            Component by component on a page, beside the recommended one
          </Link>{' '}
          · each pattern alone, beside the reference guide&apos;s rates:{' '}
          {one.candidate.patterns.map((pattern, index) => (
            <span key={pattern}>
              {index > 0 && ', '}
              <Link href={paths.bill(pattern, scenario)} className="link">
                {PATTERN_NAMES[pattern]}
              </Link>
            </span>
          ))}
        </p>
      </div>
    </details>
  )
}
