'use client'

import { HeadroomList } from '@/components/costs/HeadroomList'
import { PatternGlyph } from '@/components/glyphs/PatternGlyph'
import { usePriced } from '@/components/scenario/PricedProvider'
import { useSettled } from '@/components/ui/use-settled'
import { useEngine } from '@/components/scenario/use-engine'
import type { Headroom, Limits } from '@/lib/scale'

type Props = {
  limits: Limits
  /** As the page came with it, for each candidate shown. */
  atFirst: Headroom[][]
}

/** How far each candidate is from the stated limits of its patterns. */
export function ScalingLimits({ limits, atFirst }: Props) {
  const priced = useSettled(usePriced())
  const engine = useEngine()
  const all = engine?.headrooms(priced, limits) ?? atFirst
  return (
    <div className="grid gap-x-10 gap-y-8 md:grid-cols-2">
      {priced.shown.map(({ id, name, pattern }, index) => (
        <div key={id} className="min-w-0 break-inside-avoid">
          <h3 className="mb-2 flex gap-2 font-medium">
            <PatternGlyph pattern={pattern} size={20} />
            {name}
          </h3>
          <HeadroomList headrooms={all[index] ?? []} />
        </div>
      ))}
    </div>
  )
}
