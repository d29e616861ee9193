import type { WizardQuestion } from '@/content/schemas/decision'
import type { Scenario } from '@/content/schemas/scenario'
import { ANSWER_NAMES } from '@/lib/decision'
import { Link } from '@/components/ui/Link'
import { answerShown } from './answer-text'
import { stepAddress } from './step-address'

type Props = { answered: readonly WizardQuestion[]; current: string; scenario: Scenario; skipped: readonly string[] }

/** What was said, each leading back to its question. */
export const AnswersSoFar = ({ answered, current, scenario, skipped }: Props) => (
  <nav aria-labelledby="answers">
    <h2 id="answers" className="mb-2 font-semibold">
      Your answers
    </h2>
    <ul>
      {answered.map((question) => (
        <li key={question.slug} className="border-t border-rule">
          <Link
            href={stepAddress(question.slug, scenario, skipped)}
            aria-current={question.slug === current ? 'step' : undefined}
            className="flex min-h-9 items-baseline justify-between gap-x-4 py-1.5 hover:text-accent aria-[current]:text-accent"
          >
            <span className="text-muted first-letter:uppercase">{ANSWER_NAMES[question.answer]}</span>{' '}
            <span className="text-right font-medium">{answerShown(question, scenario)}</span>
          </Link>
        </li>
      ))}
    </ul>
  </nav>
)
