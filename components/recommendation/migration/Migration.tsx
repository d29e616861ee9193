import type { EvolutionPath, MigrationStrategy } from '@/content/schemas/migration'
import type { Pattern } from '@/content/schemas/pattern'
import { Link } from '@/components/ui/Link'
import { ProvenanceMark } from '@/components/ui/ProvenanceMark'
import { paths } from '@/lib/share/paths'
import { STRATEGIES_FOR } from '@/content/migration/strategies-for'
import { EvolutionPhases } from './EvolutionPhases'
import { pathFromMonolith } from './path-from-monolith'

type Props = { pattern: Pattern; evolutionPaths: EvolutionPath[]; strategies: MigrationStrategy[] }

/**
 * The way to the winner: its own steps, the longer road from a monolith, and the strategies that make each step safe.
 */
export function Migration({ pattern, evolutionPaths, strategies }: Props) {
  return (
    <div className="space-y-10">
      <div>
        <h3 className="mb-3 text-lg font-semibold">
          {pattern.id === 'monolith' ? 'What to do as it grows' : `Steps to ${pattern.name}`}
          <ProvenanceMark of={pattern.origin === 'source' ? 'source' : 'assumed'} />
        </h3>
        <ol className="grid gap-x-6 gap-y-3 sm:grid-cols-2 xl:auto-cols-fr xl:grid-flow-col xl:grid-cols-none">
          {pattern.migrationPath.map((step, index) => (
            <li key={step} className="flex items-baseline gap-3 border-t border-rule-strong pt-2">
              <span aria-hidden="true" className="font-mono text-accent">
                {index + 1}
              </span>
              {step}
            </li>
          ))}
        </ol>
      </div>
      {pattern.id !== 'monolith' && (
        <EvolutionPhases name={pattern.name} segments={pathFromMonolith(pattern.id, evolutionPaths)} />
      )}
      <div>
        <h3 className="mb-2 text-lg font-semibold">Strategies that suit it</h3>
        <ul className="border-t border-rule">
          {STRATEGIES_FOR[pattern.id].map(({ strategy, because }) => {
            const known = strategies.find(({ id }) => id === strategy)
            return (
              known && (
                <li
                  key={strategy}
                  className={
                    'grid gap-x-6 border-b border-rule py-2.5 last:border-b-0 last:pb-0 ' + 'sm:grid-cols-[14rem_1fr]'
                  }
                >
                  <Link
                    href={`${paths.evolve()}#${strategy}`}
                    className="font-medium hover:text-accent hover:underline"
                  >
                    {known.name}
                  </Link>
                  <span>
                    {because}
                    <ProvenanceMark of="assumed" />
                  </span>
                </li>
              )
            )
          })}
        </ul>
      </div>
    </div>
  )
}
