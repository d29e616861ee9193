import type { Preset } from '@/content/schemas/preset'
import { buttonClass } from '@/components/ui/Button'
import { Link } from '@/components/ui/Link'
import { scenarioWith } from '@/lib/kernel'
import { paths } from '@/lib/share/paths'

/** While nothing is answered: worked examples that show what this page says once something is. */
export function Examples({ presets }: { presets: Preset[] }) {
  return (
    <ul className="grid gap-x-8 gap-y-6 sm:grid-cols-2 xl:grid-cols-3">
      {presets.map(({ id, name, story, scenario }) => (
        <li key={id} className="border-t-2 border-ink pt-3">
          <h3 className="text-lg font-semibold">
            <Link href={paths.recommendation(scenarioWith(scenario))}>{name}</Link>
          </h3>
          <p className="mt-1 text-muted">{story}</p>
        </li>
      ))}
    </ul>
  )
}

/** The first step, said and offered. */
export function FirstAnswer({ sentence, wizard, calculator }: { sentence: string; wizard: { first: string; start: string }; calculator: string }) {
  return (
    <>
      <p>{sentence}</p>
      <p className="no-print mt-5 flex flex-wrap gap-3">
        <Link href={wizard.first} className={buttonClass('primary')}>
          Give the peak load
        </Link>
        <Link href={wizard.start} className={buttonClass('quiet')}>
          Start with the first question
        </Link>
        <Link href={calculator} className={buttonClass('plain')}>
          Cost it first
        </Link>
      </p>
    </>
  )
}
