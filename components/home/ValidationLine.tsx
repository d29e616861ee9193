import type { Validation } from '@/lib/backtest'
import { Link } from '@/components/ui/Link'
import { paths } from '@/lib/share/paths'

/** How well the product does on published cases, hits and misses alike. */
export function ValidationLine({ validation: { decisions, bills } }: { validation: Validation }) {
  return (
    <p className="border-t border-rule py-4 text-sm text-muted">
      Checked against published cases: the first choice agrees with{' '}
      <Link href={paths.publishedDecisions()}>
        {decisions.agree} of {decisions.of} decisions
      </Link>
      , and{' '}
      <Link href={paths.bills()}>
        {bills.close} of {bills.of} bills
      </Link>{' '}
      are estimated within a factor of two.
    </p>
  )
}
