import { buttonClass } from '@/components/ui/Button'
import { Link } from '@/components/ui/Link'
import { headlineOf } from '@/lib/links'
import type { Report } from '@/lib/report'
import { encode, sharedQuery } from '@/lib/share'
import { paths } from '@/lib/share/paths'
import { LinkActions } from './LinkActions'

/** What a recipient can do with it: take it over, hand it on, change the answers, compare. */
export const ReportActions = ({ report: { scenario, recommendation } }: { report: Report }) => (
  <div className="no-print mt-3 flex flex-wrap items-start gap-x-3 gap-y-1">
    <LinkActions
      key={encode(scenario)}
      scenario={scenario}
      calculator={paths.calculator(scenario)}
      shared={sharedQuery(scenario, headlineOf(recommendation.recommended))}
    />
    <Link href={paths.decide(undefined, scenario)} className={buttonClass('plain', 'px-0! sm:px-1!')}>
      Change the answers
    </Link>
    <Link href={paths.compare(scenario)} className={buttonClass('plain', 'px-0! sm:px-1!')}>
      Compare
    </Link>
  </div>
)
