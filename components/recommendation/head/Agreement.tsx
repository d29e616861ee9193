import { Link } from '@/components/ui/Link'
import type { Validation } from '@/lib/backtest'
import { paths } from '@/lib/share/paths'

/** How often recommendations like this one are what was decided. */
export const Agreement = ({ agree, of }: Validation['decisions']) => (
  <p className="mt-2 text-sm text-muted">
    Recommendations like this agree with {agree} of {of} published decisions at the first choice.{' '}
    <Link href={paths.publishedDecisions()} className="link">
      All of them, misses included
    </Link>
  </p>
)
