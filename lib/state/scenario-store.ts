import { createStore, type StoreApi } from 'zustand/vanilla'
import type { AnswerKey } from '@/content/schemas/decision'
import type { Scenario, Situation } from '@/content/schemas/scenario'
import { toggleCompared } from './compared'
import { applyPreset, reset } from './fresh-start'
import {
  applyRateCard,
  resetPrice,
  resetPrices,
  setCapacity,
  setCurrency,
  setFreeTier,
  setPrice,
  setRateCard,
} from './money-transitions'
import {
  answer,
  setLearning,
  setMoney,
  setOnCall,
  setOverhead,
  setOverheadByTeams,
  setPeople,
  setRequirement,
  setWorkload,
} from './transitions'

/** The arguments of a transition, without the scenario that the store holds. */
type Does<Transition extends (scenario: Scenario, ...given: never[]) => Scenario> = Transition extends (
  scenario: Scenario,
  ...given: infer Given
) => Scenario
  ? (...given: Given) => void
  : never

export type ScenarioActions = {
  answer: <Key extends AnswerKey>(key: Key, value: Situation[Key] | undefined) => void
  setWorkload: Does<typeof setWorkload>
  setPeople: Does<typeof setPeople>
  setMoney: Does<typeof setMoney>
  setOverhead: Does<typeof setOverhead>
  setLearning: Does<typeof setLearning>
  setRequirement: Does<typeof setRequirement>
  setOnCall: Does<typeof setOnCall>
  setOverheadByTeams: Does<typeof setOverheadByTeams>
  setRateCard: Does<typeof setRateCard>
  setPrice: Does<typeof setPrice>
  resetPrice: Does<typeof resetPrice>
  resetPrices: Does<typeof resetPrices>
  setCurrency: Does<typeof setCurrency>
  setFreeTier: Does<typeof setFreeTier>
  applyRateCard: Does<typeof applyRateCard>
  setCapacity: Does<typeof setCapacity>
  toggleCompared: Does<typeof toggleCompared>
  applyPreset: Does<typeof applyPreset>
  reset: () => void
  /** Puts another scenario in place: an opened link, restored work. */
  load: (scenario: Scenario) => void
}

export type ScenarioState = { scenario: Scenario; actions: ScenarioActions }

/** A store whose actions only apply transitions. A transition that changes nothing wakes nobody. */
export const createScenarioStore = (initial: Scenario): StoreApi<ScenarioState> =>
  createStore<ScenarioState>((set) => {
    const apply = (transition: (scenario: Scenario) => Scenario) =>
      set((state) => {
        const scenario = transition(state.scenario)
        return scenario === state.scenario ? state : { scenario }
      })
    return { scenario: initial, actions: actionsWith(apply) }
  })

const actionsWith = (apply: (transition: (scenario: Scenario) => Scenario) => void): ScenarioActions => ({
  answer: (key, value) => apply((scenario) => answer(scenario, key, value)),
  setWorkload: (...given) => apply((scenario) => setWorkload(scenario, ...given)),
  setPeople: (...given) => apply((scenario) => setPeople(scenario, ...given)),
  setMoney: (...given) => apply((scenario) => setMoney(scenario, ...given)),
  setOverhead: (...given) => apply((scenario) => setOverhead(scenario, ...given)),
  setLearning: (...given) => apply((scenario) => setLearning(scenario, ...given)),
  setRequirement: (...given) => apply((scenario) => setRequirement(scenario, ...given)),
  setOnCall: (...given) => apply((scenario) => setOnCall(scenario, ...given)),
  setOverheadByTeams: (...given) => apply((scenario) => setOverheadByTeams(scenario, ...given)),
  setRateCard: (...given) => apply((scenario) => setRateCard(scenario, ...given)),
  setPrice: (...given) => apply((scenario) => setPrice(scenario, ...given)),
  resetPrice: (...given) => apply((scenario) => resetPrice(scenario, ...given)),
  resetPrices: (...given) => apply((scenario) => resetPrices(scenario, ...given)),
  setCurrency: (...given) => apply((scenario) => setCurrency(scenario, ...given)),
  setFreeTier: (...given) => apply((scenario) => setFreeTier(scenario, ...given)),
  applyRateCard: (...given) => apply((scenario) => applyRateCard(scenario, ...given)),
  setCapacity: (...given) => apply((scenario) => setCapacity(scenario, ...given)),
  toggleCompared: (...given) => apply((scenario) => toggleCompared(scenario, ...given)),
  applyPreset: (...given) => apply((scenario) => applyPreset(scenario, ...given)),
  reset: () => apply(reset),
  load: (scenario) => apply(() => scenario),
})
