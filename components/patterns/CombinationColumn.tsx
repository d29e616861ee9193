import type { ReactNode } from 'react'
import type { Combination } from '@/content/schemas/combination'
import { LayerList } from './LayerList'
import { Marked } from './Marked'

/** One combination: the problem it solves, its drawing and its layers. */
export function CombinationColumn({ combination, drawing }: { combination: Combination; drawing: ReactNode }) {
  return (
    <article id={combination.id} aria-labelledby={`${combination.id}-title`} className="min-w-0">
      <p className="lettering text-muted">{combination.subtitle}</p>
      <h3 id={`${combination.id}-title`} className="mt-1 text-xl font-semibold">
        {combination.name}
      </h3>
      <p className="mt-2 mb-5 max-w-prose">
        <span className="font-semibold">Problem.</span> <Marked text={combination.problem} of="source" />
      </p>
      {drawing}
      <div className="mt-4">
        <LayerList layers={combination.layers} heading="h4" />
      </div>
    </article>
  )
}
