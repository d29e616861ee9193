'use client'

import { useDeferredValue } from 'react'
import type { PatternId } from '@/content/pattern-ids'
import type { ScaleLimit } from '@/content/schemas/pattern'
import { HeadroomList } from '@/components/costs/HeadroomList'
import { PatternName } from '@/components/glyphs/PatternName'
import { useScenario } from '@/components/scenario/ScenarioProvider'
import { headroom } from '@/lib/scale'

/** How far each compared pattern is from its stated limits. */
export function ScalingLimits({ limits }: { limits: Record<PatternId, ScaleLimit[]> }) {
  const scenario = useDeferredValue(useScenario((state) => state.scenario))
  return (
    <div className="grid gap-x-10 gap-y-8 md:grid-cols-2">
      {scenario.compare.map((pattern) => (
        <div key={pattern} className="min-w-0">
          <h3 className="mb-2">
            <PatternName pattern={pattern} />
          </h3>
          <HeadroomList headrooms={headroom(pattern, limits[pattern], scenario)} />
        </div>
      ))}
    </div>
  )
}
