import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { EVOLUTION_PATHS, isPatternId, OPERATIONAL_COSTS, PATTERNS, PUBLISHED_DECISIONS } from '@/content'
import { PATTERN_IDS, type PatternId } from '@/content/pattern-ids'
import { scenarioWith } from '@/lib/kernel'
import { paths } from '@/lib/share'
import { Diagram } from '@/components/diagram/Diagram'
import { AtAGlance } from '@/components/patterns/AtAGlance'
import { evolutionsOf } from '@/components/patterns/evolutions'
import { PatternHead } from '@/components/patterns/PatternHead'
import { PatternNeighbours } from '@/components/patterns/PatternNeighbours'
import { PatternSections } from '@/components/patterns/PatternSections'
import { PublishedDecisions } from '@/components/patterns/PublishedDecisions'
import { ProvenanceLegend } from '@/components/ui/ProvenanceMark'
import { Section } from '@/components/ui/Section'

type Props = { params: Promise<{ id: string }> }

/** All pattern pages are built in advance; any other id is an unknown address. */
export const generateStaticParams = () => PATTERN_IDS.map((id) => ({ id }))
export const dynamicParams = false

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params
  if (!isPatternId(id)) return {}
  return { title: `${PATTERNS[id].name}: guarantees, limits, cost and migration`, description: PATTERNS[id].summary }
}

export default async function PatternPage({ params }: Props) {
  const { id } = await params
  if (!isPatternId(id)) notFound()
  const pattern = PATTERNS[id]
  return (
    <>
      <PatternHead pattern={pattern} />
      <Section
        id="architecture"
        title="Architecture"
        lead="The components below, arranged along the path of a request."
      >
        <Diagram
          id={id}
          title={`Architecture of ${pattern.name}`}
          diagram={pattern.diagram}
          layers={pattern.components}
          color={`var(--${id})`}
        />
      </Section>
      <div className="grid gap-x-12 gap-y-10 border-t border-rule pt-10 pb-8 lg:grid-cols-[16rem_minmax(0,1fr)]">
        <AtAGlance pattern={pattern} />
        <PatternSections
          pattern={pattern}
          operational={OPERATIONAL_COSTS[id]}
          evolutions={evolutionsOf(id, EVOLUTION_PATHS)}
          costHref={paths.calculator(besideTheBaseline(id))}
        />
      </div>
      <PublishedDecisions pattern={id} decisions={PUBLISHED_DECISIONS} />
      <div className="mb-8">
        <ProvenanceLegend />
      </div>
      <PatternNeighbours id={id} />
    </>
  )
}

/** The calculator opened with this pattern beside the Monolith; for the Monolith itself, with all patterns. */
const besideTheBaseline = (id: PatternId) =>
  id === 'monolith' ? undefined : scenarioWith({ compare: ['monolith', id] })
