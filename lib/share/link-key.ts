import type { Scenario } from '@/content/schemas/scenario'
import type { Grammar } from './grammar'
import { ignored, type Ignored } from './ignored'

/** One key of the link: what of the scenario it holds and how that is written. */
export type LinkKey = {
  key: string
  /** Text for the link; null when the scenario says nothing here that the default does not say. */
  write: (scenario: Scenario) => string | null
  /** Puts the value into the draft; answers what of the text it could not use. */
  read: (text: string, draft: Scenario) => Ignored[]
}

export type Place<T> = {
  get: (scenario: Scenario) => T | undefined
  set: (draft: Scenario, value: T) => void
  /** Left out of the link when equal. Absent: the value is written whenever there is one. */
  byDefault?: T
}

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
