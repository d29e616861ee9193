import type { OpenStep } from '@/lib/wizard'
import { Weight } from './Weight'

/** The question on which most hangs, and what to do who does not know the answer. */
export const NextUp = ({ step: { question, weight, sentence, skipped } }: { step: OpenStep }) => (
  <div className="mt-5 border-l-2 border-accent pl-4 text-base">
    {!skipped && (
      <>
        <p className="font-semibold text-ink">{question.question}</p>
        <p className="mt-1 flex flex-wrap items-center gap-x-3">
          <Weight weight={weight} /> of what is still open hangs on it
        </p>
      </>
    )}
    <p className={skipped ? '' : 'mt-2'}>
      <span className="font-medium text-ink">
        {skipped ? 'Go and measure first:' : 'Not known? Go and measure first:'}
      </span>{' '}
      {sentence}
    </p>
  </div>
)
