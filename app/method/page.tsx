import type { Metadata } from 'next'
import { ANTI_PATTERNS, AXIS_RULES, CONFLICT_RULES, FRAMEWORK_CARD, OPERATIONAL_COSTS, PATTERNS } from '@/content'
import { THREE_DECISIONS } from '@/content/decision/three-decisions'
import { PATTERN_IDS } from '@/content/pattern-ids'
import { PRICE_LIST } from '@/content/prices'
import { DEFAULT_SCENARIO } from '@/content/scenario/default-scenario'
import { RecommendationRules } from '@/components/method/RecommendationRules'
import { Assumptions } from '@/components/method/Assumptions'
import { Contradictions } from '@/components/method/Contradictions'
import { DerivedVolumes } from '@/components/method/DerivedVolumes'
import { FrameworkRates } from '@/components/method/FrameworkRates'
import { ListPrices } from '@/components/method/ListPrices'
import { OperationalTable } from '@/components/method/OperationalTable'
import { ReferenceGuide } from '@/components/method/ReferenceGuide'
import { Readings } from '@/components/method/Readings'
import { ServicePrices } from '@/components/method/ServicePrices'
import { StreamPrices } from '@/components/method/StreamPrices'
import { Link } from '@/components/ui/Link'
import { PageHead } from '@/components/ui/PageHead'
import { Section } from '@/components/ui/Section'
import { deriveRequirements } from '@/lib/cost'
import { METERS } from '@/lib/meters/all'
import { paths } from '@/lib/share/paths'
import { VALIDATION } from '../validation'

export const metadata: Metadata = {
  title: 'Method: sources, derivations and assumptions',
  description:
    'Where every figure comes from: the reference guide, list prices, what is derived from them and what we assume, ' +
    'with the contradictions in the guide and how we read them.',
}

export default function MethodPage() {
  return (
    <>
      <PageHead title="Method">
        Where the figures and the recommendation come from: what the reference guide states, what vendors publish, what
        we derived, and what we assume.
      </PageHead>
      <Section
        id="reference-guide"
        title="The reference guide, and four provenance marks"
        lead="Every figure and statement has a mark that says where it comes from."
      >
        <ReferenceGuide />
      </Section>
      <Section
        id="list-prices"
        title="List prices"
        lead={
          'The default way to price a pattern: what a vendor would charge for the instances, storage and traffic ' +
          'it needs.'
        }
      >
        <ListPrices prices={PRICE_LIST.length} meters={METERS.length} bills={VALIDATION.bills} />
      </Section>
      <Section id="prices" title="Reference-guide rates (illustrative)" lead="Amount = quantity × rate, per month.">
        <FrameworkRates card={FRAMEWORK_CARD} />
      </Section>
      <Section
        id="distance"
        title="Reference-guide rates compared with list prices"
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
        title="Derived monthly volumes"
        lead={
          'The volumes that the reference-guide rates apply to, per calendar month of 730 hours, for the default ' +
          'workload. Each can be overridden in the calculator.'
        }
      >
        <DerivedVolumes derived={deriveRequirements(DEFAULT_SCENARIO)} />
      </Section>
      <Section
        id="people"
        title="Engineering effort"
        lead={
          'The percentages and times are estimates of the reference guide; we found no public measurement of them. ' +
          'The ranges are our judgement of published evidence.'
        }
      >
        <OperationalTable costs={PATTERN_IDS.map((id) => OPERATIONAL_COSTS[id])} />
      </Section>
      <Section
        id="recommendation"
        title="From your answers to the recommendation"
        lead={
          <>
            {THREE_DECISIONS}. A decision that no requirement calls for stays at the simplest option. The rules are
            listed by rank; the first that applies names the primary pattern. The first choice agrees with{' '}
            <Link href={paths.publishedDecisions()}>
              {VALIDATION.decisions.agree} of {VALIDATION.decisions.of} published decisions
            </Link>
            .
          </>
        }
      >
        <RecommendationRules rules={AXIS_RULES} conflicts={CONFLICT_RULES} antiPatterns={ANTI_PATTERNS} />
      </Section>
      <Section id="readings" title="Where the reference guide is silent">
        <Readings />
      </Section>
      <Section
        id="contradictions"
        title="Contradictions in the reference guide"
        lead="Both statements are quoted, with the reading we use."
      >
        <Contradictions patterns={PATTERN_IDS.map((id) => PATTERNS[id])} />
      </Section>
      <Section
        id="assumptions"
        title="Inputs and their defaults"
        lead="The defaults apply until you change them. Each is a control in the calculator."
      >
        <Assumptions />
      </Section>
    </>
  )
}
