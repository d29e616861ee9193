'use client'

import { memo } from 'react'
import { PATTERN_IDS, type PatternId } from '@/content/pattern-ids'
import type { Priced } from '@/components/scenario/engine'
import { usePriced } from '@/components/scenario/PricedProvider'
import { useScenarioActions } from '@/components/scenario/ScenarioProvider'
import { PatternName } from '@/components/glyphs/PatternName'
import { Link } from '@/components/ui/Link'
import { useSettled } from '@/components/ui/use-settled'
import { paths } from '@/lib/share/paths'
import { toggleChosen } from '@/lib/state'

/**
 * Patterns that may stand beside the candidates shown anyway, each in the plainest candidate that contains it. They are
 * links, so that they work without a script.
 */
export const PatternChooser = () => <Others priced={useSettled(usePriced())} />

const Others = memo(function Others({ priced: { shown, recommended, scenario } }: { priced: Priced }) {
  const actions = useScenarioActions()
  const leading = new Set(shown.filter(({ because }) => because !== 'chosen').map(({ pattern }) => pattern))
  const others = PATTERN_IDS.filter((id) => !leading.has(id))
  const isChosen = (id: PatternId) => scenario.compare.length < PATTERN_IDS.length && scenario.compare.includes(id)
  if (others.length === 0) return null
  return (
    <div role="group" aria-labelledby="other-patterns" className="no-print mt-4">
      <p id="other-patterns" className="text-sm font-medium">
        Add another pattern
      </p>
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        {others.map((id) => (
          <li key={id}>
            <Link
              href={paths.calculator(toggleChosen(scenario, id, recommended.pattern))}
              onClick={(event) => {
                event.preventDefault()
                actions.toggleChosen(id, recommended.pattern)
              }}
              className="inline-flex min-h-9 items-center gap-1.5 text-sm hover:text-accent"
            >
              <span aria-hidden="true" className="font-mono text-accent">
                {isChosen(id) ? '−' : '+'}
              </span>
              <span className="sr-only">{isChosen(id) ? 'Remove' : 'Add'}</span>
              <PatternName pattern={id} size={18} />
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
})
