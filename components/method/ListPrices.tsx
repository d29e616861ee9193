import type { ReactNode } from 'react'
import { paths } from '@/lib/share/paths'
import { Link } from '@/components/ui/Link'

/** How an estimate at list prices comes about, from a price to a pattern's bill. */
export function ListPrices({ prices, meters }: { prices: number; meters: number }) {
  return (
    <ol className="border-t border-rule-strong">
      <Step title="Prices">
        {prices} public list prices with unit, tiers, free quantity, source and date. Without tax, support, commitments
        or discounts; a discount or a price of your own can be put in place of any. Every one that is multiplied with
        stands in the <Link href={paths.ledger()}>evidence ledger</Link>.
      </Step>
      <Step title="Meters">
        {meters} meters, one for each service, that bill as the vendor does: only what lies inside a tier gets its
        price, started units count as whole, minimums and free quantities are kept. They are tested against totals that
        vendors, or tools that read their price feeds, have published.
      </Step>
      <Step title="Blocks">
        Every pattern is a list of blocks: so many machines, so many nodes, so many gigabytes. Their number follows from
        the workload and from <Link href={paths.ledgerOnly({ area: 'capacities' })}>capacities</Link>, which are
        assumptions and can be moved in the calculator;{' '}
        <Link href={paths.ledgerOnly({ area: 'models' })}>some figures are fixed</Link> but in sight. A block has a
        floor (two of everything, since one may fail) and a slope.
      </Step>
      <Step title="Bills">
        The sum of the blocks, without a multiplier. Other regions use their own price where it is known and that of
        us-east-1 where it is not, and say so. There is no card of a second vendor: among the prices at hand Google
        Cloud lacks a search index and a content network, Azure a relational database; their services can be priced one
        by one. How far this is from what others paid: <Link href={paths.bills()}>published bills</Link>.
      </Step>
    </ol>
  )
}

function Step({ title, children }: { title: string; children: ReactNode }) {
  return (
    <li className="grid gap-x-8 border-b border-rule py-3 md:grid-cols-[14rem_1fr]">
      <h3 className="font-semibold">{title}</h3>
      <p className="max-w-3xl text-muted">{children}</p>
    </li>
  )
}
