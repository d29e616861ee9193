import type { WizardQuestion } from '@/content/schemas/decision'
import type { Scenario } from '@/content/schemas/scenario'
import { answerInWords } from '@/lib/decision'
import { Link } from '@/components/ui/Link'
import { stepAddress } from '@/lib/wizard'

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
            className="block py-1.5 first-letter:uppercase hover:text-accent hover:underline aria-[current]:text-accent"
          >
            {answerInWords(question.answer, scenario.situation)}
          </Link>
        </li>
      ))}
    </ul>
  </nav>
)
