import type { CSSProperties } from 'react'
import type { Scenario } from '@/content/schemas/scenario'
import { Link } from '@/components/ui/Link'
import { LEADING } from '@/lib/report'
import { paths } from '@/lib/share/paths'
import { HowSure } from './HowSure'

type Props = {
  scenario: Scenario
  /** Candidates that may be chosen. */
  choices: number
}

/** How sure the recommendation is: one sentence and a bar for each leading candidate. */
export const Sure = ({ scenario, choices }: Props) => (
  <section aria-labelledby="sure-title" className="border-b border-rule py-3">
    <div className="flex flex-wrap items-baseline justify-between gap-x-6">
      <h2 id="sure-title" className="text-lg font-semibold">
        How sure it is
      </h2>
      <p className="no-print text-sm">
        <span className="max-sm:hidden">What it hinges on and where it turns: </span>
        <Link href={paths.recommendationPart('sensitivity', scenario)} className="link">
          Sensitivity
        </Link>
        <span className="max-sm:hidden">. When it stops being right: </span>
        <span className="sm:hidden"> · </span>
        <Link href={paths.recommendationPart('over-time', scenario)} className="link">
          Over time
        </Link>
      </p>
    </div>
    <div style={{ '--rows': Math.min(LEADING, choices) } as CSSProperties} className={SPACE}>
      <HowSure glance={paths.futuresAtAGlance(scenario)}>
        <p className="text-sm text-muted">
          Every figure has a range. The page of sensitivity draws all of them at once, 10,000 times, and says in how
          many of these futures the recommendation costs least, and what it costs you where it does not.
        </p>
      </HowSure>
    </div>
  </section>
)

/** Room for what is about to come, so that nothing below moves. */
const SPACE =
  'mt-1 grid min-h-[calc(var(--rows)*4rem+7rem)] content-start gap-x-10 gap-y-2 noscript:min-h-0 ' +
  'sm:min-h-[calc(var(--rows)*2.9rem+8rem)] lg:min-h-[max(12rem,calc(var(--rows)*2.9rem+1.2rem))] ' +
  'lg:grid-cols-[20rem_minmax(0,1fr)] print:min-h-0'
