import { Link } from '@/components/ui/Link'
import { paths } from '@/lib/share/paths'

/** How well estimates at list prices match published bills, shown beside the totals. */
export function EstimateAccuracy({ close, of }: { close: number; of: number }) {
  return (
    <p className="text-sm text-muted">
      How well infrastructure estimates do:{' '}
      <Link href={paths.bills()} className="link">
        {close} of {of} published bills
      </Link>{' '}
      are within a factor of two.
    </p>
  )
}
