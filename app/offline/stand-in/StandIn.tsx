import { useEffect, type ReactNode } from 'react'
import { WIZARD_QUESTIONS } from '@/content/answers/wizard'
import { queryText, SKIPPED } from '@/lib/share'
import { openedStep, quickStartAddress, skippedIn } from '@/lib/wizard'
import { afterAnswer } from '../../decide/after-answer'
import { QuestionSheet } from '../../decide/question-sheet'
import { QuestionStep } from '../../decide/question-step'
import { OpenedRecommendation } from '../../recommendation/opened'
import { reportFor } from '../../recommendation/report-for'
import { BriefContent } from '../../recommendation/BriefContent'
import { About } from '../About'
import type { MadeHere } from '../standing'

/** Pages that the server makes for a link, made in the browser by the same code. */
export function StandIn({ stand }: { stand: MadeHere }) {
  if (stand.kind === 'sent') return <Onward to={addressOf(stand)} />
  const { query } = stand
  if (stand.kind === 'recommendation') {
    const page = (
      <OpenedRecommendation query={query} part={(name) => <BriefContent name={name} query={queryText(query)} />} />
    )
    return <Titled title={reportFor(query).report.title} page={page} />
  }
  if (stand.slug === null) return <Titled title="Find your architecture" page={<QuestionSheet query={query} />} />
  const question = WIZARD_QUESTIONS.find(({ slug }) => slug === stand.slug)
  if (!question) return <About stand={{ kind: 'missing', path: stand.path, link: '' }} />
  const step = (
    <QuestionStep
      question={question}
      opened={openedStep(question, query)}
      skipped={skippedIn(WIZARD_QUESTIONS, query[SKIPPED])}
    />
  )
  return <Titled title={question.question} page={step} />
}

const addressOf = ({ slug, form }: Extract<MadeHere, { kind: 'sent' }>): string =>
  slug === null ? quickStartAddress(form) : afterAnswer(slug, form)

function Titled({ title, page }: { title: string; page: ReactNode }) {
  // The page that stands in has a title of its own, which Next sets anew whenever the address changes.
  useEffect(() => {
    const own = `${title} · Loadbearing`
    const set = () => {
      if (document.title !== own) document.title = own
    }
    set()
    const head = new MutationObserver(set)
    head.observe(document.head, { childList: true, subtree: true, characterData: true })
    return () => head.disconnect()
  }, [title])
  return page
}

function Onward({ to }: { to: string }) {
  useEffect(() => window.location.replace(to), [to])
  return null
}
