import type { Scenario } from '@/content/schemas/scenario'
import { capitalised } from '@/lib/format'
import { ANSWERS_ALONE } from '@/lib/decision'
import { stakeInWords, type OpenStep } from '@/lib/wizard'

type Props = { step: OpenStep; money: Scenario['money'] }

/** The open question on which most money hangs, and how to find its answer out. */
export const NextUp = ({ step: { question, usd, sentence, skipped }, money }: Props) => (
  <div className="mt-5 border-l-2 border-accent pl-4 text-base">
    {!skipped && (
      <>
        <p className="font-semibold text-ink">{question.question}</p>
        <p className="mt-1">
          {capitalised(stakeInWords(usd, money))} over {money.horizonMonths} months depend on this answer.
        </p>
      </>
    )}
    <p className={skipped ? '' : 'mt-2'}>
      <span className="font-medium text-ink">How to find out:</span> {sentence}
    </p>
    <p className="mt-2 text-sm text-muted">{ANSWERS_ALONE}</p>
  </div>
)
