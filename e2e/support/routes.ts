import { PATTERN_IDS } from '@/content/pattern-ids'
import { DEFAULT_SCENARIO } from '@/content/scenario/default-scenario'
import type { Scenario } from '@/content/schemas/scenario'
import { PARTS } from '@/components/recommendation/details/parts'
import { paths } from '@/lib/share/paths'

/** A scenario with every answer given, so that the recommendation has all its parts. */
export const ANSWERED: Scenario = {
  ...DEFAULT_SCENARIO,
  situation: {
    consistency: 'strong',
    highReadVolume: true,
    auditCritical: true,
    independentDeploys: true,
    loadShape: 'spiky',
    globalUsers: true,
    isolationNeeded: true,
    peakQps: 50_000,
    teams: 6,
  },
}

/** The same with something that runs today, so that there is a way to move. */
export const MOVED: Scenario = { ...ANSWERED, situation: { ...ANSWERED.situation, runsToday: 'monolith' } }

/**
 * The wizard steps that are checked. All steps share one page, so three represent them: the first, one with a choice,
 * and one that names no branch of the tree.
 */
const STEPS = ['peak', 'consistency', 'ratio']

/** Every page of the app once; of the wizard's steps, one of each kind. */
export const ROUTES: string[] = [
  paths.home(),
  paths.patterns(),
  ...PATTERN_IDS.map(paths.pattern),
  paths.compare(),
  paths.compareLinks(),
  paths.decide(),
  ...STEPS.map((slug) => paths.decide(slug)),
  paths.calculator(),
  paths.bill('cell-based'),
  paths.billVendors('cell-based'),
  paths.recommendation(DEFAULT_SCENARIO),
  paths.recommendation(ANSWERED),
  ...PARTS.map(({ part }) => paths.recommendationPart(part, ANSWERED)),
  paths.recommendationPart('migration', MOVED),
  paths.exportFile('brief', ANSWERED),
  paths.evolve(),
  paths.combinations(),
  paths.antiPatterns(),
  paths.operate(),
  paths.method(),
  paths.ledger(),
  paths.bills(),
  paths.publishedDecisions(),
  paths.apiReference(),
  paths.offline(),
]

/** An unknown address. */
export const LOST = '/no-such-page'
