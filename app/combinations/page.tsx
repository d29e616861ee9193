import type { Metadata } from 'next'
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

export const metadata: Metadata = {
  title: 'Combinations: Lambda, Kappa and multi-tenant',
  description:
    'Lambda and Kappa architecture side by side with their differences, and four ways to keep tenants apart with ' +
    'the risk of each.',
}

export default function CombinationsPage() {
  return (
    <>
      <PageHead title="Patterns that stand together">
        Two ways to combine batch and stream processing, and four ways to keep tenants apart.
      </PageHead>
      <Section
        id="processing"
        title="Lambda and Kappa"
        lead="Kappa is Lambda with the batch layer taken out: history is replayed through the same code."
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
      <Section id="differences" title="Where they differ">
        <CombinationDifferences combinations={COMBINATIONS} />
        <p className="mt-4 max-w-2xl text-muted">
          Both rest on a log of events. The patterns closest to them are{' '}
          <Link href={paths.pattern('event-sourcing')}>Event Sourcing</Link>, which keeps the log as the truth, and{' '}
          <Link href={paths.pattern('cqrs')}>CQRS</Link>, which serves reads from views built elsewhere.
        </p>
      </Section>
      <Section
        id="tenants"
        title="Keeping tenants apart"
        lead="From most shared to most separate; the last one groups tenants."
      >
        <TenantTable strategies={TENANT_ISOLATION} />
        <p className="mt-4 mb-4 max-w-2xl text-muted">
          The fourth strategy is the <Link href={paths.pattern('cell-based')}>Cell-Based</Link> pattern with tenants in
          place of users. The document gives it no cost.
        </p>
        <ProvenanceLegend />
      </Section>
    </>
  )
}
