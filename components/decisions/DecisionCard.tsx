import type { ReactNode } from 'react'
import type { PatternId } from '@/content/pattern-ids'
import { DECISION_SIGNALS } from '@/content/published-decisions/signals'
import { Disclosure } from '@/components/ui/Disclosure'
import { Link } from '@/components/ui/Link'
import { listed } from '@/lib/format'
import { leftInWords, togetherInWords, trustInWords } from '@/components/published/decision-in-words'
import { SourceList } from '@/components/published/SourceList'
import { agreementInWords, answersOf } from './decision-words'
import { sharesInWords } from './forecast-words'
import type { BackTestRow } from '@/lib/backtest'

type Props = { row: BackTestRow; shares: Record<PatternId, number> | undefined; href: string }

/**
 * One decision: what was built and why, the answers we used, and our recommendation for them. Where both agree, the
 * reasons are one step away.
 */
export function DecisionCard({ row: { decision, row, further, miss }, shares, href }: Props) {
  const { published, inferred } = answersOf(decision)
  const left = leftInWords(decision)
  const [built, recommended] = [decision.chosen, row.recommended].map(togetherInWords)
  return (
    <article
      id={decision.id}
      aria-labelledby={`${decision.id}-title`}
      className="border-t border-rule-strong pt-4 pb-1"
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h3 id={`${decision.id}-title`} className="text-lg font-semibold">
          {decision.company}
          <span className="font-normal text-muted">, {decision.system}</span>
          <span className="ml-2 font-mono text-sm font-normal text-muted">{decision.year}</span>
        </h3>
        <p className={`font-mono text-sm ${TONE[String(row.agreesAt)]}`}>{agreementInWords(row.agreesAt)}</p>
      </div>
      <Disclosure
        open={row.agreesAt !== 1}
        summary={
          <span className="text-sm">
            {built}{' '}
            {built === recommended ? (
              <span className="font-normal text-muted">built and recommended</span>
            ) : (
              <>
                <span className="font-normal text-muted">built,</span> {recommended}{' '}
                <span className="font-normal text-muted">recommended</span>
              </>
            )}
          </span>
        }
      >
        <div className="grid gap-x-10 gap-y-4 pt-1 text-sm lg:grid-cols-3">
          <Column title="Built">
            <p className="text-base font-medium">{built}</p>
            <p className="mt-1">{decision.why}</p>
            {left && <p className="mt-1 text-muted">Abandoned or rejected: {left}.</p>}
            <p className="mt-2 text-muted">
              <SourceList sources={decision.sources} />
              Confidence: {trustInWords(decision)}.
            </p>
          </Column>
          <Column title="Answers used">
            {published.length > 0 && <p>Published: {listed(published)}.</p>}
            {inferred.length > 0 && (
              <p className="mt-1 text-muted">Inferred by us, not published: {listed(inferred)}.</p>
            )}
            {decision.peakQpsBasis && <p className="mt-1 text-muted">Load: {decision.peakQpsBasis}.</p>}
          </Column>
          <Column title="Our recommendation">
            <p className="text-base font-medium">{recommended}</p>
            {row.agreesAt === 2 && <p className="mt-1">Second: {togetherInWords(row.ranked.slice(1, 2))}.</p>}
            <p className="mt-1 text-muted">In the cheapest candidate of futures: {sharesInWords(shares)}.</p>
            {miss && <p className="mt-1">{miss}</p>}
            {further && (
              <p className="mt-1 text-muted">
                Also published: {listed(decision.signals.map((signal) => DECISION_SIGNALS[signal].toLowerCase()))}. With
                that answered the recommendation is {togetherInWords(further.recommended)}:{' '}
                {agreementInWords(further.agreesAt)}.
              </p>
            )}
            <p className="mt-2">
              <Link href={href} className="link">
                Open this scenario
              </Link>
            </p>
          </Column>
        </div>
      </Disclosure>
    </article>
  )
}

const TONE: Record<string, string> = { '1': 'text-good', '2': 'text-warn', null: 'text-bad' }

function Column({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <h4 className="lettering mb-2 border-b border-rule pb-1 text-muted">{title}</h4>
      {children}
    </div>
  )
}
