import type { EvolutionPath } from '@/content/schemas/migration'
import { PATTERN_NAMES } from '@/content/pattern-ids'
import { PatternName } from '@/components/glyphs/PatternName'
import { Link } from '@/components/ui/Link'
import { paths } from '@/lib/share/paths'

/** An evolution path: the pattern it starts from, the pattern it ends at, and its phases. */
export function EvolutionPathPhases({ path }: { path: EvolutionPath }) {
  return (
    <>
      <p className="mb-6 flex flex-wrap items-center gap-3">
        <Link href={paths.pattern(path.from)}>
          <PatternName pattern={path.from} />
        </Link>
        <span aria-label="to" role="img" className="font-mono text-accent">
          →
        </span>
        <Link href={paths.pattern(path.to)}>
          <PatternName pattern={path.to} />
        </Link>
      </p>
      <ol className="grid gap-x-6 gap-y-8 sm:grid-cols-2 lg:grid-cols-4">
        {path.phases.map((phase, index) => (
          <li key={phase.name} className="border-t-2 border-ink pt-3">
            <p className="lettering text-muted">Phase {index + 1}</p>
            <h3 className="mt-1 text-lg font-semibold">{phase.name}</h3>
            {phase.via && (
              <p className="text-sm text-muted">
                via <Link href={paths.pattern(phase.via)}>{PATTERN_NAMES[phase.via]}</Link>
              </p>
            )}
            <ul className="mt-3 space-y-1.5">
              {phase.steps.map((step) => (
                <li key={step} className="border-b border-rule pb-1.5">
                  {step}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </>
  )
}
