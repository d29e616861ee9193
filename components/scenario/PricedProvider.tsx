'use client'

import { createContext, useContext, useDeferredValue, useMemo, type ReactNode } from 'react'
import type { Priced } from './engine'
import { useScenario } from './ScenarioProvider'
import { useEngine, useEngineWhenWanted } from './use-engine'

const Costs = createContext<Priced | null>(null)

/**
 * Provides costs: those that the page came with, and after the first change those of the current scenario. A control
 * shows its new value at once; costs are worked out right after, and whatever is typed meanwhile goes before them.
 */
export function PricedProvider({ atFirst, children }: { atFirst: Priced; children: ReactNode }) {
  useEngineWhenWanted()
  const engine = useEngine()
  const scenario = useScenario((state) => state.scenario)
  const asked = useDeferredValue(useMemo(() => ({ engine, scenario }), [engine, scenario]))
  const costs = useMemo(() => asked.engine?.priced(asked.scenario) ?? atFirst, [asked, atFirst])
  return <Costs value={costs}>{children}</Costs>
}

/** A scenario with its costs: the current one, or the one a moment ago while the costs are being worked out. */
export function usePriced(): Priced {
  const costs = useContext(Costs)
  if (!costs) throw new Error('No costs here: put this part of the page inside a PricedProvider.')
  return costs
}
