import type { WizardQuestion } from '@/content/schemas/decision'
import type { Scenario } from '@/content/schemas/scenario'
import { buttonClass } from '@/components/ui/Button'
import { Link } from '@/components/ui/Link'
import { paths } from '@/lib/share/paths'
import { ClearAnswers } from './ClearAnswers'
import { stepAddress } from './step-address'

/** The way in: to the first question, or on to the first one without an answer; past the last, to the recommendation. */
export function DecideStart({ questions, scenario }: { questions: readonly WizardQuestion[]; scenario: Scenario }) {
  const open = questions.filter(({ answer }) => scenario.situation[answer] === undefined)
  const given = questions.length - open.length
  const [next] = open
  return (
    <>
      <p className="mt-5 flex flex-wrap items-center gap-3">
        {next && (
          <Link href={paths.decide(next.slug, scenario)} className={buttonClass('primary', 'grow sm:grow-0')}>
            {given ? `Continue with question ${questions.indexOf(next) + 1}` : 'Start with question 1'}
          </Link>
        )}
        {given > 0 && (
          <>
            <Link href={paths.recommendation(scenario)} className={buttonClass(next ? 'quiet' : 'primary', 'grow sm:grow-0')}>
              {next ? 'Recommendation so far' : 'See the recommendation'}
            </Link>
            <ClearAnswers href={stepAddress(undefined, { ...scenario, situation: {} })} />
          </>
        )}
      </p>
      {given > 0 && (
        <p className="mt-3 text-base">
          {given} of {questions.length} answered.
        </p>
      )}
    </>
  )
}
