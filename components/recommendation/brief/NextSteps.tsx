import type { Scenario } from '@/content/schemas/scenario'
import { Link } from '@/components/ui/Link'
import { paths } from '@/lib/share/paths'
import { PARTS } from '../details/parts'

/** What lies behind the brief, one step away under the same link, and where to go from here. */
export const NextSteps = ({ scenario }: { scenario: Scenario }) => (
  <ul className="grid grid-cols-2 gap-x-8 text-sm lg:grid-cols-6">
    {PARTS.map(({ part, title }) => (
      <Step key={part} href={paths.recommendationPart(part, scenario)} title={title} />
    ))}
    <Step href={paths.calculator(scenario)} title="Edit the figures" />
    <Step href={paths.compareLinks(`${paths.recommendation(scenario)}\n`)} title="Compare links" />
    <Step href={paths.operate()} title="Monitoring" />
  </ul>
)

const Step = ({ href, title }: { href: string; title: string }) => (
  <li className="border-t border-rule py-1 leading-snug sm:py-1.5">
    <Link href={href} className="link font-medium">
      {title}
    </Link>
  </li>
)
