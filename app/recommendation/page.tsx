import type { Metadata } from 'next'
import {
  ANTI_PATTERNS,
  AXIS_RULES,
  COMBINATIONS,
  EVOLUTION_PATHS,
  MIGRATION_RISKS,
  MIGRATION_STRATEGIES,
  PATTERNS,
  PRESETS,
  SCALE_LIMITS,
  SIGNS,
  TENANT_ISOLATION,
  TREE,
  WIZARD_QUESTIONS,
} from '@/content'
import type { PatternId } from '@/content/pattern-ids'
import type { AnswerKey } from '@/content/schemas/decision'
import type { Preset } from '@/content/schemas/preset'
import { AntiPatternsInSight } from '@/components/recommendation/verdict/AntiPatternsInSight'
import { Assumptions } from '@/components/recommendation/Assumptions'
import { Axes } from '@/components/recommendation/verdict/Axes'
import { BesideTheAxes } from '@/components/recommendation/verdict/TenancyAndStream'
import { CombinationDrawing } from '@/components/recommendation/drawing/CombinationDrawing'
import { CombinationPrice } from '@/components/recommendation/price/CombinationPrice'
import { Conflicts } from '@/components/recommendation/verdict/Conflicts'
import { Contents } from '@/components/recommendation/Contents'
import { Costs } from '@/components/recommendation/price/Costs'
import { Examples } from '@/components/recommendation/Examples'
import { FirstAnswer } from '@/components/recommendation/verdict/FirstAnswer'
import { keyFigures } from '@/components/recommendation/verdict/key-figures'
import { KeyFigures } from '@/components/recommendation/verdict/KeyFigures'
import { Limits } from '@/components/recommendation/verdict/Limits'
import { MeasureNext } from '@/components/recommendation/verdict/NextMeasurement'
import { Migration } from '@/components/recommendation/migration/Migration'
import { MigrationRisks } from '@/components/recommendation/migration/MigrationRisks'
import { ReasonLegend } from '@/components/recommendation/verdict/ReasonList'
import { ReportActions } from '@/components/recommendation/ReportActions'
import { ReportPart } from '@/components/recommendation/ReportPart'
import { reportSections } from '@/components/recommendation/report-sections'
import { Situation } from '@/components/recommendation/Situation'
import { ThreeAnswers } from '@/components/recommendation/verdict/ThreeAnswers'
import { VerdictList } from '@/components/recommendation/verdict/VerdictList'
import { WhatWouldHaveToBeTrue } from '@/components/recommendation/verdict/Sensitivity'
import { PriceChoice } from '@/components/costs/PriceChoice'
import { rateCardWords } from '@/components/costs/rate-card-words'
import { COST_FACTS } from '@/components/scenario/cost-facts'
import { IgnoredNotice } from '@/components/scenario/IgnoredNotice'
import { TreePicture } from '@/components/tree/TreePicture'
import { PageHead } from '@/components/ui/PageHead'
import { ProvenanceLegend } from '@/components/ui/ProvenanceMark'
import { recommend } from '@/lib/decision'
import { scenarioWith } from '@/lib/kernel'
import {
  answeredInWords,
  reportOf,
  situationInWords,
  verdictInWords,
  type Report,
  type ReportFacts,
} from '@/lib/report'
import { decode } from '@/lib/share'
import { paths } from '@/lib/share/paths'

const FACTS: ReportFacts = {
  tree: TREE,
  rules: AXIS_RULES,
  signs: SIGNS,
  limits: SCALE_LIMITS,
  antiPatterns: ANTI_PATTERNS,
  ...COST_FACTS,
}

const NOTHING_SAID =
  'Answer a few questions and get a reasoned recommendation, what it costs against the alternatives, and a link to ' +
  'share it.'
const aboutPrices = ({ scenario: { money }, recommendation: { winner } }: Report) =>
  winner
    ? 'Cash and people apart, then together.'
    : `Cash and people apart, then together. ${rateCardWords(money).trust}`

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
      <Head report={report} />
      <PriceChoice
        chosen={scenario.money.rateCard}
        hrefOf={(rateCard) => paths.recommendation({ ...scenario, money: { ...scenario.money, rateCard } })}
        money={scenario.money}
      />
      <IgnoredNotice ignored={ignored} />
      <KeyFigures figures={keyFigures(report)} />
      <div className="lg:grid lg:grid-cols-[11rem_minmax(0,1fr)] lg:gap-x-10">
        <Contents sections={reportSections(recommendation)} />
        <div className="min-w-0">
          {winner ? (
            <TheVerdict report={report} />
          ) : (
            <ReportPart id="examples" title="Worked examples" lead="Invented systems, and what this page says of them.">
              <Examples examples={PRESETS.map((preset) => ({ ...preset, verdict: verdictOn(preset) }))} />
            </ReportPart>
          )}
          <ReportPart
            id="verdicts"
            title="All seven patterns, ranked"
            lead="Nothing is left out: what was said for and against each of them."
          >
            <ReasonLegend />
            <VerdictList ranked={recommendation.ranked} />
          </ReportPart>
          <ReportPart
            id="tree"
            title="What each of the three questions says"
            lead="The document's decision tree, taken literally. Its questions are asked apart and may disagree."
          >
            <ThreeAnswers tree={TREE} result={tree} contradictions={recommendation.contradictions} />
            <TreePicture tree={TREE} result={tree} className="mt-8" />
          </ReportPart>
          <ReportPart id="cost" title="What it costs against the alternatives" lead={aboutPrices(report)}>
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

