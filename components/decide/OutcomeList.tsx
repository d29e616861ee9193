import type { WizardQuestion } from '@/content/answers/wizard'
import type { Outcome } from '@/lib/decision'
import { describeAnswers } from '@/lib/wizard'
import { AdviceName } from './AdviceName'

type Props = { question: WizardQuestion; outcomes: readonly Outcome[]; matters: boolean }

/** What the recommendation is for each answer, the others staying as they are. */
export function OutcomeList({ question, outcomes, matters }: Props) {
  if (!outcomes.some(({ changes }) => changes))
    return (
      <p className="text-muted">
        {matters
          ? 'Nothing by itself. Together with another open answer it can change the recommendation.'
          : 'Nothing, with the other answers as they are.'}
      </p>
    )
  return (
    <dl>
      {outcomes.map((outcome) => (
        <div
          key={describeAnswers(question, outcome.answers)}
          className="grid grid-cols-[minmax(8.5rem,2fr)_3fr] gap-x-4 border-t border-rule py-1.5"
        >
          <dt>{describeAnswers(question, outcome.answers)}</dt>
          <dd>
            {outcome.changes ? (
              <AdviceName {...outcome} />
            ) : (
              <span className="text-muted">{outcome.name} (no change)</span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
