import type { MouseEvent } from 'react'
import { RATE_CARD_IDS, type RateCardId } from '@/content/scenario/card-ids'
import type { Money } from '@/content/schemas/scenario'
import { lacksRate } from '@/lib/kernel'
import { termsInWords } from './terms-in-words'
import { Link } from '@/components/ui/Link'
import { rateCardWords } from './rate-card-words'

type Props = {
  chosen: RateCardId
  /** Address of this page with another rate card, so that the choice works without a script. */
  hrefOf: (card: RateCardId) => string
  /** Changes the page in place when scripts run. */
  onChoose?: (card: RateCardId) => void
  /** The visitor's contracted prices and terms, which are listed beside the choice. */
  money: Money
}

/** The choice of rate card for the whole page. */
export function PriceChoice({ chosen, hrefOf, onChoose, money }: Props) {
  const terms = termsInWords(money)
  return (
    <nav aria-label="Prices" className="no-print flex flex-wrap items-baseline gap-x-4 gap-y-1 text-sm">
      <span className="lettering text-muted">Prices</span>
      <ul className="flex flex-wrap gap-x-4">
        {RATE_CARD_IDS.map((card) => (
          <li key={card}>
            <Link
              href={hrefOf(card)}
              scroll={false}
              aria-current={card === chosen ? 'true' : undefined}
              className={
                'inline-flex min-h-8 items-center border-b-2 border-transparent text-muted hover:text-accent ' +
                'aria-[current]:border-accent aria-[current]:font-semibold aria-[current]:text-ink'
              }
              onClick={
                onChoose &&
                ((event) => {
                  if (opensElsewhere(event)) return
                  event.preventDefault()
                  onChoose(card)
                })
              }
            >
              {rateCardWords({ rateCard: card }).name}
            </Link>
          </li>
        ))}
      </ul>
      {terms.length > 0 && <strong className="text-2xs font-medium text-own">with {terms.join(', ')}</strong>}
      {lacksRate(money) && (
        <p className="basis-full">
          {money.currency} is chosen, but no exchange rate is given: amounts are in US dollars until you type one, under
          &ldquo;Currency&rdquo; in the calculator.
        </p>
      )}
    </nav>
  )
}

const opensElsewhere = ({ metaKey, ctrlKey, shiftKey, altKey, button }: MouseEvent) =>
  metaKey || ctrlKey || shiftKey || altKey || button !== 0
