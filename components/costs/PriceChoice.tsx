import type { MouseEvent } from 'react'
import { RATE_CARD_IDS, type RateCardId } from '@/content/scenario/card-ids'
import type { Money } from '@/content/schemas/scenario'
import { lacksRate } from '@/lib/kernel'
import { termsInWords } from './terms-in-words'
import { Link } from '@/components/ui/Link'

type Props = {
  chosen: RateCardId
  /** This page with other prices: the choice works without a script. */
  hrefOf: (card: RateCardId) => string
  /** Changes the page in place where there is a script. */
  onChoose?: (card: RateCardId) => void
  /** The visitor's own prices and terms, which are named beside the choice. */
  money: Money
}

/** Which prices drive charts and advice. The other estimate stands beside it in every breakdown. */
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
              {NAMES[card]}
            </Link>
          </li>
        ))}
      </ul>
      <span className="text-2xs text-muted">
        in charts and advice
        {terms.length > 0 && <strong className="font-medium text-accent">, with {terms.join(', ')}</strong>}
      </span>
      {lacksRate(money) && (
        <p className="basis-full">
          {money.currency} is chosen, but no exchange rate is given: amounts are in US dollars until you type one, under
          &ldquo;Currency&rdquo; in the calculator.
        </p>
      )}
    </nav>
  )
}

const NAMES: Record<RateCardId, string> = {
  'aws-us-east-1': 'AWS us-east-1 list prices',
  'aws-eu-central-1': 'AWS eu-central-1',
  framework: 'The document’s framework',
}

const opensElsewhere = ({ metaKey, ctrlKey, shiftKey, altKey, button }: MouseEvent) =>
  metaKey || ctrlKey || shiftKey || altKey || button !== 0