/** The answer, and what to build drawn beside it. */
function Head({ report }: { report: Report }) {
  const { scenario, recommendation } = report
  const { winner, composition, name } = recommendation
  return (
    <div className="border-b border-rule lg:grid lg:grid-cols-[minmax(0,1fr)_25rem] lg:items-center lg:gap-x-10 [&>header]:border-b-0">
      <PageHead title={verdictInWords(recommendation)}>
        {winner ? (
          <>
            <Situation answers={scenario.situation} />
            <ReportActions scenario={scenario} />
          </>
        ) : (
          <ForTheFirst report={report} />
        )}
      </PageHead>
      {winner && (
        <div className="pb-6 lg:pt-12 lg:pb-8">
          <CombinationDrawing composition={composition} name={name} />
        </div>
      )}
    </div>
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

const slugOf = (asked: AnswerKey) => WIZARD_QUESTIONS.find(({ answer }) => answer === asked)?.slug

/** What is advised as a whole: its price, why, what pulls against what, and what would change it. */
function TheVerdict({ report: { scenario, recommendation, combination } }: { report: Report }) {
  const { axes, composition, conflicts, contradictions, counterfactuals, nextQuestion, tree, unknown } = recommendation
  const stepOf = (answer: AnswerKey) => paths.decide(slugOf(answer), scenario)
  return (
    <>
      <ReportPart
        id="price"
        title={composition.length > 1 ? 'What the combination costs' : 'What it costs'}
        lead={rateCardWords(scenario.money).trust}
      >
        <CombinationPrice cost={combination} composition={composition} money={scenario.money} />
      </ReportPart>
      <ReportPart
        id="why"
        title="Why: three axes, decided apart"
        lead={tree.scale.says === 'combination' ? BEYOND_ONE : SIMPLE_BY_DEFAULT}
      >
        <Axes axes={axes} stepOf={stepOf} />
        <BesideTheAxes recommendation={recommendation} architectures={COMBINATIONS} strategies={TENANT_ISOLATION} />
      </ReportPart>
      <ReportPart
        id="conflicts"
        title="What pulls against what"
        lead="A conflict takes nothing away from the advice; it says what to watch, and what to do."
      >
        <Conflicts
          conflicts={conflicts.filter(({ id }) => !id.startsWith('tree-'))}
          contradictions={contradictions.length}
        />
      </ReportPart>
      <ReportPart
        id="change"
        title="What would have to be true"
        lead="One answer changed, all others as they are. A border is the first value at which the lead changes."
      >
        <WhatWouldHaveToBeTrue counterfactuals={counterfactuals} rules={AXIS_RULES} stepOf={stepOf} />
      </ReportPart>
      <ReportPart
        id="measure"
        title="What to measure next"
        lead="The open question on which most of the advice still hangs."
      >
        <MeasureNext next={nextQuestion} unknown={unknown} questions={WIZARD_QUESTIONS} stepOf={stepOf} />
      </ReportPart>
    </>
  )
}

const SIMPLE_BY_DEFAULT = 'Each axis stays with the simplest choice until an answer calls for another.'
const BEYOND_ONE =
  'Above 1M QPS the tree names a combination and not of what. Here it is one of named parts: the load is divided ' +
  'into cells, and each axis adds what the answers call for.'

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
        lead={
          'What the advice would run into as things stand: how it is detected, the figure that raised it, and the ' +
          'fix.'
        }
      >
        <AntiPatternsInSight
          advised={report.recommendation.antiPatterns}
          runnerUp={report.considered.find(({ is }) => is === 'runner-up')}
        />
      </ReportPart>
      <ReportPart id="migration" title="The way there">
        <Migration pattern={PATTERNS[winner]} evolutionPaths={EVOLUTION_PATHS} strategies={MIGRATION_STRATEGIES} />
      </ReportPart>
      <ReportPart
        id="risks"
        title="Four risks of moving, and the way back"
        lead="Agree on the rollback before the first step."
      >
        <MigrationRisks risks={MIGRATION_RISKS} />
      </ReportPart>
    </>
  )
}

const verdictOn = ({ scenario }: Preset) => verdictInWords(recommend(scenarioWith(scenario), FACTS))
