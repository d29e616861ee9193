import type { WizardQuestion } from '@/content/schemas/decision'
import type { Scenario } from '@/content/schemas/scenario'
import { Button, buttonClass } from '@/components/ui/Button'
import { Link } from '@/components/ui/Link'
import { pairsOf } from '@/lib/share'
import { paths } from '@/lib/share/paths'
import { AnswerForm } from './AnswerForm'
import { Choices } from './Choices'
import { OwnFigure } from './OwnFigure'
import { answerAddress, stepAddress } from './step-address'
import { FIELD, shownIn, type Refused } from './step-form'
import type { Step } from './steps'

type Props = {
  step: Step
  scenario: Scenario
  refused?: Refused
}

/** One question as a form that works by itself: sent, it leads to the next one with the answer in the address. */
export function StepForm({ step, scenario, refused }: Props) {
  const { question, previous } = step
  const isChoice = question.options.length > 0
  const shown = shownIn(question, scenario, refused?.typed)
  return (
    <AnswerForm key={`${question.slug} ${shown.choice} ${shown.own}`} question={question} action={answerAddress(question.slug)}>
      {pairsOf(scenario).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <fieldset aria-describedby={refused ? 'problem help' : 'help'}>
        <legend>
          <h1 className="max-w-2xl text-3xl font-semibold sm:text-4xl">{question.question}</h1>
        </legend>
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
          {step.next ? 'Next' : 'See the recommendation'}
        </Button>
        <Button type="submit" name={FIELD.skip} value="yes" className="grow sm:grow-0">
          Don't know
        </Button>
        <Link href={previous ? stepAddress(previous.slug, scenario) : paths.decide(undefined, scenario)} className={buttonClass('plain', 'sm:ml-auto')}>
          Back
        </Link>
      </div>
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
