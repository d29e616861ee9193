import type { ReactNode } from 'react'
import type { PublishedDecision } from '@/content/schemas/published-decision'
import { SourceList } from '@/components/published/SourceList'
import { Disclosure } from '@/components/ui/Disclosure'
import { builtInWords, leftInWords, publishedAnswers, trustInWords } from '@/components/published/decision-in-words'

/** One decision: who decided, what and why, with the published facts and their sources in a disclosure. */
export function DecisionEntry({ decision }: { decision: PublishedDecision }) {
  const { id, company, system, year, why } = decision
  const left = leftInWords(decision)
  return (
    <li id={id} className="border-b border-rule pt-3 pb-1">
      <h4 className="font-semibold">
        {company} <span className="ml-1 font-mono text-sm font-normal text-muted">{year}</span>
      </h4>
      <p className="text-sm text-muted">{system}</p>
      <p className="mt-1 max-w-prose">{why}</p>
      <p className="mt-1 text-sm">
        <span className="text-muted">Built:</span> {builtInWords(decision)}
        {left && (
          <>
            . <span className="text-muted">Abandoned or rejected:</span> {left}
          </>
        )}
      </p>
      <Disclosure
        className="text-sm"
        summary={
          <span>
            Published facts and sources
            <span className="sr-only">
              : {company}, {system}
            </span>
          </span>
        }
      >
        <DecisionFacts decision={decision} />
      </Disclosure>
    </li>
  )
}

function DecisionFacts({ decision }: { decision: PublishedDecision }) {
  const answers = publishedAnswers(decision)
  return (
    <dl className="grid gap-y-2">
      {answers.length > 0 && <Fact term="Situation">{answers.join(', ')}</Fact>}
      {decision.figures.map(({ label, text }) => (
        <Fact key={label} term={label}>
          {text}
        </Fact>
      ))}
      <Fact term="Confidence">{trustInWords(decision)}</Fact>
      <Fact term={decision.sources.length === 1 ? 'Source' : 'Sources'}>
        <SourceList sources={decision.sources} />
      </Fact>
    </dl>
  )
}

const Fact = ({ term, children }: { term: string; children: ReactNode }) => (
  <div className="grid grid-cols-[minmax(0,2fr)_minmax(0,3fr)] gap-x-4">
    <dt className="text-muted">{term}</dt>
    <dd>{children}</dd>
  </div>
)
