import type { Metadata } from 'next'
import { EVOLUTION_PATHS, MIGRATION_RISKS, MIGRATION_STRATEGIES } from '@/content'
import { EvolutionPathSheet } from '@/components/evolve/EvolutionPathSheet'
import { RiskTable } from '@/components/evolve/RiskTable'
import { StrategyList } from '@/components/evolve/StrategyList'
import { PageHead } from '@/components/ui/PageHead'
import { Section } from '@/components/ui/Section'

export const metadata: Metadata = {
  title: 'Evolve: migrations, paths and risks',
  description:
    'Two evolution paths in four phases each, five safe migration strategies, and how to notice and undo each ' +
    'migration risk.',
}

export default function EvolvePage() {
  return (
    <>
      <PageHead title="Change the structure while it carries the load">
        Patterns can follow one another. Two paths in four phases each, five ways to move safely, and what to watch and
        undo on the way.
      </PageHead>
      {EVOLUTION_PATHS.map((path) => (
        <Section key={path.id} id={path.id} title={path.name}>
          <EvolutionPathSheet path={path} />
        </Section>
      ))}
      <Section
        id="strategies"
        title="Five safe migration strategies"
        lead="The first line of each is the source's. When to reach for it is our reading."
      >
        <StrategyList strategies={MIGRATION_STRATEGIES} />
      </Section>
      <Section
        id="risks"
        title="Four risks, and the way back"
        lead="A migration step without a rollback is a leap: agree on the last column first."
      >
        <RiskTable risks={MIGRATION_RISKS} />
      </Section>
    </>
  )
}
