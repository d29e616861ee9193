import { Link } from '@/components/ui/Link'
import { paths } from '@/lib/share/paths'

/** Where the figures of the first picture come from. A phone's first screen has no room for it. */
export function Provenance() {
  return (
    <p className="mt-6 hidden max-w-lg border-l-2 border-rule-strong pl-4 text-sm text-muted sm:block">
      Priced at AWS list prices, each with its source and date. The patterns come from a{' '}
      <Link href={paths.method('reference-guide')}>reference guide</Link> to six system patterns, which gives
      guarantees, limits and illustrative cost formulas. Every figure shows its formula and inputs:{' '}
      <Link href={paths.method()}>how it works</Link>.
    </p>
  )
}
