import { EVOLUTION_PATHS, OPERATIONAL_COSTS, PATTERNS, PUBLISHED_DECISIONS } from '@/content'
import type { PatternId } from '@/content/pattern-ids'
import { scenarioWith } from '@/lib/kernel'
import { paths } from '@/lib/share'
import { Diagram } from '@/components/diagram/Diagram'
import { AtAGlance } from '@/components/patterns/AtAGlance'
import { EvolutionList } from '@/components/patterns/EvolutionList'
import { evolutionsOf } from '@/components/patterns/evolutions'
import { PatternHead } from '@/components/patterns/PatternHead'
import { PatternNeighbours } from '@/components/patterns/PatternNeighbours'
import { PatternSections } from '@/components/patterns/PatternSections'
import { PublishedDecisions } from '@/components/patterns/PublishedDecisions'
import { ProvenanceLegend } from '@/components/ui/ProvenanceMark'
import { Section } from '@/components/ui/Section'

type Props = { id: PatternId }

export function PatternTop({ id }: Props) {
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
    </>
  )
}

export const Glance = ({ id }: Props) => <AtAGlance pattern={PATTERNS[id]} />

export const Sections = ({ id }: Props) => (
  <PatternSections
    pattern={PATTERNS[id]}
    operational={OPERATIONAL_COSTS[id]}
    costHref={paths.calculator(besideTheBaseline(id))}
  />
)

export const Evolution = ({ id }: Props) => (
  <Section id="evolution" title="Evolution paths">
    <EvolutionList evolutions={evolutionsOf(id, EVOLUTION_PATHS)} name={PATTERNS[id].name} />
  </Section>
)

export function PatternEnd({ id }: Props) {
  return (
    <>
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
