import type { Scenario } from '@/content/schemas/scenario'
import { Link } from '@/components/ui/Link'
import { paths } from '@/lib/share/paths'
import { PARTS } from '../details/parts'

/** What lies behind the brief, one step away under the same link, and where to go from here. */
export const NextSteps = ({ scenario }: { scenario: Scenario }) => (
  <ul className="grid grid-cols-2 gap-x-8 text-sm lg:grid-cols-5">
    {PARTS.map(({ part, title, lead }) => (
      <Step key={part} href={paths.recommendationPart(part, scenario)} title={title} lead={lead} />
    ))}
    <Step href={paths.calculator(scenario)} title="Edit the figures" lead="Load, people, prices, terms." />
    <Step href={paths.compare(scenario)} title="Compare" lead="Candidates side by side." />
    <Step href={paths.evolve()} title="Risks and rollback" lead="Strategies, and what goes wrong." />
    <Step href={paths.operate()} title="Monitoring" lead="Metrics and alerts per pattern." />
  </ul>
)

const Step = ({ href, title, lead }: { href: string; title: string; lead: string }) => (
  <li className="border-t border-rule py-1 leading-snug sm:py-1.5">
    <Link href={href} className="link font-medium">
      {title}
    </Link>
    <span className="block text-muted max-sm:hidden">{lead}</span>
  </li>
)
