import type { WizardQuestion } from '@/content/answers/wizard'
import type { Scenario } from '@/content/schemas/scenario'
import { answerInWords } from '@/lib/decision'
import { Disclosure } from '@/components/ui/Disclosure'
import { Link } from '@/components/ui/Link'
import { stepAddress } from '@/lib/wizard'

type Props = { answered: readonly WizardQuestion[]; current: string; scenario: Scenario; skipped: readonly string[] }

/** The answers given, each leading back to its question. */
export const AnswersSoFar = ({ answered, current, scenario, skipped }: Props) => (
  <nav aria-label="Your answers">
    <Disclosure summary={`Your answers (${answered.length})`}>
      <ul>
        {answered.map((question) => (
          <li key={question.slug} className="border-t border-rule">
            <Link
              href={stepAddress(question.slug, scenario, skipped)}
              aria-current={question.slug === current ? 'step' : undefined}
              className={
                'block py-1.5 first-letter:uppercase hover:text-accent hover:underline ' + 'aria-[current]:text-accent'
              }
            >
              {answerInWords(question.answer, scenario.situation)}
            </Link>
          </li>
        ))}
      </ul>
    </Disclosure>
  </nav>
)
