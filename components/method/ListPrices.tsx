import type { ReactNode } from 'react'
import { paths } from '@/lib/share/paths'
import type { Validation } from '@/lib/backtest'
import { Link } from '@/components/ui/Link'

type Props = { prices: number; meters: number; bills: Validation['bills'] }

/** How an estimate at list prices is made, from a single price to the bill of a pattern. */
export function ListPrices({ prices, meters, bills }: Props) {
  return (
    <ol className="border-t border-rule-strong">
      <Step title="Prices">
        {prices} public list prices with unit, tiers, free tier, source and date. They exclude tax, support, commitments
        and discounts; you can enter a discount, or replace any price with your own. All prices in use are in the{' '}
        <Link href={paths.ledger()}>evidence ledger</Link>.
      </Step>
      <Step title="Meters">
        {meters} meters, one for each service, bill as the vendor does: tier by tier, started units in full, with
        minimums and free tier. They are tested against totals that vendors, or tools that read their price feeds, have
        published.
      </Step>
      <Step title="Components">
        Every pattern is a list of components: instances, nodes, gigabytes. Their number follows from the workload and
        from <Link href={paths.ledgerOnly({ area: 'capacities' })}>capacities</Link>, which are assumptions that you can
        change in the calculator; <Link href={paths.ledgerOnly({ area: 'models' })}>some figures are fixed</Link> and
        listed. Each component has a minimum (two of everything, since one may fail) and grows with the load.
      </Step>
      <Step title="Bills">
        The sum of the components, without a multiplier. Another region uses its own price where we have one and the
        price of us-east-1 where we do not, and says so. There is no price list for a second vendor: we lack a search
        index and a CDN for Google Cloud, and a relational database for Azure; their services can be priced one by one.
        {bills.close} of {bills.of} <Link href={paths.bills()}>published bills</Link> are estimated within a factor of
        two.
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
