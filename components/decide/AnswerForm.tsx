'use client'

import type { ReactNode, SubmitEvent } from 'react'
import { adoptOwnAnswer } from '@/components/scenario/adopt-own-answer'
import { browserPage } from '@/components/scenario/browser-page'
import type { WizardQuestion } from '@/content/answers/wizard'
import { encode, encodeLink } from '@/lib/share'
import { submissionOf } from '@/lib/wizard'

/**
 * The form of a question. The server does the work; with JavaScript, an answer to one's own scenario is also kept in
 * this browser, and the address left behind holds it, so that going back shows it.
 */
export function AnswerForm({
  question,
  action,
  children,
}: {
  question: WizardQuestion
  action: string
  children: ReactNode
}) {
  const send = ({ currentTarget, nativeEvent }: SubmitEvent<HTMLFormElement>) => {
    const form = new FormData(currentTarget, nativeEvent.submitter)
    const submission = submissionOf(
      question,
      new URLSearchParams([...form].map(([name, value]) => [name, typeof value === 'string' ? value : ''])),
    )
    if (submission.kind === 'unreadable') return
    adoptOwnAnswer(encode(submission.scenario))
    browserPage.show(encodeLink(submission.scenario))
  }
  return (
    <form method="get" action={action} noValidate onSubmit={send}>
      {children}
    </form>
  )
}
