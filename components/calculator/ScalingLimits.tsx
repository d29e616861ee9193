'use client'

import { useDeferredValue } from 'react'
import type { PatternId } from '@/content/pattern-ids'
import type { ScaleLimit } from '@/content/schemas/pattern'
import { HeadroomList } from '@/components/costs/HeadroomList'
import { PatternName } from '@/components/glyphs/PatternName'
import { usePriced } from '@/components/scenario/PricedProvider'
import { useEngine } from '@/components/scenario/use-engine'
import type { Headroom } from '@/lib/scale'

type Props = {
  limits: Record<PatternId, ScaleLimit[]>
  /** As the page came with it, for each compared pattern. */
  atFirst: Headroom[][]
}

/** How far each compared pattern is from its stated limits. */
export function ScalingLimits({ limits, atFirst }: Props) {
  const { scenario } = useDeferredValue(usePriced())
  const engine = useEngine()
  const all = engine?.headrooms(scenario, limits) ?? atFirst
  return (
    <div className="grid gap-x-10 gap-y-8 md:grid-cols-2">
      {scenario.compare.map((pattern, index) => (
        <div key={pattern} className="min-w-0">
          <h3 className="mb-2">
            <PatternName pattern={pattern} />
          </h3>
          <HeadroomList headrooms={all[index] ?? []} />
        </div>
      ))}
    </div>
  )
}
