import type { Preset } from '@/content/schemas/preset'
import { Link } from '@/components/ui/Link'
import { scenarioWith } from '@/lib/kernel'
import { paths } from '@/lib/share/paths'

export type Example = Preset & { title: string }

/** While nothing is answered: worked examples with the recommendation for each. */
export function Examples({ examples }: { examples: Example[] }) {
  return (
    <ul className="border-t border-rule-strong">
      {examples.map(({ id, name, story, scenario, title }) => (
        <li
          key={id}
          className={
            'grid gap-x-8 gap-y-1 border-b border-rule py-4 last:border-b-0 last:pb-0 ' +
            'sm:grid-cols-[15rem_minmax(0,1fr)]'
          }
        >
          <h3 className="font-semibold">
            <Link href={paths.recommendation(scenarioWith(scenario))}>{name}</Link>
          </h3>
          <div>
            <p className="font-medium">{title}</p>
            <p className="mt-1 max-w-2xl text-muted">{story}</p>
          </div>
        </li>
      ))}
    </ul>
  )
}
