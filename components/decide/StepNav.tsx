import type { WizardQuestion } from '@/content/schemas/decision'
import type { Scenario } from '@/content/schemas/scenario'
import { Link } from '@/components/ui/Link'
import { answerShown } from './answer-text'
import { stepAddress } from './step-address'
import type { Step } from './steps'

/** Where one is among the questions, as a ruler with a link at every mark. */
export function StepNav({ step, questions, scenario }: { step: Step; questions: readonly WizardQuestion[]; scenario: Scenario }) {
  return (
    <nav aria-label="Questions" className="flex flex-wrap items-end justify-between gap-x-8 pt-6 sm:pt-10">
      <p className="lettering text-accent">
        Question {step.number} of {step.of}
      </p>
      <ol className="flex w-full flex-wrap max-w-xl sm:w-auto sm:grow">
        {questions.map((question, index) => (
          <li key={question.slug} className="min-w-7 flex-1">
            <Mark question={question} number={index + 1} current={question.slug === step.question.slug} scenario={scenario} />
          </li>
        ))}
      </ol>
    </nav>
  )
}

type MarkProps = { question: WizardQuestion; number: number; current: boolean; scenario: Scenario }

/** Answered questions have a heavy mark under their number, the one on screen the accent. */
function Mark({ question, number, current, scenario }: MarkProps) {
  const answer = answerShown(question, scenario)
  const rule = current ? 'border-accent' : answer ? 'border-ink' : 'border-rule'
  return (
    <Link
      href={stepAddress(question.slug, scenario)}
      aria-current={current ? 'step' : undefined}
      aria-label={`Question ${number}: ${question.question} ${answer ?? 'Not said'}`}
      title={`${question.question} ${answer ?? 'Not said'}`}
      className={`flex min-h-11 items-end justify-center border-b-4 pb-1.5 font-mono text-sm hover:text-accent ${rule} ${
        answer || current ? 'font-semibold' : 'text-muted'
      }`}
    >
      {number}
      <span aria-hidden="true" className="w-[1ch]">
        {answer ? '•' : ''}
      </span>
    </Link>
  )
}
