import type { Metadata } from 'next'
import {
  ANTI_PATTERNS,
  EVOLUTION_PATHS,
  FRAMEWORK_CARD,
  MIGRATION_RISKS,
  MIGRATION_STRATEGIES,
  OPERATIONAL_COSTS,
  PATTERN_IDS,
  PATTERNS,
  PRESETS,
  TREE,
  WIZARD_QUESTIONS,
} from '@/content'
import { AntiPatternsInSight } from '@/components/recommendation/AntiPatternsInSight'
import { Assumptions } from '@/components/recommendation/Assumptions'
import { Contents } from '@/components/recommendation/Contents'
import { Costs } from '@/components/recommendation/Costs'
import { Examples, FirstAnswer } from '@/components/recommendation/Examples'
import { keyFigures } from '@/components/recommendation/key-figures'
import { KeyFigures } from '@/components/recommendation/KeyFigures'
import { Limits } from '@/components/recommendation/Limits'
import { Migration } from '@/components/recommendation/Migration'
import { MigrationRisks } from '@/components/recommendation/MigrationRisks'
import { ReasonLegend } from '@/components/recommendation/ReasonList'
import { ReportActions } from '@/components/recommendation/ReportActions'
import { ReportPart } from '@/components/recommendation/ReportPart'
import { reportSections } from '@/components/recommendation/report-sections'
import { Situation } from '@/components/recommendation/Situation'
import { ThreeAnswers } from '@/components/recommendation/ThreeAnswers'
import { VerdictList } from '@/components/recommendation/VerdictList'
import { WhyList } from '@/components/recommendation/WhyList'
import { WinnerDrawing } from '@/components/recommendation/WinnerDrawing'
import { IgnoredNotice } from '@/components/scenario/IgnoredNotice'
import { TreePicture } from '@/components/tree/TreePicture'
import { PageHead } from '@/components/ui/PageHead'
import { ProvenanceLegend } from '@/components/ui/ProvenanceMark'
import { recommend } from '@/lib/decision'
import { answeredInWords, inSentence, reportOf, situationInWords, verdictInWords, type ReportFacts } from '@/lib/report'
import { decode } from '@/lib/share'
import { paths } from '@/lib/share/paths'

const LIMITS = Object.fromEntries(PATTERN_IDS.map((id) => [id, PATTERNS[id].scaleLimits])) as ReportFacts['limits']
const FACTS: ReportFacts = { tree: TREE, limits: LIMITS, antiPatterns: ANTI_PATTERNS, card: FRAMEWORK_CARD, operational: OPERATIONAL_COSTS }

export async function generateMetadata({ searchParams }: PageProps<'/recommendation'>): Promise<Metadata> {
  const query = await searchParams
  const { scenario } = decode(query)
  const recommendation = recommend(scenario, FACTS)
  const title = verdictInWords(recommendation)
  const description = recommendation.winner
    ? [...situationInWords(scenario.situation), answeredInWords(scenario.situation)].join(' ')
    : 'Answer up to nine questions and get a reasoned recommendation, what it costs against the alternatives, and a link to share it.'
  return {
    title,
    description,
    openGraph: { type: 'article', siteName: 'Loadbearing', title, description },
    twitter: { card: 'summary', title, description },
    // Every scenario has an address of its own; none of them is a page that stands for the site.
    robots: Object.keys(query).length > 0 ? { index: false, follow: true } : undefined,
  }
}

export default async function RecommendationPage({ searchParams }: PageProps<'/recommendation'>) {
  const { scenario, ignored } = decode(await searchParams)
  const report = reportOf(scenario, FACTS)
  const { recommendation, considered } = report
  const { winner, tree } = recommendation
  const first = WIZARD_QUESTIONS.find(({ answer }) => answer === 'peakQps')
  return (
    <>
      <div className="relative">
        {winner && <WinnerDrawing pattern={winner} />}
        <PageHead sheet="Sheet 06 · Recommendation" title={verdictInWords(recommendation)}>
          {winner ? (
            <>
              <Situation scenario={scenario} open={WIZARD_QUESTIONS.filter(({ answer }) => recommendation.unknown.includes(answer))} />
              <ReportActions scenario={scenario} />
            </>
          ) : (
            <FirstAnswer
              sentence={recommendation.why.join(' ')}
              wizard={{ first: paths.decide(first?.slug, scenario), start: paths.decide(undefined, scenario) }}
              calculator={paths.calculator(scenario)}
            />
          )}
        </PageHead>
      </div>
      <IgnoredNotice ignored={ignored} />
      <KeyFigures figures={keyFigures(report)} />
      <div className="lg:grid lg:grid-cols-[11rem_minmax(0,1fr)] lg:gap-x-10">
        <Contents sections={reportSections(recommendation)} />
        <div className="min-w-0">
          {winner ? (
            <ReportPart id="why" title={`Why ${inSentence(winner)}`}>
              <WhyList why={recommendation.why} />
            </ReportPart>
          ) : (
            <ReportPart id="examples" title="What this page says once something is answered" lead="Seven worked examples, each with its verdict.">
              <Examples presets={PRESETS} />
            </ReportPart>
          )}
          <ReportPart id="tree" title="What each of the three questions says" lead="The document's decision tree, taken literally. Its questions are asked apart and may disagree.">
            <ThreeAnswers tree={TREE} result={tree} contradictions={recommendation.contradictions} />
            <TreePicture tree={TREE} result={tree} className="mt-8" />
          </ReportPart>
          <ReportPart id="verdicts" title="All seven patterns, ranked" lead="Nothing is left out: what was said for and against each of them.">
            <ReasonLegend />
            <VerdictList ranked={recommendation.ranked} />
          </ReportPart>
          <ReportPart id="cost" title="What it costs against the alternatives" lead="Cash and people apart, then together. The prices are the document's own and illustrative: weigh the patterns against each other with them, and plan no budget on them.">
            <Costs report={report} facts={FACTS} />
          </ReportPart>
          {winner && (
            <>
              <ReportPart id="limits" title="How far it carries" lead="Limits as the document states them. Each describes one stack: they warn, they forbid nothing.">
                <Limits report={report} />
              </ReportPart>
              <ReportPart id="anti-patterns" title="Anti-patterns in sight" lead="What the choice would run into as things stand, and what to do about it.">
                <AntiPatternsInSight considered={considered} />
              </ReportPart>
              <ReportPart id="migration" title="The way there">
                <Migration pattern={PATTERNS[winner]} evolutionPaths={EVOLUTION_PATHS} strategies={MIGRATION_STRATEGIES} />
              </ReportPart>
              <ReportPart id="risks" title="Four risks of moving, and the way back" lead="Agree on the rollback before the first step.">
                <MigrationRisks risks={MIGRATION_RISKS} />
              </ReportPart>
            </>
          )}
          <ReportPart id="assumptions" title="What the figures rest on" lead="Given: set by whoever made this link. Default: what is used until somebody says otherwise.">
            <Assumptions report={report} card={FRAMEWORK_CARD} />
            <div className="mt-4">
              <ProvenanceLegend />
            </div>
          </ReportPart>
        </div>
      </div>
    </>
  )
}
