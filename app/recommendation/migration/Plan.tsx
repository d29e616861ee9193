import { PUBLISHED_MIGRATIONS } from '@/content/evidence/migrations'
import { CashPicture } from '@/components/recommendation/migration/CashPicture'
import { Checklist } from '@/components/recommendation/migration/Checklist'
import { EndsPicture } from '@/components/recommendation/migration/EndsPicture'
import { NothingToMove } from '@/components/recommendation/migration/NothingToMove'
import { PhaseList } from '@/components/recommendation/migration/PhaseList'
import { PlanForm } from '@/components/recommendation/migration/PlanForm'
import { StopsPicture } from '@/components/recommendation/migration/StopsPicture'
import { IgnoredNotice } from '@/components/scenario/IgnoredNotice'
import { Link } from '@/components/ui/Link'
import { Section } from '@/components/ui/Section'
import { comparedMoves } from '@/lib/analysis'
import {
  asShown,
  cashInWords,
  coverInWords,
  lengthInWords,
  movesInWords,
  stopsInWords,
  strategyInWords,
} from '@/lib/report'
import { paths } from '@/lib/share/paths'
import { WIZARD_QUESTIONS } from '@/content/answers/wizard'
import { questionAbout } from '@/lib/wizard'
import { FIGURES, migrationFor, type PlanFile } from './worked-out'

/** Everything on the page that is worked out: on the server alone. */
export function Plan({ query }: { query: string }) {
  const { plan, ...worked } = migrationFor(query)
  const { report, read, ignored, way, checks } = worked
  const { scenario } = report
  if (!plan)
    return (
      <>
        <IgnoredNotice ignored={ignored} />
        <NothingToMove report={report} today={questionAbout('runsToday', WIZARD_QUESTIONS, scenario)} />
      </>
    )
  const framed = (name: PlanFile) => ({
    table: asShown(FIGURES[name]({ ...worked, plan }, { isFile: false })),
    csv: paths.recommendationFile('migration', name, scenario, read.query),
  })
  const isOff = scenario.money.off.some((part) => part === 'migration' || part === 'learning')
  return (
    <>
      <IgnoredNotice ignored={ignored} />
      <Section id="plan" title="The plan" lead={coverInWords(plan, way)}>
        <p className="max-w-3xl">{strategyInWords(plan, checks)}</p>
        {isOff && (
          <p className="mt-2 max-w-3xl text-muted">
            The totals leave out lines of the move; this page counts them all the same.
          </p>
        )}
        <PlanForm plan={plan} way={way} read={read} scenario={scenario} />
        <EndsPicture
          plan={plan}
          way={way}
          words={lengthInWords(plan, read.edits.share !== undefined)}
          {...framed('phases')}
        />
        <PhaseList plan={plan} way={way} checks={checks} />
      </Section>
      <Section
        id="money"
        title="Cash and stop points"
        lead={
          'Beside leaving everything as it is. People count at their loaded cost. Savings are those of all lines, in ' +
          'each month at the load of that month, growth included. The brief and the cost lines have the move at ' +
          'central figures; here its figures are drawn, so its median is not the same amount.'
        }
      >
        <div className="grid gap-y-10">
          <CashPicture plan={plan} money={way.money} words={cashInWords(plan, way.money)} {...framed('cash')} />
          <StopsPicture plan={plan} way={way} words={stopsInWords(plan, way)} {...framed('stops')} />
        </div>
      </Section>
      <Section
        id="checklist"
        title="Checklist"
        lead="Detection is in place and the rollback rehearsed before a phase begins. Exit criteria are our judgement."
      >
        <Checklist
          plan={plan}
          checks={checks}
          csv={paths.recommendationFile('migration', 'checklist', scenario, read.query)}
          markdown={paths.recommendationFile('migration', 'checklist', scenario, read.query, 'md')}
        />
      </Section>
      <Section id="published" title="Beside published moves">
        <Published />
      </Section>
    </>
  )
}

function Published() {
  const { finding, caution } = movesInWords(comparedMoves(PUBLISHED_MIGRATIONS))
  return (
    <p className="max-w-3xl">
      {finding}. {caution}{' '}
      <Link href={`${paths.publishedDecisions()}#moves`} className="link">
        Every move, and why it was missed
      </Link>
    </p>
  )
}
