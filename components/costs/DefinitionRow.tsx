import type { ReactNode } from 'react'

/** A row of a description list. */
export function DefinitionRow({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt className="inline font-medium text-ink">{term}: </dt>
      <dd className="inline">{children}</dd>
    </div>
  )
}
