import type { WizardQuestion } from '@/content/schemas/decision'
import type { Outcome } from '@/lib/decision'
import { AdviceName } from './AdviceName'
import { saidInWords } from '@/lib/wizard'

type Props = {
  question: WizardQuestion
  outcomes: readonly Outcome[]
  /** Whether it can change the advice at all. */ matters: boolean
}

/** What each answer makes the advice, the others staying as they are. */
export function OutcomeList({ question, outcomes, matters }: Props) {
  if (!outcomes.some(({ changes }) => changes))
    return (
      <p className="text-muted">
        {matters
          ? 'Nothing by itself. Together with another open answer it can change the advice.'
          : 'Nothing, with the other answers as they are.'}
      </p>
    )
  return (
    <dl>
      {outcomes.map((outcome) => (
        <div
          key={saidInWords(question, outcome.said)}
          className="grid grid-cols-[9.5rem_1fr] gap-x-4 border-t border-rule py-2"
        >
          <dt>{saidInWords(question, outcome.said)}</dt>
          <dd>
            {outcome.changes ? (
              <AdviceName {...outcome} />
            ) : (
              <span className="text-muted">{outcome.name}, as without an answer</span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
