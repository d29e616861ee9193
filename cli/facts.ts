import { DECISION_FACTS } from '@/content'
import type { Scenario } from '@/content/schemas/scenario'
import { paths, type Headline } from '@/lib/share'
import { reportOf, type Report } from '@/lib/report'

/** What every command works with: the facts of the pages and of the API. */
export const FACTS = DECISION_FACTS

export const reportFor = (scenario: Scenario): Report => reportOf(scenario, FACTS)

/** The link of a recommendation: an address where the site is known, its path and query otherwise. */
export const linkTo = (scenario: Scenario, site: string | null, then?: Headline): string =>
  `${site ?? ''}${paths.recommendation(scenario, then)}`
