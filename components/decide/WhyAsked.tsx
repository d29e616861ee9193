import type { OpenQuestion } from '@/lib/decision'
import { Weight } from './Weight'

/** How much of the result hangs on the question; undefined where no answer changes the recommendation. */
export const WhyAsked = ({ influence }: { influence: OpenQuestion | undefined }) => (
  <p className="mt-2 flex flex-wrap items-center gap-x-3 text-sm text-muted">
    {influence ? (
      <>
        Influence on the result: <Weight weight={influence.weight} />
      </>
    ) : (
      'Optional: no answer here changes the recommendation.'
    )}
  </p>
)
