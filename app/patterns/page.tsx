import type { Metadata } from 'next'
import { OPERATIONAL_COSTS, PATTERN_IDS, PATTERNS } from '@/content'
import { paths } from '@/lib/share'
import { ComparisonTable } from '@/components/patterns/ComparisonTable'
import { PatternCard } from '@/components/patterns/PatternCard'
import { buttonClass } from '@/components/ui/Button'
import { Link } from '@/components/ui/Link'
import { PageHead } from '@/components/ui/PageHead'
import { ProvenanceLegend } from '@/components/ui/ProvenanceMark'
import { Section } from '@/components/ui/Section'

export const metadata: Metadata = {
  title: 'Seven system patterns compared',
  description:
    'Monolith, CQRS, Event Sourcing, Microservices, Serverless, Cell-Based and Edge Computing: when to use each, ' +
    'guarantees, scale limits, cost model and migration path.',
}

export default function PatternsPage() {
  const patterns = PATTERN_IDS.map((id) => PATTERNS[id])
  return (
    <>
      <PageHead title="Seven ways to carry a system">
        The baseline and six patterns: what each is for, what it can bear and what it costs.
      </PageHead>
      <Section
        id="list"
        title="The patterns"
        lead="They answer three different questions, so some can be combined."
        aside={<Link href="#table">To the table</Link>}
      >
        {patterns.map((pattern) => (
          <PatternCard key={pattern.id} pattern={pattern} operational={OPERATIONAL_COSTS[pattern.id]} />
        ))}
      </Section>
      <Section
        id="table"
        title="The comparison table"
        lead="The document's table in full. The last row is ours, in the same columns."
        aside={
          <Link href={paths.compare()} className={buttonClass('quiet')}>
            Compare with figures
          </Link>
        }
      >
        <ComparisonTable patterns={patterns} />
        <div className="mt-4">
          <ProvenanceLegend />
        </div>
      </Section>
    </>
  )
}
