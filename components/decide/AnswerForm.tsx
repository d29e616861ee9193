'use client'

import { type ReactNode, type SubmitEvent, useEffect, useRef } from 'react'
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
  refused,
  children,
}: {
  question: WizardQuestion
  action: string
  /** The answer came back because it could not be read. */
  refused: boolean
  children: ReactNode
}) {
  const form = useRef<HTMLFormElement>(null)
  // The field says what is wrong with it, so that is where a keyboard or a screen reader goes on.
  useEffect(() => {
    if (refused) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [refused])
  const send = ({ currentTarget, nativeEvent }: SubmitEvent<HTMLFormElement>) => {
    // No field of a question takes a file, so every value is a text.
    const fields = [...new FormData(currentTarget, nativeEvent.submitter)] as [string, string][]
    const submission = submissionOf(question, new URLSearchParams(fields))
    if (submission.kind === 'unreadable') return
    adoptOwnAnswer(encode(submission.scenario))
    browserPage.show(encodeLink(submission.scenario))
  }
  return (
    <form ref={form} method="get" action={action} noValidate onSubmit={send}>
      {children}
    </form>
  )
}
