import type { Scenario } from '@/content/schemas/scenario'
import type { Grammar } from './grammar'
import { ignored, type Ignored } from './ignored'

/** One parameter of the link: which part of the scenario it holds and how it is written. */
export type LinkKey = {
  key: string
  /** Value for the link; null when the scenario has the default here. */
  write: (scenario: Scenario) => string | null
  /** Writes the value into the draft, and returns remarks on what could not be used. */
  read: (text: string, draft: Scenario) => Ignored[]
}

export type Place<T> = {
  get: (scenario: Scenario) => T | undefined
  set: (draft: Scenario, value: T) => void
  /** A value equal to this is left out of the link. When absent, the value is written whenever there is one. */
  byDefault?: T
}

/** A link parameter for one value of the scenario, in a given grammar. */
export const linkKey = <T>(key: string, grammar: Grammar<T>, { get, set, byDefault }: Place<T>): LinkKey => ({
  key,
  write: (scenario) => {
    const value = get(scenario)
    return value === undefined || value === byDefault ? null : grammar.serialize(value)
  },
  read: (text, draft) => {
    const value = grammar.parse(text)
    if (value === null) return [ignored(key, text, grammar.expected())]
    set(draft, value)
    return []
  },
})
