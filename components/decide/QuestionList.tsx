import type { WizardQuestion } from '@/content/schemas/decision'
import type { Scenario } from '@/content/schemas/scenario'
import { Link } from '@/components/ui/Link'
import { paths } from '@/lib/share/paths'
import { answerShown } from './answer-text'

/** All questions on one sheet: what was answered, what was not, and the way to each. */
export function QuestionList({ questions, scenario }: { questions: readonly WizardQuestion[]; scenario: Scenario }) {
  return (
    <ol className="border-t border-rule-strong">
      {questions.map((question, index) => (
        <Row key={question.slug} number={index + 1} question={question} scenario={scenario} />
      ))}
    </ol>
  )
}

function Row({ number, question, scenario }: { number: number; question: WizardQuestion; scenario: Scenario }) {
  const answer = answerShown(question, scenario)
  return (
    <li className="grid grid-cols-[2rem_1fr_auto] items-baseline gap-x-3 border-b border-rule py-2 md:grid-cols-[2rem_1fr_15rem_5rem]">
      <span aria-hidden="true" className="font-mono text-sm text-muted">
        {number}
      </span>
      <span className="col-span-2 md:col-span-1">{question.question}</span>
      <span className={`col-start-2 md:col-start-auto ${answer ? 'font-semibold' : 'text-muted'}`}>{answer ?? 'not said'}</span>
      <Link
        href={paths.decide(question.slug, scenario)}
        className="link inline-flex min-h-8 items-center justify-self-end text-sm"
        aria-label={`${answer ? 'Change' : 'Answer'}: ${question.question}`}
      >
        {answer ? 'Change' : 'Answer'}
      </Link>
    </li>
  )
}
