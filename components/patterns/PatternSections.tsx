import type { Pattern } from '@/content/schemas/pattern'
import type { OperationalCost } from '@/content/schemas/rate-card'
import { buttonClass } from '@/components/ui/Button'
import { Link } from '@/components/ui/Link'
import { Section } from '@/components/ui/Section'
import { ContradictionList } from './ContradictionList'
import { GuaranteeList } from './GuaranteeList'
import { LayerList } from './LayerList'
import { MigrationSteps } from './MigrationSteps'
import { OperationalRow } from './OperationalRow'
import { ScaleLimitTable } from './ScaleLimitTable'
import { StatementList } from './StatementList'

type Props = { pattern: Pattern; operational: OperationalCost; costHref: string }

/** What is known about one pattern, from its components to its key metrics. */
export function PatternSections({ pattern, operational, costHref }: Props) {
  const { name, contradictions } = pattern
  return (
    <>
      <Section id="components" title="Components">
        <LayerList layers={pattern.components} />
      </Section>
      <Section id="guarantees" title="Guarantees">
        <GuaranteeList pattern={pattern} />
      </Section>
      <Section
        id="limits"
        title="Scaling limits"
        lead={
          'Each limit describes one stack and one way to build it. A load above it gives a warning; the pattern is ' +
          'not ruled out.'
        }
      >
        <ScaleLimitTable limits={pattern.scaleLimits} name={name} />
      </Section>
      <Section
        id="cost"
        title="Cost"
        aside={
          <Link href={costHref} className={buttonClass('quiet')}>
            Estimate cost for your load
          </Link>
        }
      >
        <StatementList statements={pattern.costModel} />
        <h3 className="mt-8 mb-3 text-lg font-semibold">Engineering effort</h3>
        <OperationalRow operational={operational} />
      </Section>
      {contradictions.length > 0 && (
        <Section id="contradictions" title="Contradictions in the reference guide">
          <ContradictionList contradictions={contradictions} />
        </Section>
      )}
      <Section id="migration" title={'Migration path'}>
        <MigrationSteps pattern={pattern} />
      </Section>
      <Section id="metrics" title="Key metrics">
        <StatementList statements={pattern.metrics} />
      </Section>
    </>
  )
}
