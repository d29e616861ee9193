import type { WizardQuestion } from '@/content/answers/wizard'
import type { AnswerKey } from '@/content/schemas/decision'
import { buttonClass } from '@/components/ui/Button'
import { Disclosure } from '@/components/ui/Disclosure'
import { Link } from '@/components/ui/Link'
import { ANSWER_NAMES, type NextQuestion } from '@/lib/decision'
import { percent, listed } from '@/lib/format'

type Props = {
  next: NextQuestion | null
  /** All answers not given. */
  unknown: AnswerKey[]
  questions: readonly WizardQuestion[]
  /** Where an answer is given. */
  stepOf: (answer: AnswerKey) => string
}

/**
 * The open question with the most influence, how to find out, and the order of the others; every answer not given is
 * named.
 */
export function NextMeasurement({ next, unknown, questions, stepOf }: Props) {
  const idle = unknown.filter((answer) => !next?.order.some((open) => open.answer === answer))
  return (
    <>
      {next ? (
        <Measure next={next} question={questions.find(({ answer }) => answer === next.answer)} stepOf={stepOf} />
      ) : (
        <p>No open answer can change the recommendation.</p>
      )}
      {next && next.order.length > 1 && <Others order={next.order.slice(1)} stepOf={stepOf} />}
      {idle.length > 0 && (
        <p className="mt-4 max-w-3xl text-sm text-muted">
          Not answered, and currently without influence: {listed(idle.map((answer) => ANSWER_NAMES[answer]))}.
        </p>
      )}
    </>
  )
}

function Measure({
  next,
  question,
  stepOf,
}: {
  next: NextQuestion
  question: WizardQuestion | undefined
  stepOf: Props['stepOf']
}) {
  return (
    <div className="grid gap-x-8 gap-y-4 border-l-2 border-accent pl-4 sm:grid-cols-[1fr_auto] sm:items-center">
      <div className="max-w-2xl">
        <p className="text-lg font-semibold">{question?.question ?? ANSWER_NAMES[next.answer]}</p>
        <p className="mt-1">{next.sentence}</p>
        <p className="mt-1 text-sm text-muted">Influence on the result: {percent(next.weight)}</p>
      </div>
      <Link href={stepOf(next.answer)} className={buttonClass('quiet', 'no-print justify-self-start')}>
        Answer it
      </Link>
    </div>
  )
}

const after = ([next, ...others]: NextQuestion['order']): string =>
  `${next ? ANSWER_NAMES[next.answer] : ''}${others.length > 0 ? ` and ${others.length} more` : ''}`

const Others = ({ order, stepOf }: { order: NextQuestion['order']; stepOf: Props['stepOf'] }) => (
  <Disclosure summary={`Next: ${after(order)}`} className="mt-4 border-y border-rule">
    <ol className="columns-1 gap-x-10 text-sm sm:columns-2">
      {order.map(({ answer, weight }) => (
        <li
          key={answer}
          className="flex break-inside-avoid items-baseline justify-between gap-4 border-b border-rule py-1.5"
        >
          <Link href={stepOf(answer)} className="hover:text-accent hover:underline">
            {ANSWER_NAMES[answer]}
          </Link>
          <span className="font-mono">{percent(weight)}</span>
        </li>
      ))}
    </ol>
  </Disclosure>
)
