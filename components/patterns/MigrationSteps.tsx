import type { Pattern } from '@/content/schemas/pattern'
import { provenanceOfParts } from './pattern-words'
import { Marked } from './Marked'

/** The steps of the migration, numbered. */
export function MigrationSteps({ pattern }: { pattern: Pattern }) {
  return (
    <ol className="grid gap-x-6 gap-y-4 sm:grid-cols-2 xl:grid-cols-3">
      {pattern.migrationPath.map((step, index) => (
        <li key={step} className="flex items-baseline gap-3 border-t border-rule-strong pt-2">
          <span aria-hidden="true" className="font-mono text-accent">
            {index + 1}
          </span>
          <span>
            <Marked text={step} of={provenanceOfParts(pattern)} />
          </span>
        </li>
      ))}
    </ol>
  )
}
