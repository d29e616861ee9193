import type { Scenario } from '@/content/schemas/scenario'
import { capitalised } from '@/lib/format'
import type { OpenQuestion } from '@/lib/decision'
import { stakeInWords } from '@/lib/wizard'

type Props = { influence: OpenQuestion | undefined; money: Scenario['money'] }

/** How much money hangs on the question; undefined where no answer changes the recommendation. */
export const WhyAsked = ({ influence, money }: Props) => (
  <p className="mt-2 text-sm text-muted">
    {influence ? (
      <>
        <strong className="font-semibold text-ink">{capitalised(stakeInWords(influence.usd, money))}</strong> over{' '}
        {money.horizonMonths} months depend on this answer. Optional, like every question.
      </>
    ) : (
      'Optional: no answer here changes the recommendation.'
    )}
  </p>
)
