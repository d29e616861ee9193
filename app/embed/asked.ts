import { FIELD_WORDS } from '@/content/scenario/field-words'
import { isFollowing } from '@/content/scenario/following'
import type { Scenario } from '@/content/schemas/scenario'
import { fieldText, numberProblem, readNumber } from '@/lib/format'
import { fieldsIn, type ScenarioField } from '@/lib/kernel'
import { decode, pairsOf } from '@/lib/share'
import type { Theme } from './answer'
import { THEME, themeIn } from './theme'

/** The figures that an embedded calculator asks for, by their name in a link. */
const KEYS = ['qps', 'teams', 'engineers', 'users', 'data', 'horizon']
const FIELDS = (['situation', 'workload', 'people', 'money'] as const)
  .flatMap(fieldsIn)
  .filter(({ key }) => KEYS.includes(key))
  .sort((one, other) => KEYS.indexOf(one.key) - KEYS.indexOf(other.key))

const LABELS: Readonly<Record<string, { label: string }>> = FIELD_WORDS

export type EmbeddedField = {
  key: string
  label: string
  unit: string
  text: string
  /** What holds while nothing is typed, of a figure that follows from others. */
  follows: string
  problem: string | null
}

export type Asked = {
  scenario: Scenario
  theme: Theme
  /** How much of the address could not be read. */
  unread: number
  fields: EmbeddedField[]
  /** The rest of the scenario, for the form to carry on. */
  carried: [string, string][]
}

/** What the address of an embedded page says: a link, the theme, and figures as people type them. */
export function askedIn(params: URLSearchParams): Asked {
  const { theme, rest } = themeIn(params)
  const base = decode(new URLSearchParams([...rest].filter(([key]) => !KEYS.includes(key))))
  const typed = FIELDS.map((field) => ({ field, ...typedIn(field, params.get(field.key) ?? '', base.scenario) }))
  const scenario = typed.reduce(
    (so, { field, value }) => (value === undefined ? so : field.set(so, value)),
    base.scenario,
  )
  return {
    scenario,
    theme,
    unread: base.ignored.length,
    fields: typed.map(({ field, text, problem }) => {
      const { key, unit, name } = field
      const value = fieldText(field.get(scenario) ?? field.default)
      const follows = isFollowing(name) && !scenario.own.includes(name)
      return {
        key,
        label: LABELS[name]?.label ?? name,
        unit,
        text: problem !== null ? text : follows ? '' : value,
        follows: value,
        problem,
      }
    }),
    carried: [
      ...pairsOf(scenario).filter(([key]) => !KEYS.includes(key)),
      ...(theme ? [[THEME, theme] satisfies [string, string]] : []),
    ],
  }
}

type Typed = { text: string; value?: number; problem: string | null }

function typedIn({ get, ...field }: ScenarioField, typed: string, base: Scenario): Typed {
  const text = typed.trim().slice(0, 60)
  const before = get(base)
  if (text === '' || (before !== undefined && text === fieldText(before))) return { text, problem: null }
  const reading = readNumber(text, field)
  return reading.kind === 'number'
    ? { text, value: reading.value, problem: null }
    : { text, problem: numberProblem(text, reading, field) }
}
