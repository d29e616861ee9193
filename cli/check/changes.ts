import type { Scenario } from '@/content/schemas/scenario'
import { deciderFor, outcomeOf } from '@/lib/decision'
import { FACTS } from '../facts'
import { fieldNamed, type Field } from '../fields'
import { overlaid } from '../scenario'
import type { Said } from '../said'
import type { ObservedChange, Recorded } from './types'

type Question = { record: Recorded; recorded: Scenario; said: Said; rate: number }

/** Everything observed that the record has otherwise, with what each change does alone. */
export function observedChanges({ record, recorded, said, rate }: Question): ObservedChange[] {
  const before = outcomeWith(recorded, record)
  return Object.entries(said).flatMap(([, values]) =>
    Object.entries(values).flatMap(([name, value]): ObservedChange[] => {
      const field = fieldNamed(name)
      if (!field) return []
      const was = valueIn(recorded, field)
      if (was === value) return []
      const after = outcomeWith(overlaid(recorded, { [field.part]: { [field.name]: value } }), record)
      return [
        {
          name: field.name,
          recorded: inWords(was),
          observed: inWords(value),
          moves: before.total === null || after.total === null ? 0 : (after.total - before.total) * rate,
          becomes: after.recommended.id === before.recommended.id ? null : after.recommended.name,
        },
      ]
    }),
  )
}

function outcomeWith(scenario: Scenario, { recommendation }: Recorded) {
  const { recommended, candidates } = outcomeOf(scenario, deciderFor(scenario, FACTS))
  const own = candidates.find(({ candidate }) => candidate.id === recommendation.id)
  return {
    recommended: { id: recommended.candidate.id, name: recommended.name },
    total: own?.cost.total ?? null,
  }
}

/** What the record's scenario has of a field; undefined for an answer that nobody gave. */
export function valueIn(scenario: Scenario, { part, name }: Field): unknown {
  const values = part === 'answers' ? scenario.situation : scenario[part]
  return new Map<string, unknown>(Object.entries(values)).get(name)
}

const inWords = (value: unknown): string =>
  value === undefined ? 'not answered' : value === true ? 'yes' : value === false ? 'no' : JSON.stringify(value)
