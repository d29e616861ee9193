import type { Metadata } from 'next'
import {
  ANTI_PATTERNS,
  EVOLUTION_PATHS,
  MIGRATION_RISKS,
  MIGRATION_STRATEGIES,
  PATTERNS,
  PRESETS,
  SCALE_LIMITS,
  TREE,
  WIZARD_QUESTIONS,
} from '@/content'
import type { PatternId } from '@/content/pattern-ids'
import type { Scenario } from '@/content/schemas/scenario'
import type { Preset } from '@/content/schemas/preset'
import { AntiPatternsInSight } from '@/components/recommendation/AntiPatternsInSight'
import { Assumptions } from '@/components/recommendation/Assumptions'
import { Contents } from '@/components/recommendation/Contents'
import { Costs } from '@/components/recommendation/Costs'
import { Examples } from '@/components/recommendation/Examples'
import { FirstAnswer } from '@/components/recommendation/FirstAnswer'
import { keyFigures } from '@/components/recommendation/key-figures'
import { KeyFigures } from '@/components/recommendation/KeyFigures'
import { Limits } from '@/components/recommendation/Limits'
import { Migration } from '@/components/recommendation/Migration'
import { MigrationRisks } from '@/components/recommendation/MigrationRisks'
import { OpenQuestions } from '@/components/recommendation/OpenQuestions'
import { ReasonLegend } from '@/components/recommendation/ReasonList'
import { ReportActions } from '@/components/recommendation/ReportActions'
import { ReportPart } from '@/components/recommendation/ReportPart'
import { reportSections } from '@/components/recommendation/report-sections'
import { Situation } from '@/components/recommendation/Situation'
import { ThreeAnswers } from '@/components/recommendation/ThreeAnswers'
import { VerdictList } from '@/components/recommendation/VerdictList'
import { WhyList } from '@/components/recommendation/WhyList'
import { WinnerDrawing } from '@/components/recommendation/WinnerDrawing'
import { PriceChoice } from '@/components/costs/PriceChoice'
import { priceWords } from '@/components/costs/price-words'
import { COST_FACTS } from '@/components/scenario/cost-facts'
import { IgnoredNotice } from '@/components/scenario/IgnoredNotice'
import { TreePicture } from '@/components/tree/TreePicture'
import { PageHead } from '@/components/ui/PageHead'
import { ProvenanceLegend } from '@/components/ui/ProvenanceMark'
import { recommend } from '@/lib/decision'
import { scenarioWith } from '@/lib/kernel'
import { answeredInWords, inSentence, reportOf, situationInWords, verdictInWords } from '@/lib/report'
import type { Report, ReportFacts } from '@/lib/report'
import { decode } from '@/lib/share'
import { paths } from '@/lib/share/paths'

const FACTS: ReportFacts = {
  tree: TREE,
  limits: SCALE_LIMITS,
  antiPatterns: ANTI_PATTERNS,
  ...COST_FACTS,
}

const NOTHING_SAID =
  'Answer up to nine questions and get a reasoned recommendation, what it costs against the alternatives, and a link to share it.'
const aboutPrices = ({ money }: Scenario) => `Cash and people apart, then together. ${priceWords(money).trust}`

