import { OPERATIONAL_COSTS, PATTERN_IDS, PATTERNS } from '@/content'
import { paths } from '@/lib/share'
import { ComparisonTable } from '@/components/patterns/ComparisonTable'
import { PatternCard } from '@/components/patterns/PatternCard'
import { buttonClass } from '@/components/ui/Button'
import { Link } from '@/components/ui/Link'
import { PageHead } from '@/components/ui/PageHead'
import { ProvenanceLegend } from '@/components/ui/ProvenanceMark'
import { Section } from '@/components/ui/Section'

export function Patterns() {
  const patterns = PATTERN_IDS.map((id) => PATTERNS[id])
  return (
    <>
      <PageHead title="Seven architecture patterns">
        The Monolith as the baseline and six patterns: when to use each, how far it scales and what it costs.
      </PageHead>
      <Section
        id="list"
        title="The patterns"
        lead="They decide three different things (decomposition, data, runtime), so some can be combined."
        aside={<Link href="#table">Comparison table</Link>}
      >
        {patterns.map((pattern) => (
          <PatternCard key={pattern.id} pattern={pattern} operational={OPERATIONAL_COSTS[pattern.id]} />
        ))}
      </Section>
      <Section
        id="table"
        title="Comparison table"
        lead={
          <>
            The table of the <Link href={paths.method('reference-guide')}>reference guide</Link> in full. The last row
            is added by us.
          </>
        }
        aside={
          <Link href={paths.compare()} className={buttonClass('quiet')}>
            Compare at your load
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
