'use client'

import { memo } from 'react'
import { PATTERN_IDS, type PatternId } from '@/content/pattern-ids'
import type { Priced } from '@/components/scenario/engine'
import { usePriced } from '@/components/scenario/PricedProvider'
import { useSettled } from '@/components/ui/use-settled'
import { paths } from '@/lib/share/paths'
import { toggleChosen } from '@/lib/state'
import { PatternToggle } from './PatternToggle'

/**
 * Patterns that may stand beside the candidates that are shown anyway, each in the plainest candidate that contains it.
 * Each is a link to the comparison with or without it, so no script is needed.
 */
export const PatternChoice = () => <Others priced={useSettled(usePriced())} />

const Others = memo(function Others({ priced: { shown, recommended, scenario } }: { priced: Priced }) {
  const leading = new Set(shown.filter(({ because }) => because !== 'chosen').map(({ pattern }) => pattern))
  const others = PATTERN_IDS.filter((id) => !leading.has(id))
  const isChosen = (id: PatternId) => scenario.compare.length < PATTERN_IDS.length && scenario.compare.includes(id)
  if (others.length === 0) return null
  return (
    <div role="group" aria-labelledby="chosen-patterns" className="no-print">
      <p id="chosen-patterns" className="lettering mb-2 text-muted">
        Add another pattern
      </p>
      <div className="flex flex-wrap gap-2">
        {others.map((id) => (
          <PatternToggle
            key={id}
            pattern={id}
            leading={recommended.pattern}
            chosen={isChosen(id)}
            href={paths.compare(toggleChosen(scenario, id, recommended.pattern))}
          />
        ))}
      </div>
    </div>
  )
})
