import type { TreeQuestion } from '@/content/schemas/decision'
import { rateCardWords } from '@/components/costs/rate-card-words'
import { TreePicture } from '@/components/tree/TreePicture'
import { ProvenanceLegend } from '@/components/ui/ProvenanceMark'
import type { Validation } from '@/lib/backtest'
import type { Report, ReportFacts } from '@/lib/report'
import { Assumptions } from '../Assumptions'
import { Examples, type Example } from '../head/Examples'
import { Costs } from '../price/Costs'
import { ReasonLegend } from '../verdict/ReasonList'
import { ThreeAnswers } from '../verdict/ThreeAnswers'
import { VerdictList } from '../verdict/VerdictList'
import { AfterVerdictSections } from './AfterVerdictSections'
import { Contents } from './Contents'
import { ReportPart } from './ReportPart'
import { reportSections } from './report-sections'
import { VerdictSections } from './VerdictSections'

type Props = { report: Report; facts: ReportFacts; validation: Validation; examples: Example[] }

/** The report below its head, with its contents beside it. */
export function ReportSections({ report, facts, validation, examples }: Props) {
  const { recommendation } = report
  const { winner } = recommendation
  return (
    <div className="lg:grid lg:grid-cols-[11rem_minmax(0,1fr)] lg:gap-x-10">
      <Contents sections={reportSections(recommendation)} />
      <div className="min-w-0">
        {winner ? (
          <VerdictSections report={report} validation={validation} rules={facts.rules} />
        ) : (
          <ReportPart id="examples" lead="Invented systems and the recommendation for each.">
            <Examples examples={examples} />
          </ReportPart>
        )}
        <ReportPart id="verdicts" lead="Every pattern, with the reasons for and against it.">
          <ReasonLegend />
          <VerdictList ranked={recommendation.ranked} />
        </ReportPart>
        <TreeSection report={report} tree={facts.tree} />
        <ReportPart id="cost" lead={aboutPrices(report)}>
          <Costs report={report} facts={facts} />
        </ReportPart>
        {winner && <AfterVerdictSections report={report} winner={winner} />}
        <ReportPart
          id="assumptions"
          lead="Given: set by whoever made this link. Default: what is used until somebody sets it."
        >
          <Assumptions report={report} facts={facts} />
          <div className="mt-4">
            <ProvenanceLegend />
          </div>
        </ReportPart>
      </div>
    </div>
  )
}

const TreeSection = ({ report: { recommendation }, tree }: { report: Report; tree: readonly TreeQuestion[] }) => (
  <ReportPart
    id="tree"
    lead={
      'The reference guide is the description of system patterns that this app is built from. Its three questions ' +
      'are taken literally; each is answered on its own, and they may disagree.'
    }
  >
    <ThreeAnswers tree={tree} result={recommendation.tree} contradictions={recommendation.contradictions} />
    <TreePicture tree={tree} result={recommendation.tree} className="mt-8" />
  </ReportPart>
)

/** With a winner, the prices have been explained above. */
const aboutPrices = ({ scenario: { money }, recommendation: { winner } }: Report) =>
  winner ? SPLIT : `${SPLIT} ${rateCardWords(money).trust}`

const SPLIT = 'Infrastructure and engineering apart, then together.'
