import type { OpenQuestion } from '@/lib/decision'
import { Weight } from './Weight'

type Props = {
  /** What hangs on the question; undefined where no answer changes the advice. */
  standing: OpenQuestion | undefined
  answered: boolean
  /** Whether no open question weighs more. */
  first: boolean
}

/** Why the question is on screen: how much hangs on it. */
export function WhyAsked({ standing, answered, first }: Props) {
  if (!standing)
    return <p className="mt-3 text-muted">Optional: whatever you answer here, the advice stays as it is.</p>
  return (
    <p className="mt-3 flex flex-wrap items-center gap-x-3">
      <Weight weight={standing.weight} />
      <span className="text-muted">
        {answered
          ? 'of what would be open without your answer'
          : `of what is still open hangs on this${first ? ', more than on any other' : ''}`}
      </span>
    </p>
  )
}
