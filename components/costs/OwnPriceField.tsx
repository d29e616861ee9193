import { OVERRIDE_BOUNDS } from '@/content/scenario/overrides'
import { NumberInput } from '@/components/ui/NumberInput'
import { Link } from '@/components/ui/Link'
import { paths } from '@/lib/share/paths'
import type { OwnPrices } from './own-prices'

type Props = { id: string; label: string; unit: string; rate: number; own: OwnPrices }

/**
 * Links to a price in the ledger, with a field to replace it. The field is in US dollars, in which prices are
 * published.
 */
export function OwnPriceField({ id, label, unit, rate, own: { prices, control } }: Props) {
  const isOwn = id in prices
  return (
    <div className="mt-2 flex flex-wrap items-end gap-x-5 gap-y-1">
      {control && (
        <NumberInput
          label={`Own price, ${label}`}
          unit={`US dollars for one ${unit}`}
          {...OVERRIDE_BOUNDS.price}
          own={prices[id]}
          standard={rate}
          onChange={(usd) => control(id, usd)}
          className="w-full max-w-72"
        />
      )}
      {control && isOwn && (
        <button
          type="button"
          onClick={() => control(id, undefined)}
          className="min-h-11 underline decoration-accent underline-offset-4 hover:text-accent"
        >
          reset to list price
        </button>
      )}
      <Link href={paths.ledger(id)} className="link inline-flex min-h-11 items-center">
        <span className="font-mono text-2xs">{id}</span>&nbsp;in the ledger
      </Link>
    </div>
  )
}
