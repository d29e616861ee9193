import type { Metadata } from 'next'
import { ANTI_PATTERNS, AXIS_RULES, CONFLICT_RULES, FRAMEWORK_CARD, OPERATIONAL_COSTS, PATTERNS } from '@/content'
import { THREE_DECISIONS } from '@/content/decision/three-decisions'
import { PATTERN_IDS } from '@/content/pattern-ids'
import { PRICE_LIST } from '@/content/prices'
import { DEFAULT_SCENARIO } from '@/content/scenario/default-scenario'
import { AdviceRules } from '@/components/method/AdviceRules'
import { Assumptions } from '@/components/method/Assumptions'
import { Contradictions } from '@/components/method/Contradictions'
import { DerivedVolumes } from '@/components/method/DerivedVolumes'
import { FrameworkRates } from '@/components/method/FrameworkRates'
import { ListPrices } from '@/components/method/ListPrices'
import { OperationalTable } from '@/components/method/OperationalTable'
import { Readings } from '@/components/method/Readings'
import { ServicePrices } from '@/components/method/ServicePrices'
import { StreamPrices } from '@/components/method/StreamPrices'
import { Link } from '@/components/ui/Link'
import { PageHead } from '@/components/ui/PageHead'
import { ProvenanceLegend } from '@/components/ui/ProvenanceMark'
import { Section } from '@/components/ui/Section'
import { deriveRequirements } from '@/lib/cost'
import { METERS } from '@/lib/meters/all'
import { paths } from '@/lib/share/paths'

export const metadata: Metadata = {
  title: 'Method: what is stated, what is derived, what is assumed',
  description:
    'Where every figure comes from: the source document, what follows from it, and what we assumed, with the ' +
    'places where the source contradicts itself.',
}

export default function MethodPage() {
  return (
    <>
      <PageHead title="What is stated, what is derived, what is assumed">
        One document describes six patterns, prices four of them and gives a decision tree. Here is what we took from
        it, what we added, and how we read it where it is silent or disagrees with itself.
      </PageHead>
      <Section id="marks" title="Four marks" lead="Every figure and statement carries one.">
        <ProvenanceLegend />
      </Section>
      <Section
        id="prices"
        title="The cost framework"
        lead={
          'Amount = quantity x rate, per month. These rates are illustrative: at scale they are far from any ' +
          "vendor's price list."
        }
      >
        <FrameworkRates card={FRAMEWORK_CARD} />
      </Section>
      <Section
        id="list-prices"
        title="List prices"
        lead={
          'The second way to price a pattern, and the default: what a vendor would charge for machines, stores and ' +
          'traffic that carry the load.'
        }
      >
        <ListPrices prices={PRICE_LIST.length} meters={METERS.length} />
      </Section>
      <Section
        id="distance"
        title="How far the framework is from list prices"
        lead={
          'Not only the size differs, but the shape: a real stream is a fixed floor and then bytes, where the ' +
          'source counts every event alike. Worked out from the meters, free quantities taken off.'
        }
      >
        <StreamPrices card={FRAMEWORK_CARD} />
        <div className="mt-8">
          <ServicePrices card={FRAMEWORK_CARD} />
        </div>
      </Section>
      <Section
        id="volumes"
        title="From your words to the framework's volumes"
        lead={
          'Per calendar month of 730 hours. Shown for the default workload; every value can be overridden in the ' +
          'calculator.'
        }
      >
        <DerivedVolumes derived={deriveRequirements(DEFAULT_SCENARIO)} />
      </Section>
      <Section
        id="people"
        title="People"
        lead={
          "The percentages and times are the source's estimates; no public measurement of them was found. The " +
          'ranges are a judgement on published evidence.'
        }
      >
        <OperationalTable costs={PATTERN_IDS.map((id) => OPERATIONAL_COSTS[id])} />
      </Section>
      <Section
        id="advice"
        title="From your answers to the recommendation"
        lead={`${THREE_DECISIONS}. What no rule calls for stays at the simplest. The order is that of dominance: the first that holds is the primary pattern.`}
      >
        <AdviceRules rules={AXIS_RULES} conflicts={CONFLICT_RULES} antiPatterns={ANTI_PATTERNS} />
        <p className="mt-4">
          How far this agrees with{' '}
          <Link href={paths.publishedDecisions()}>decisions that companies have published</Link>, every miss explained.
        </p>
      </Section>
      <Section id="readings" title="How we read the source where it is silent">
        <Readings />
      </Section>
      <Section
        id="contradictions"
        title="Where the source disagrees with itself"
        lead="Both statements are shown; neither is dropped."
      >
        <Contradictions patterns={PATTERN_IDS.map((id) => PATTERNS[id])} />
      </Section>
      <Section
        id="assumptions"
        title="Inputs and their defaults"
        lead="What is priced until you say otherwise. Each is a control in the calculator."
      >
        <Assumptions />
      </Section>
    </>
  )
}
