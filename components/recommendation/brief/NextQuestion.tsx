import { WIZARD_QUESTIONS } from '@/content/answers/wizard'
import type { AnswerKey } from '@/content/schemas/decision'
import type { Money } from '@/content/schemas/scenario'
import { buttonClass } from '@/components/ui/Button'
import { Link } from '@/components/ui/Link'
import { ANSWER_NAMES, ANSWERS_ALONE, type NextQuestion as Next } from '@/lib/decision'
import { listed, moneyIn } from '@/lib/format'

type Props = { next: Next | null; money: Money; stepOf: (answer: AnswerKey) => string }

/** The open question on which the most money hangs, and how to find out. */
export function NextQuestion({ next, money, stepOf }: Props) {
  if (!next) return <p className="text-sm">No open answer can change the recommendation.</p>
  const question = WIZARD_QUESTIONS.find(({ answer }) => answer === next.answer)?.question
  const others = next.order.slice(1, 4).map(({ answer }) => ANSWER_NAMES[answer])
  return (
    <div className="text-sm">
      <p className="text-base font-semibold">{question ?? ANSWER_NAMES[next.answer]}</p>
      <p>
        {next.sentence}
        {next.usd > 0 && ` About ${moneyIn(money).about(next.usd)} depend on it.`}
      </p>
      {others.length > 0 && <p className="text-muted">After that: {listed(others)}.</p>}
      {next.usd > 0 && <p className="text-muted">{ANSWERS_ALONE}</p>}
      <Link href={stepOf(next.answer)} className={buttonClass('quiet', 'no-print mt-2')}>
        Answer it
      </Link>
    </div>
  )
}
