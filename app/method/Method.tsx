import {
  ANTI_PATTERNS,
  AXIS_RULES,
  CONFLICT_RULES,
  DECISION_FACTS,
  FRAMEWORK_CARD,
  OPERATIONAL_COSTS,
  PATTERNS,
  PUBLISHED_DECISIONS,
} from '@/content'
import { BORDER_QUESTIONS } from '@/content/decision/borders'
import { EXCLUSIONS } from '@/content/decision/exclusions'
import { THREE_DECISIONS } from '@/content/decision/three-decisions'
import { PATTERN_IDS } from '@/content/pattern-ids'
import { PRICE_LIST } from '@/content/prices'
import { DEFAULT_SCENARIO } from '@/content/scenario/default-scenario'
import { AgreementTable } from '@/components/decisions/AgreementTable'
import { RecommendationRules } from '@/components/method/RecommendationRules'
import { Assumptions } from '@/components/method/Assumptions'
import { Borders } from '@/components/method/Borders'
import { CandidateRules } from '@/components/method/CandidateRules'
import { Contradictions } from '@/components/method/Contradictions'
import { CostLines } from '@/components/method/CostLines'
import { DerivedVolumes } from '@/components/method/DerivedVolumes'
import { FrameworkRates } from '@/components/method/FrameworkRates'
import { FutureRanges } from '@/components/method/FutureRanges'
import { FutureSteps } from '@/components/method/FutureSteps'
import { ListPrices } from '@/components/method/ListPrices'
import { ModelSteps } from '@/components/method/ModelSteps'
import { NeedsTable } from '@/components/method/NeedsTable'
import { OperationalTable } from '@/components/method/OperationalTable'
import { Ranges } from '@/components/method/Ranges'
import { ReferenceGuide } from '@/components/method/ReferenceGuide'
import { Readings } from '@/components/method/Readings'
import { ServicePrices } from '@/components/method/ServicePrices'
import { StreamPrices } from '@/components/method/StreamPrices'
import { Contents } from '@/components/ui/Contents'
import { Link } from '@/components/ui/Link'
import { PageHead } from '@/components/ui/PageHead'
import { Section } from '@/components/ui/Section'
import { backTest } from '@/lib/backtest'
import { deriveRequirements } from '@/lib/cost'
import { bordersOf } from '@/lib/decision'
import { METERS } from '@/lib/meters/all'
import { paths } from '@/lib/share/paths'
import { VALIDATION } from '../validation'

// Facts and rules only, and so the same for every request.
const BORDERS = bordersOf(BORDER_QUESTIONS, DECISION_FACTS)
const BACK_TEST = backTest(PUBLISHED_DECISIONS, DECISION_FACTS)

/** Its sections, in order. */
const TITLES = {
  recommendation: 'From your answers to the recommendation',
  needs: '1. Needs',
  candidates: '2. Candidates',
  'whole-cost': '3. Whole cost',
  ranges: 'Ranges, and telling two candidates apart',
  futures: 'Futures: how figures vary',
  analyses: 'How each analysis works',
  borders: 'Where the borders fall',
  alternatives: '4. Recommendation, and the alternatives that were tried',
  'trade-offs': 'Trade-offs, anti-patterns and thresholds',
  'reference-guide': 'The reference guide, and four provenance marks',
  'list-prices': 'List prices',
  prices: 'Reference-guide rates (illustrative)',
  distance: 'Reference-guide rates compared with list prices',
  volumes: 'Derived monthly volumes',
  people: 'Engineering effort',
  readings: 'Where the reference guide is silent',
  contradictions: 'Contradictions in the reference guide',
  assumptions: 'Inputs and their defaults',
}

