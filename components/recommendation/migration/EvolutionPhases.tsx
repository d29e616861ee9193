import { Link } from '@/components/ui/Link'
import { ProvenanceMark } from '@/components/ui/ProvenanceMark'
import { paths } from '@/lib/share/paths'
import type { PathSegment } from './path-from-monolith'

/** The reference guide's evolution paths from the Monolith to the pattern, phase by phase. */
export function EvolutionPhases({ name, segments }: { name: string; segments: PathSegment[] }) {
  if (segments.length === 0)
    return (
      <p className="text-muted">
        The reference guide describes no evolution path from the Monolith to {name}.{' '}
        <Link href={paths.evolve()}>The two paths it describes</Link>
      </p>
    )
  return (
    <div>
      <h3 className="mb-3 text-lg font-semibold">
        From a monolith, phase by phase
        <ProvenanceMark of="source" />
      </h3>
      <div className="space-y-8">
        {segments.map((segment) => (
          <PhaseRow key={segment.path.id} segment={segment} />
        ))}
      </div>
    </div>
  )
}

function PhaseRow({ segment: { path, phases, whole } }: { segment: PathSegment }) {
  return (
    <div>
      <p className="mb-3">
        <Link href={`${paths.evolve()}#${path.id}`}>{path.name}</Link>
        {!whole && (
          <span className="text-muted">
            , as far as phase {phases.length} of {path.phases.length}
          </span>
        )}
      </p>
      <ol className="grid gap-x-6 gap-y-5 sm:grid-cols-2 xl:grid-cols-4">
        {phases.map((phase, index) => (
          <li key={phase.name} className="border-t-2 border-ink pt-2 print:break-inside-avoid">
            <p className="lettering text-muted">Phase {index + 1}</p>
            <h4 className="font-semibold">{phase.name}</h4>
            <ul className="mt-1 text-sm">
              {phase.steps.map((step) => (
                <li key={step} className="border-b border-rule py-1">
                  {step}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </div>
  )
}
