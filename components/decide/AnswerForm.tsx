'use client'

import type { InputEvent, ReactNode, SubmitEvent } from 'react'
import { adoptOwnAnswer } from '@/components/scenario/adopt-own-answer'
import { browserPage } from '@/components/scenario/browser-page'
import type { WizardQuestion } from '@/content/schemas/decision'
import { encode, encodeLink } from '@/lib/share'
import { FIELD, OWN, submissionOf } from '@/lib/wizard'

/**
 * The form of a step. The server does the work; with JavaScript, an answer to one's own scenario is also kept in this
 * browser, and the address left behind holds it, so that going back shows it.
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
    if (submission.is === 'unreadable') return
    adoptOwnAnswer(encode(submission.scenario))
    browserPage.show(encodeLink(submission.scenario))
  }
  return (
    <form method="get" action={action} noValidate onSubmit={send} onInput={chooseOwn}>
      {children}
    </form>
  )
}

/** Typing a figure chooses it. */
function chooseOwn({ target, currentTarget }: InputEvent<HTMLFormElement>) {
  const choice = currentTarget.elements.namedItem(FIELD.answer)
  if (target instanceof HTMLInputElement && target.name === FIELD.own && choice instanceof RadioNodeList)
    choice.value = OWN
}
