import { Link } from '@/components/ui/Link'
import { assumedPeople } from '@/lib/report'
import type { Scenario } from '@/content/schemas/scenario'
import { paths } from '@/lib/share/paths'

/** Which figures of the engineering cost nobody has set: it is most of the total, so it is said beside it. */
export function AssumedPeople({ scenario }: { scenario: Scenario }) {
  const assumed = assumedPeople(scenario)
  if (assumed.length === 0) return null
  return (
    <p className="mt-3 max-w-3xl text-sm">
      The total assumes {assumed.join(' and ')}.{' '}
      <Link href={paths.calculator(scenario)} className="link">
        Set your own figures
      </Link>
    </p>
  )
}
