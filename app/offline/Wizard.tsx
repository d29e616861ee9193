import { useEffect } from 'react'
import { WIZARD_QUESTIONS } from '@/content/answers/wizard'
import { whenIdle } from '@/components/ui/when-idle'
import { SKIPPED } from '@/lib/share'
import { paths } from '@/lib/share/paths'
import { openedStep, quickStartAddress, skippedIn } from '@/lib/wizard'
import { afterAnswer } from '../decide/after-answer'
import { QuestionSheet } from '../decide/question-sheet'
import { QuestionStep } from '../decide/question-step'
import { About } from './About'
import type { Stand } from './standing'

type Props = { stand: Extract<Stand, { kind: 'question' | 'sent' }> }

/** The pages of the wizard, and where its forms lead, worked out in the browser by the code that the server runs. */
export function Wizard({ stand }: Props) {
  if (stand.kind === 'sent') return <Onward to={addressOf(stand)} />
  const { slug, query } = stand
  if (slug === null) return <Titled title="Find your architecture" page={<QuestionSheet query={query} />} />
  const question = WIZARD_QUESTIONS.find((one) => one.slug === slug)
  if (!question) return <About stand={{ kind: 'missing', path: paths.decide(slug), link: '' }} />
  const step = (
    <QuestionStep
      question={question}
      opened={openedStep(question, query)}
      skipped={skippedIn(WIZARD_QUESTIONS, query[SKIPPED])}
    />
  )
  return <Titled title={question.question} page={step} />
}

const addressOf = ({ slug, form }: Extract<Stand, { kind: 'sent' }>): string =>
  slug === null ? quickStartAddress(form) : afterAnswer(slug, form)

function Titled({ title, page }: { title: string; page: React.ReactNode }) {
  // The page that stands in has a title of its own, which React may set a little later than this.
  useEffect(() => whenIdle(() => void (document.title = `${title} · Loadbearing`)), [title])
  return page
}

function Onward({ to }: { to: string }) {
  useEffect(() => window.location.replace(to), [to])
  return null
}
