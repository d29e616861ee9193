import type { OpenStep } from '@/lib/wizard'
import { Weight } from './Weight'

/** The most influential open question, and how to find its answer out. */
export const NextUp = ({ step: { question, weight, sentence, skipped } }: { step: OpenStep }) => (
  <div className="mt-5 border-l-2 border-accent pl-4 text-base">
    {!skipped && (
      <>
        <p className="font-semibold text-ink">{question.question}</p>
        <p className="mt-1 flex flex-wrap items-center gap-x-3">
          Influence on the result: <Weight weight={weight} />
        </p>
      </>
    )}
    <p className={skipped ? '' : 'mt-2'}>
      <span className="font-medium text-ink">How to find out:</span> {sentence}
    </p>
  </div>
)
