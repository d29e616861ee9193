import { EVOLUTION_PATHS } from '@/content/migration/evolution-paths'
import { MIGRATION_STRATEGIES } from '@/content/migration/strategies'
import type { PatternId } from '@/content/pattern-ids'
import { PATTERNS } from '@/content/patterns'
import { MIGRATION_RISKS } from '@/content/risks/migration-risks'
import type { Report } from '@/lib/report'
import { Migration } from '../migration/Migration'
import { MigrationRisks } from '../migration/MigrationRisks'
import { AntiPatterns } from '../verdict/AntiPatterns'
import { Limits } from '../verdict/Limits'
import { ReportPart } from './ReportPart'

/** What only a recommended pattern has: limits, anti-patterns, a migration and its risks. */
export const AfterVerdictSections = ({ report, winner }: { report: Report; winner: PatternId }) => (
  <>
    <ReportPart
      id="limits"
      lead="Limits as the reference guide states them. Each describes one stack: a limit warns, it excludes nothing."
    >
      <Limits report={report} />
    </ReportPart>
    <ReportPart
      id="anti-patterns"
      lead={'What the recommendation would run into now: how it is detected, the figure behind it, and the ' + 'fix.'}
    >
      <AntiPatterns
        recommended={report.recommendation.antiPatterns}
        runnerUp={report.considered.find(({ role }) => role === 'runner-up')}
      />
    </ReportPart>
    <ReportPart id="migration">
      <Migration pattern={PATTERNS[winner]} evolutionPaths={EVOLUTION_PATHS} strategies={MIGRATION_STRATEGIES} />
    </ReportPart>
    <ReportPart id="risks" lead="Four risks of a migration. Agree on the rollback before the first step.">
      <MigrationRisks risks={MIGRATION_RISKS} />
    </ReportPart>
  </>
)
