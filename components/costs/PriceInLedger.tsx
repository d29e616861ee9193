import { Link } from '@/components/ui/Link'
import { paths } from '@/lib/share/paths'
import type { ListedPrice, OwnPrices } from './own-prices'

/** Links to a price in the ledger, beside the field to replace it. */
export const PriceInLedger = ({ price, own: { Field } }: { price: ListedPrice; own: OwnPrices }) => (
  <div className="mt-2 flex flex-wrap items-end gap-x-5 gap-y-1">
    {Field && <Field {...price} />}
    <Link href={paths.ledger(price.id)} className="link inline-flex min-h-11 items-center">
      <span className="font-mono text-2xs">{price.id}</span>&nbsp;in the ledger
    </Link>
  </div>
)
