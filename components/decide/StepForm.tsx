import type { ReactNode } from 'react'
import type { WizardQuestion } from '@/content/schemas/decision'
import type { Scenario } from '@/content/schemas/scenario'
import { Button } from '@/components/ui/Button'
import { pairsOf, SKIPPED } from '@/lib/share'
import { answerAddress, FIELD, shownIn, type Refused } from '@/lib/wizard'
import { AnswerForm } from './AnswerForm'
import { Choices } from './Choices'
import { OwnFigure } from './OwnFigure'

type Props = {
  question: WizardQuestion
  scenario: Scenario
  skipped: readonly string[]
  refused?: Refused
  /** Why it is asked, below the question. */
  why: ReactNode
  /** What to do who does not know, below the buttons. */
  measure?: string
}

/** One question as a form that works by itself: sent, it leads to the next one with the answer in the address. */
export function StepForm({ question, scenario, skipped, refused, why, measure }: Props) {
  const isChoice = question.options.length > 0
  const shown = shownIn(question, scenario, refused?.typed)
  const carried = [...pairsOf(scenario), ...(skipped.length > 0 ? [[SKIPPED, skipped.join()] as const] : [])]
  return (
    <AnswerForm
      key={`${question.slug} ${shown.choice} ${shown.own}`}
      question={question}
      action={answerAddress(question.slug)}
    >
      {carried.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <fieldset aria-describedby={refused ? 'problem help' : 'help'}>
        <legend>
          <h1 className="max-w-2xl text-3xl font-semibold sm:text-4xl">{question.question}</h1>
        </legend>
        {why}
        <Help question={question} />
        {refused && isChoice && <Problem>{refused.problem}</Problem>}
        <Choices question={question} chosen={shown.choice} />
        {!isChoice && (
          <OwnFigure question={question} shown={shown} refused={refused !== undefined}>
            {refused && <Problem>{refused.problem}</Problem>}
          </OwnFigure>
        )}
      </fieldset>
      <div className="mt-6 flex flex-wrap gap-3">
        <Button type="submit" variant="primary" className="min-w-32 grow sm:grow-0">
          Next
        </Button>
        <Button type="submit" name={FIELD.skip} value="yes" className="grow sm:grow-0">
          Don't know
        </Button>
      </div>
      {measure && (
        <p className="mt-4 max-w-2xl text-sm text-muted">
          <span className="font-medium text-ink">Not known yet? Go and measure:</span> {measure}
        </p>
      )}
    </AnswerForm>
  )
}

function Help({ question }: { question: WizardQuestion }) {
  return (
    <div id="help" className="mt-4 mb-6 max-w-2xl">
      <p className="text-muted">{question.help}</p>
      <p className="mt-3 border-l-2 border-rule-strong pl-4">
        <span className="lettering mr-2 text-muted">For example</span>
        {question.example}
      </p>
    </div>
  )
}

function Problem({ children }: { children: string }) {
  return (
    <p id="problem" role="alert" className="my-2 w-full border-l-2 border-bad pl-4 font-medium text-bad">
      {children}
    </p>
  )
}
