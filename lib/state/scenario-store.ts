import { createStore, type StoreApi } from 'zustand/vanilla'
import type { AnswerKey } from '@/content/schemas/decision'
import type { Scenario, Situation } from '@/content/schemas/scenario'
import { toggleChosen } from './compared'
import { applyPreset, reset } from './fresh-start'
import * as commitments from './commitment-transitions'
import * as money from './money-transitions'
import * as stack from './stack-transitions'
import * as others from './transitions'

const TRANSITIONS = {
  ...others,
  ...money,
  ...commitments,
  ...stack,
  toggleChosen,
  applyPreset,
  reset,
  /** Replaces the scenario, for an opened link or restored work. */
  load: (_: Scenario, scenario: Scenario): Scenario => scenario,
}

/** The transitions without their first parameter, the scenario, which the store supplies. */
type Bound<Transitions> = {
  [Name in keyof Transitions]: Transitions[Name] extends (scenario: Scenario, ...given: infer Given) => Scenario
    ? (...given: Given) => void
    : never
}

/**
 * What a visitor can do. `answer` is declared separately, because inference would lose the relation between its key and
 * the type of its value.
 */
export type ScenarioActions = Omit<Bound<typeof TRANSITIONS>, 'answer'> & {
  answer: <Key extends AnswerKey>(key: Key, value: Situation[Key] | undefined) => void
}

export type ScenarioState = { scenario: Scenario; actions: ScenarioActions }

/** A store whose actions apply the transitions. A transition that changes nothing notifies no subscriber. */
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
  // The cast restores the names, which `Object.fromEntries` loses.
  return Object.fromEntries(bound) as Bound<Transitions>
}
