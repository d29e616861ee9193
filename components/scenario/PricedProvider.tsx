'use client'

import { createContext, useContext, useDeferredValue, useEffect, useMemo, type ReactNode } from 'react'
import type { Scenario } from '@/content/schemas/scenario'
import type { Priced } from './engine'
import { useScenario } from './ScenarioProvider'
import { fetchFurtherCards, useEngine, useEngineWhenWanted, type Engine } from './use-engine'

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
  const lacks = engine !== null && !engine.hasPrices(scenario)
  useEffect(() => {
    if (lacks) void fetchFurtherCards()
  }, [lacks])
  const costs = useMemo(() => pricedIn(asked) ?? atFirst, [asked, atFirst])
  return <Costs value={costs}>{children}</Costs>
}

/** The costs of the scenario; none until the engine and the prices that it asks for are here. */
const pricedIn = ({ engine, scenario }: { engine: Engine | null; scenario: Scenario }): Priced | undefined =>
  engine?.hasPrices(scenario) ? engine.priced(scenario) : undefined

/** A scenario with its costs: the current one, or the one a moment ago while the costs are being worked out. */
export function usePriced(): Priced {
  const costs = useContext(Costs)
  if (!costs) throw new Error('No costs here: put this part of the page inside a PricedProvider.')
  return costs
}
