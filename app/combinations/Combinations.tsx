import { COMBINATIONS, TENANT_ISOLATION } from '@/content'
import { paths } from '@/lib/share'
import { Diagram } from '@/components/diagram/Diagram'
import { CombinationColumn } from '@/components/patterns/CombinationColumn'
import { CombinationDifferences } from '@/components/patterns/CombinationDifferences'
import { TenantTable } from '@/components/patterns/TenantTable'
import { Link } from '@/components/ui/Link'
import { PageHead } from '@/components/ui/PageHead'
import { ProvenanceLegend } from '@/components/ui/ProvenanceMark'
import { Section } from '@/components/ui/Section'

export function Combinations() {
  return (
    <>
      <PageHead title="Combining patterns">
        Two ways to combine batch and stream processing, and four strategies for tenant isolation. Which of the seven
        patterns to combine in your case is part of the <Link href={paths.decide()}>recommendation</Link>, which names
        and prices the combination.
      </PageHead>
      <Section
        id="processing"
        title="Lambda and Kappa"
        lead="Kappa is Lambda without the batch layer: history is replayed through the same code."
      >
        <div className="grid gap-x-10 gap-y-14 lg:grid-cols-2">
          {COMBINATIONS.map((combination) => (
            <CombinationColumn
              key={combination.id}
              combination={combination}
              drawing={
                <Diagram
                  id={combination.id}
                  title={combination.name}
                  diagram={combination.diagram}
                  layers={combination.layers}
                  color="var(--accent)"
                  turnsAt="never"
                />
              }
            />
          ))}
        </div>
      </Section>
      <Section id="differences" title="Differences">
        <CombinationDifferences combinations={COMBINATIONS} />
        <p className="mt-4 max-w-2xl text-muted">
          Both are built on an event log. Closest to them are{' '}
          <Link href={paths.pattern('event-sourcing')}>Event Sourcing</Link>, with the log as system of record, and{' '}
          <Link href={paths.pattern('cqrs')}>CQRS</Link>, with separate models for reads.
        </p>
      </Section>
      <Section
        id="tenants"
        title="Tenant isolation"
        lead="From most shared to most isolated; the last one groups tenants into cells."
      >
        <TenantTable strategies={TENANT_ISOLATION} />
        <p className="mt-4 mb-4 max-w-2xl text-muted">
          The fourth strategy is the <Link href={paths.pattern('cell-based')}>Cell-Based</Link> pattern with tenants in
          place of users. The reference guide gives no cost for it.
        </p>
        <ProvenanceLegend />
      </Section>
    </>
  )
}
