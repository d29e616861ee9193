import type { Pattern } from '@/content/schemas/pattern'
import type { OperationalCost } from '@/content/schemas/rate-card'
import { buttonClass } from '@/components/ui/Button'
import { Link } from '@/components/ui/Link'
import { Section } from '@/components/ui/Section'
import { Checklist } from './Checklist'
import { ContradictionList } from './ContradictionList'
import { EvolutionList } from './EvolutionList'
import type { Evolution } from './evolutions'
import { GuaranteeList } from './GuaranteeList'
import { LayerList } from './LayerList'
import { MigrationSteps } from './MigrationSteps'
import { OperationalRow } from './OperationalRow'
import { ScaleLimitTable } from './ScaleLimitTable'
import { StatementList } from './StatementList'

type Props = { pattern: Pattern; operational: OperationalCost; evolutions: Evolution[]; costHref: string }

/** All that is known of one pattern below its drawing, in the order in which one asks. */
export function PatternSheet({ pattern, operational, evolutions, costHref }: Props) {
  const { name, contradictions } = pattern
  return (
    <div className="min-w-0 divide-y divide-rule [&>section:first-child]:pt-0">
      <Section id="components" title="Components">
        <LayerList layers={pattern.components} />
      </Section>
      <Section id="guarantees" title="Guarantees">
        <GuaranteeList pattern={pattern} />
      </Section>
      <Section
        id="limits"
        title="Scale limits"
        lead="A ceiling describes one stack and one way to build it. It warns; it does not forbid."
      >
        <ScaleLimitTable limits={pattern.scaleLimits} name={name} />
      </Section>
      <Section
        id="cost"
        title="Cost"
        aside={
          <Link href={costHref} className={buttonClass('quiet')}>
            Cost it for your load
          </Link>
        }
      >
        <StatementList statements={pattern.costModel} />
        <h3 className="mt-8 mb-3 text-lg font-semibold">What it asks of the people</h3>
        <OperationalRow operational={operational} />
      </Section>
      {contradictions.length > 0 && (
        <Section id="contradictions" title="Where the document contradicts itself">
          <ContradictionList contradictions={contradictions} />
        </Section>
      )}
      <Section id="migration" title={pattern.id === 'monolith' ? 'How it grows' : 'Migration path'}>
        <MigrationSteps pattern={pattern} />
      </Section>
      <Section id="metrics" title="Key metrics">
        <StatementList statements={pattern.metrics} />
      </Section>
      <Section id="checklist" title="Implementation checklist">
        <Checklist pattern={pattern.id} items={pattern.checklist} />
      </Section>
      <Section id="evolution" title="Evolution paths">
        <EvolutionList evolutions={evolutions} name={name} />
      </Section>
    </div>
  )
}
