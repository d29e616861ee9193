import { createStore, type StoreApi } from 'zustand/vanilla'
import type { AnswerKey } from '@/content/schemas/decision'
import type { Scenario, Situation } from '@/content/schemas/scenario'
import { toggleChosen, toggleCompared } from './compared'
import { applyPreset, reset } from './fresh-start'
import * as money from './money-transitions'
import * as others from './transitions'

const TRANSITIONS = {
  ...others,
  ...money,
  toggleChosen,
  toggleCompared,
  applyPreset,
  reset,
  /** Puts another scenario in place: an opened link, restored work. */
  load: (_: Scenario, scenario: Scenario): Scenario => scenario,
}

/** Transitions without the scenario that the store holds. */
type Bound<Transitions> = {
  [Name in keyof Transitions]: Transitions[Name] extends (scenario: Scenario, ...given: infer Given) => Scenario
    ? (...given: Given) => void
    : never
}

/** What a visitor can do. `answer` is told apart: inferring would lose that a value belongs to its key. */
export type ScenarioActions = Omit<Bound<typeof TRANSITIONS>, 'answer'> & {
  answer: <Key extends AnswerKey>(key: Key, value: Situation[Key] | undefined) => void
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
    return { scenario: initial, actions: bind(TRANSITIONS, apply) }
  })

type Transition = (scenario: Scenario, ...given: never[]) => Scenario

function bind<Transitions extends Record<string, Transition>>(
  transitions: Transitions,
  apply: (transition: (scenario: Scenario) => Scenario) => void,
): Bound<Transitions> {
  const bound = Object.entries(transitions).map(([name, transition]) => [
    name,
    (...given: never[]) => apply((scenario) => transition(scenario, ...given)),
  ])
  // The cast: `fromEntries` forgets the names.
  return Object.fromEntries(bound) as Bound<Transitions>
}
