import { EVOLUTION_PATHS, MIGRATION_RISKS, MIGRATION_STRATEGIES } from '@/content'
import { EvolutionPathPhases } from '@/components/evolve/EvolutionPathPhases'
import { RiskTable } from '@/components/evolve/RiskTable'
import { StrategyList } from '@/components/evolve/StrategyList'
import { PageHead } from '@/components/ui/PageHead'
import { Section } from '@/components/ui/Section'

export function Evolve() {
  return (
    <>
      <PageHead title="Migration">
        How to move from one pattern to another in production: two paths in four phases each, five migration strategies,
        and the risks with their rollback.
      </PageHead>
      {EVOLUTION_PATHS.map((path) => (
        <Section key={path.id} id={path.id} title={path.name}>
          <EvolutionPathPhases path={path} />
        </Section>
      ))}
      <Section
        id="strategies"
        title="Five safe migration strategies"
        lead="The first line of each is quoted from the reference guide. When to use it is our judgement."
      >
        <StrategyList strategies={MIGRATION_STRATEGIES} />
      </Section>
      <Section id="risks" title="Risks and rollback" lead="Agree on the rollback of each step before you start it.">
        <RiskTable risks={MIGRATION_RISKS} />
      </Section>
    </>
  )
}
