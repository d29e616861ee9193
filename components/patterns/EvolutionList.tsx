import { Link } from '@/components/ui/Link'
import type { Evolution } from './evolutions'

export function EvolutionList({ evolutions, name }: { evolutions: Evolution[]; name: string }) {
  if (evolutions.length === 0) {
    return (
      <p className="text-muted">
        The reference guide describes no evolution path from or to {name}. <Link href="/evolve">Its two paths</Link>
      </p>
    )
  }
  return (
    <ul className="grid gap-x-8 gap-y-6 sm:grid-cols-2">
      {evolutions.map(({ path, part }) => (
        <li key={path.id}>
          <h3 className="text-lg font-semibold">
            <Link href={`/evolve#${path.id}`}>{path.name}</Link>
          </h3>
          <p className="text-sm text-muted">This path {part}.</p>
          <ol className="mt-2 list-decimal pl-7 marker:font-mono marker:text-muted">
            {path.phases.map((phase) => (
              <li key={phase.name}>{phase.name}</li>
            ))}
          </ol>
        </li>
      ))}
    </ul>
  )
}
