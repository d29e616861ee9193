import type { ReactNode } from 'react'
import type { WizardQuestion } from '@/content/answers/wizard'
import type { Scenario } from '@/content/schemas/scenario'
import { TrafficFields } from '@/components/scenario/TrafficFields'
import { Button } from '@/components/ui/Button'
import { Disclosure } from '@/components/ui/Disclosure'
import { Link } from '@/components/ui/Link'
import { trafficOf } from '@/lib/kernel'
import { pairsOf, SKIPPED, TRAFFIC_KEYS } from '@/lib/share'
import { answerAddress, FIELD, isLoad, RECOMMENDATION, shownIn, type Refused } from '@/lib/wizard'
import { AnswerForm } from './AnswerForm'
import { Choices } from './Choices'
import { FigureField } from './FigureField'

type Props = {
  question: WizardQuestion
  scenario: Scenario
  skipped: readonly string[]
  refused?: Refused
  /** The answer leads back to the recommendation instead of on to the next question. */
  returns: boolean
  /** How much the question matters, below it. */
  influence: ReactNode
  /** Address of the question before this one; undefined at the first. */
  back: string | undefined
}

/** One question as a form that works by itself: sent, it leads to the next one with the answer in the address. */
export function StepForm({ question, scenario, skipped, refused, returns, influence, back }: Props) {
  const isChoice = question.options.length > 0
  const shown = shownIn(question, scenario, refused?.typed)
  const carried = [
    ...pairsOf(scenario).filter(([name]) => !(isLoad(question.answer) && trafficFields.includes(name))),
    ...(skipped.length > 0 ? [[SKIPPED, skipped.join()] as const] : []),
    ...(returns ? [[FIELD.then, RECOMMENDATION] as const] : []),
  ]
  return (
    <AnswerForm
      key={`${question.slug} ${shown.choice} ${shown.own}`}
      question={question}
      action={answerAddress(question.slug)}
      refused={refused !== undefined}
    >
      {carried.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <fieldset aria-describedby={refused ? 'problem help' : 'help'}>
        <legend>
          <h1 className="max-w-2xl text-2xl font-semibold sm:text-3xl">{question.question}</h1>
        </legend>
        {refused && <Problem>{refused.problem}</Problem>}
        {influence}
        <div id="help" className="mt-3 mb-5 max-w-2xl">
          <p>{question.help}</p>
          <p className="mt-1 text-muted">
            <span className="font-medium">Example:</span> {question.example}
          </p>
        </div>
        {isChoice ? (
          <Choices question={question} chosen={shown.choice} />
        ) : (
          <FigureField question={question} shown={shown} refused={refused !== undefined && !refused.load}>
            {isLoad(question.answer) && (
              <Disclosure
                summary="Per month or day, in page views, messages or GB"
                open={
                  trafficOf(scenario) !== undefined || scenario.profile !== undefined || refused?.load !== undefined
                }
                className="mt-2"
              >
                <TrafficFields scenario={scenario} refused={refused?.load} />
                <p className="mt-2 max-w-2xl text-sm text-muted">
                  Stated here, the peak in requests/s is worked out, and the field above stays empty.
                </p>
              </Disclosure>
            )}
          </FigureField>
        )}
      </fieldset>
      <div className="mt-3 flex flex-wrap items-baseline gap-x-6">
        <Button type="submit" name={FIELD.skip} value="yes">
          Don't know
        </Button>
        {back && (
          <Link href={back} className="link inline-flex min-h-11 items-center text-sm">
            Back
          </Link>
        )}
        <Disclosure summary="How to find out" className="grow basis-60">
          <p className="max-w-2xl text-muted">
            {question.measure} {question.more}
          </p>
        </Disclosure>
      </div>
    </AnswerForm>
  )
}

/** The form has a field for each of them, so it does not carry them along. */
const trafficFields: string[] = Object.values(TRAFFIC_KEYS)

const Problem = ({ children }: { children: string }) => (
  <p id="problem" role="alert" className="my-3 border-l-2 border-bad pl-4 font-medium text-bad">
    {children}
  </p>
)