export async function generateMetadata({ searchParams }: PageProps<'/recommendation'>): Promise<Metadata> {
  const query = await searchParams
  const { situation } = decode(query).scenario
  const recommendation = recommend(decode(query).scenario, FACTS)
  const title = verdictInWords(recommendation)
  const words = recommendation.winner ? [...situationInWords(situation), answeredInWords(situation)] : [NOTHING_SAID]
  const description = words.join(' ')
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
  const { recommendation } = report
  const { winner, tree } = recommendation
  return (
    <>
      <div className="relative">
        {winner && <WinnerDrawing pattern={winner} />}
        <PageHead sheet="Sheet 06 · Recommendation" title={verdictInWords(recommendation)}>
          {winner ? <ForTheRecipient report={report} /> : <ForTheFirst report={report} />}
        </PageHead>
      </div>
      <PriceChoice
        chosen={scenario.money.rateCard}
        hrefOf={(rateCard) => paths.recommendation({ ...scenario, money: { ...scenario.money, rateCard } })}
        own={Object.keys(scenario.money.prices).length}
      />
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
            <ReportPart id="examples" title="Worked examples" lead="Invented systems, and what this page says of them.">
              <Examples examples={PRESETS.map((preset) => ({ ...preset, verdict: verdictOn(preset) }))} />
            </ReportPart>
          )}
          <ReportPart
            id="tree"
            title="What each of the three questions says"
            lead="The document's decision tree, taken literally. Its questions are asked apart and may disagree."
          >
            <ThreeAnswers tree={TREE} result={tree} contradictions={recommendation.contradictions} />
            <TreePicture tree={TREE} result={tree} className="mt-8" />
          </ReportPart>
          <ReportPart
            id="verdicts"
            title="All seven patterns, ranked"
            lead="Nothing is left out: what was said for and against each of them."
          >
            <ReasonLegend />
            <VerdictList ranked={recommendation.ranked} />
          </ReportPart>
          <ReportPart id="cost" title="What it costs against the alternatives" lead={aboutPrices(scenario)}>
            <Costs report={report} facts={FACTS} />
          </ReportPart>
          {winner && <AfterTheVerdict report={report} winner={winner} />}
          <ReportPart
            id="assumptions"
            title="What the figures rest on"
            lead="Given: set by whoever made this link. Default: what is used until somebody says otherwise."
          >
            <Assumptions report={report} facts={FACTS} />
            <div className="mt-4">
              <ProvenanceLegend />
            </div>
          </ReportPart>
        </div>
      </div>
    </>
  )
}

function ForTheRecipient({ report: { scenario, recommendation } }: { report: Report }) {
  const open = WIZARD_QUESTIONS.filter(({ answer }) => recommendation.unknown.includes(answer))
  return (
    <>
      <Situation answers={scenario.situation} />
      <ReportActions scenario={scenario} />
      <OpenQuestions scenario={scenario} questions={open} />
    </>
  )
}

function ForTheFirst({ report: { scenario, recommendation } }: { report: Report }) {
  const first = WIZARD_QUESTIONS.find(({ answer }) => answer === 'peakQps')
  const links = {
    answer: paths.decide(first?.slug, scenario),
    start: paths.decide(undefined, scenario),
    calculator: paths.calculator(scenario),
  }
  return <FirstAnswer sentence={recommendation.why.join(' ')} links={links} />
}

/** What only a winner has: limits, anti-patterns, a way there and its risks. */
function AfterTheVerdict({ report, winner }: { report: Report; winner: PatternId }) {
  return (
    <>
      <ReportPart
        id="limits"
        title="How far it carries"
        lead="Limits as the document states them. Each describes one stack: they warn, they forbid nothing."
      >
        <Limits report={report} />
      </ReportPart>
      <ReportPart
        id="anti-patterns"
        title="Anti-patterns in sight"
        lead="What the choice would run into as things stand, and what to do about it."
      >
        <AntiPatternsInSight considered={report.considered} />
      </ReportPart>
      <ReportPart id="migration" title="The way there">
        <Migration pattern={PATTERNS[winner]} evolutionPaths={EVOLUTION_PATHS} strategies={MIGRATION_STRATEGIES} />
      </ReportPart>
      <ReportPart id="risks" title="Four risks of moving, and the way back" lead="Agree on the rollback before the first step.">
        <MigrationRisks risks={MIGRATION_RISKS} />
      </ReportPart>
    </>
  )
}

const verdictOn = ({ scenario }: Preset) => verdictInWords(recommend(scenarioWith(scenario), FACTS))
