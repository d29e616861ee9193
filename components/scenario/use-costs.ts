'use client'

import type { PatternCost } from '@/lib/cost'
import { costsOf } from './costs-of'
import { useScenario } from './ScenarioProvider'

/** What the compared patterns cost in the scenario on screen. */
export const useCosts = (): PatternCost[] => costsOf(useScenario((state) => state.scenario))
