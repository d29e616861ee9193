'use client'

import { Suspense, useState } from 'react'
import { STACK_NAMES } from '@/content/scenario/stack'
import { useScenario } from '@/components/scenario/ScenarioProvider'
import { exported } from '@/components/ui/late'
import { useOnPaper } from '@/components/ui/use-on-paper'
import { quantity } from '@/lib/format'

// Fetched when the group is first opened, with the texts of all variants.
const StackFields = exported(
  () => import('./StackFields'),
  (it) => it.StackFields,
)

/** The stack that is priced: a size, and the variants chosen in place of what it would choose. */
export function StackGroup() {
  const [opened, setOpened] = useState(false)
  const drawn = useOnPaper() || opened
  const size = useScenario((state) => state.scenario.stack.size)
  const own = useScenario((state) => STACK_NAMES.filter((name) => state.scenario.stack[name] !== undefined).length)
  return (
    <details onToggle={() => setOpened(true)}>
      <summary className="fold py-1.5">
        <span aria-hidden="true" className="fold-sign">
          ›
        </span>
        <span className="flex grow flex-wrap items-baseline justify-between gap-x-3">
          <span className="font-semibold">Stack</span>
          <span className="font-mono text-2xs font-normal text-muted">
            {size}
            {own > 0 && `, ${quantity(own, 'block')} of your own`}
          </span>
        </span>
      </summary>
      {drawn && (
        <Suspense fallback={<p className="min-h-64 pt-1 text-sm text-muted">Loading the blocks of the stack</p>}>
          <StackFields />
        </Suspense>
      )}
    </details>
  )
}
