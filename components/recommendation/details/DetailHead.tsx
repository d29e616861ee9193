import type { Scenario } from '@/content/schemas/scenario'
import { Link } from '@/components/ui/Link'
import { paths, type RecommendationPart } from '@/lib/share/paths'
import { PARTS } from './parts'

type Props = { part: RecommendationPart; title: string; name: string; scenario: Scenario }

const isAnswered = ({ situation }: Scenario): boolean =>
  Object.values<unknown>(situation).some((answer) => answer !== undefined)

/** The head of a page of details: what it is about, the way back, and its neighbours under the same link. */
export const DetailHead = ({ part, title, name, scenario }: Props) => (
  <header className="border-b border-rule pt-6 pb-4">
    <p className="text-sm">
      <Link href={paths.recommendation(scenario)}>
        {isAnswered(scenario)
          ? `Recommendation: ${name}`
          : `No recommendation yet: ${name} until a question is answered`}
      </Link>
    </p>
    <h1 className="mt-1 text-2xl font-semibold sm:text-4xl">{title}</h1>
    <nav aria-label="Details of the recommendation" className="no-print mt-3">
      <ul className="flex flex-wrap gap-x-5 text-sm">
        {PARTS.map((one) => (
          <li key={one.part}>
            <Link
              href={paths.recommendationPart(one.part, scenario)}
              aria-current={one.part === part ? 'page' : undefined}
              className={
                'inline-flex min-h-9 items-center border-b-2 border-transparent text-muted hover:text-accent ' +
                'aria-[current]:border-accent aria-[current]:font-semibold aria-[current]:text-ink'
              }
            >
              {one.title}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  </header>
)