export function Method() {
  return (
    <>
      <PageHead title="Method">
        How answers become a recommendation, and where every figure comes from: published evidence, list prices, the
        reference guide, and what we assume.
      </PageHead>
      <Contents titles={TITLES} />
      <Section
        id="recommendation"
        title={TITLES.recommendation}
        lead={
          <>
            Four steps. {THREE_DECISIONS}. The first choice agrees with{' '}
            <Link href={paths.publishedDecisions()}>
              {VALIDATION.decisions.agree} of {VALIDATION.decisions.of} published decisions
            </Link>
            .
          </>
        }
      >
        <ModelSteps />
      </Section>
      <Section
        id="needs"
        title={TITLES.needs}
        lead="When each need arises, how strong it is, and what meets it. The order is that in which patterns lead."
      >
        <NeedsTable rules={AXIS_RULES} />
      </Section>
      <Section
        id="candidates"
        title={TITLES.candidates}
        lead="Every composition that meets as many needs, lighter ones included. These are left out or come last."
      >
        <CandidateRules exclusions={EXCLUSIONS} />
      </Section>
      <Section
        id="whole-cost"
        title={TITLES['whole-cost']}
        lead={
          'US dollars over the horizon. What each line contains, what it leaves to another so that nothing counts ' +
          'twice, its formula, and its factors with ranges. Grade A is measured, B a survey or model, C one case.'
        }
      >
        <CostLines />
      </Section>
      <Section id="ranges" title={TITLES.ranges}>
        <Ranges />
      </Section>
      <Section
        id="futures"
        title={TITLES.futures}
        lead="Every factor has the range above. These figures of a scenario may turn out otherwise, too."
      >
        <FutureRanges />
      </Section>
      <Section
        id="analyses"
        title={TITLES.analyses}
        lead="Sensitivity, over time, migration, capacity and failure: in a few sentences, each with its limits."
      >
        <FutureSteps />
      </Section>
      <Section
        id="borders"
        title={TITLES.borders}
        lead={
          'Worked out by the model with default figures and seven engineers a team; building, learning and moving ' +
          'are left out. The width of a range says how much rests on judgement.'
        }
      >
        <Borders borders={BORDERS} />
      </Section>
      <Section
        id="alternatives"
        title={TITLES.alternatives}
        lead={
          'Rules without money, money without rules, and the tree of the reference guide on the same published ' +
          'decisions. Money alone agrees least, because it is blind to needs; rules alone cannot say what a need costs.'
        }
      >
        <AgreementTable result={BACK_TEST} />
      </Section>
      <Section id="trade-offs" title={TITLES['trade-offs']}>
        <RecommendationRules conflicts={CONFLICT_RULES} antiPatterns={ANTI_PATTERNS} />
      </Section>
      <Section
        id="reference-guide"
        title={TITLES['reference-guide']}
        lead="Every figure and statement has a mark that says where it comes from."
      >
        <ReferenceGuide />
      </Section>
      <Section
        id="list-prices"
        title={TITLES['list-prices']}
        lead={
          'The default way to price a pattern: what a vendor would charge for the instances, storage and traffic ' +
          'it needs.'
        }
      >
        <ListPrices prices={PRICE_LIST.length} meters={METERS.length} bills={VALIDATION.bills} />
      </Section>
      <Section id="prices" title={TITLES.prices} lead="Amount = quantity × rate, per month.">
        <FrameworkRates card={FRAMEWORK_CARD} />
      </Section>
      <Section
        id="distance"
        title={TITLES.distance}
        lead={
          'They differ in size and in shape: a real event stream has a fixed minimum and then a price per byte, ' +
          'while the guide prices every event alike. Calculated with our meters, free tier deducted.'
        }
      >
        <StreamPrices card={FRAMEWORK_CARD} />
        <div className="mt-8">
          <ServicePrices card={FRAMEWORK_CARD} />
        </div>
      </Section>
      <Section
        id="volumes"
        title={TITLES.volumes}
        lead={
          'The volumes that the reference-guide rates apply to, per calendar month of 730 hours, for the default ' +
          'workload. Each can be overridden in the calculator.'
        }
      >
        <DerivedVolumes derived={deriveRequirements(DEFAULT_SCENARIO)} />
      </Section>
      <Section
        id="people"
        title={TITLES.people}
        lead={
          'The percentages and times are estimates of the reference guide; we found no public measurement of them. ' +
          'The ranges are our judgement of published evidence.'
        }
      >
        <OperationalTable costs={PATTERN_IDS.map((id) => OPERATIONAL_COSTS[id])} />
      </Section>
      <Section id="readings" title={TITLES.readings}>
        <Readings />
      </Section>
      <Section
        id="contradictions"
        title={TITLES.contradictions}
        lead="Both statements are quoted, with the reading we use."
      >
        <Contradictions patterns={PATTERN_IDS.map((id) => PATTERNS[id])} />
      </Section>
      <Section
        id="assumptions"
        title={TITLES.assumptions}
        lead="The defaults apply until you change them. Each is a control in the calculator."
      >
        <Assumptions />
      </Section>
    </>
  )
}
