'use client'

import { createContext, useContext, type ReactNode } from 'react'
import type { Priced } from './engine'
import { useScenario } from './ScenarioProvider'
import { useEngine, useEngineWhenWanted } from './use-engine'

const AtFirst = createContext<Priced | null>(null)

/**
 * Costs for everything inside: those the page came with, and from the first move on those of the scenario on screen.
 */
export function PricedProvider({ atFirst, children }: { atFirst: Priced; children: ReactNode }) {
  useEngineWhenWanted()
  return <AtFirst value={atFirst}>{children}</AtFirst>
}

/** The scenario in view and what it costs. The same object for as long as the scenario lasts. */
export function usePriced(): Priced {
  const atFirst = useContext(AtFirst)
  const engine = useEngine()
  const scenario = useScenario((state) => state.scenario)
  if (!atFirst) throw new Error('No costs here: put this part of the page inside a PricedProvider.')
  return engine ? engine.priced(scenario) : atFirst
}
