'use client'

import { createContext, useContext, type ReactNode } from 'react'
import type { Priced } from './engine'
import { useScenario } from './ScenarioProvider'
import { useEngine, useEngineWhenWanted } from './use-engine'

const AtFirst = createContext<Priced | null>(null)

/** Provides costs: those that the page came with, and after the first change those of the current scenario. */
export function PricedProvider({ atFirst, children }: { atFirst: Priced; children: ReactNode }) {
  useEngineWhenWanted()
  return <AtFirst value={atFirst}>{children}</AtFirst>
}

/** The current scenario with its costs. The object stays the same as long as the scenario does. */
export function usePriced(): Priced {
  const atFirst = useContext(AtFirst)
  const engine = useEngine()
  const scenario = useScenario((state) => state.scenario)
  if (!atFirst) throw new Error('No costs here: put this part of the page inside a PricedProvider.')
  return engine ? engine.priced(scenario) : atFirst
}
