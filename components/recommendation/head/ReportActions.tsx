import type { Scenario } from '@/content/schemas/scenario'
import { buttonClass } from '@/components/ui/Button'
import { Link } from '@/components/ui/Link'
import { encode } from '@/lib/share'
import { paths } from '@/lib/share/paths'
import { LinkActions } from './LinkActions'

/** What a recipient can do with it: take it over, hand it on, change the answers, compare. */
export function ReportActions({ scenario }: { scenario: Scenario }) {
  return (
    <div className="no-print mt-6">
      <div className="flex flex-wrap items-start gap-3">
        <LinkActions key={encode(scenario)} scenario={scenario} calculator={paths.calculator(scenario)} />
        <Link href={paths.decide(undefined, scenario)} className={buttonClass('plain', 'px-1!')}>
          Change the answers
        </Link>
        <Link href={paths.compare(scenario)} className={buttonClass('plain', 'px-1!')}>
          Compare
        </Link>
      </div>
      <p className="mt-2 max-w-2xl text-sm text-muted">
        &ldquo;Edit a copy&rdquo; opens the calculator with this scenario; what you had is kept under
        &ldquo;History&rdquo;.
      </p>
    </div>
  )
}
