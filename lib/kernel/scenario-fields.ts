import { CAPACITY_FIELDS } from '@/content/scenario/capacities'
import {
  ANSWER_FIELDS,
  MONEY_FIELDS,
  PEOPLE_FIELDS,
  WORKLOAD_FIELDS,
  type NumberField,
} from '@/content/scenario/fields'
import { FOLLOWING_FIELDS, isFollowing } from '@/content/scenario/following'
import type { Scenario } from '@/content/schemas/scenario'
import { clamped } from './bounds'
import { following } from './following'

const PARTS = {
  situation: ANSWER_FIELDS,
  workload: WORKLOAD_FIELDS,
  people: PEOPLE_FIELDS,
  money: MONEY_FIELDS,
  capacities: CAPACITY_FIELDS,
}

export type ScenarioPart = keyof typeof PARTS
export type FieldName = { [Part in ScenarioPart]: keyof (typeof PARTS)[Part] }[ScenarioPart]

/** A number that a visitor can set, which knows where in the scenario it lives. */
export type ScenarioField = NumberField & {
  name: FieldName
  part: ScenarioPart
  /** The scenario's figure; undefined for an answer that nobody has given. */
  get: (scenario: Scenario) => number | undefined
  /**
   * A scenario with this figure, or the same one when nothing changes: what is no number is passed over, what is out of
   * bounds stops at the bound. `undefined` takes an answer back, and returns any other figure to its default.
   */
  set: (scenario: Scenario, value: number | undefined) => Scenario
}

const namesOf = <Name extends string>(fields: Partial<Record<Name, unknown>>) => Object.keys(fields) as Name[]

function placed(part: ScenarioPart, name: FieldName, field: NumberField): ScenarioField {
  const get = (scenario: Scenario): number | undefined => {
    const value: unknown = Reflect.get(scenario[part], name)
    return typeof value === 'number' ? value : undefined
  }
  const otherwise = part === 'situation' ? undefined : field.default
  const set = (scenario: Scenario, value: number | undefined): Scenario => {
    if (value !== undefined && !Number.isFinite(value)) return scenario
    const current = get(scenario)
    const next = value === undefined ? otherwise : clamped(value, field, current)
    const own = ownWith(scenario.own, name, value !== undefined && next !== undefined)
    if (next === current && own === scenario.own) return scenario
    return following({ ...scenario, [part]: { ...without(scenario[part], name), ...valued(name, next) }, own })
  }
  return { ...field, name, part, get, set }
}

/** A figure that follows from answers is marked as own once it is set, and follows again once it is taken back. */
function ownWith(own: Scenario['own'], name: string, isOwn: boolean): Scenario['own'] {
  if (!isFollowing(name) || own.includes(name) === isOwn) return own
  return isOwn
    ? FOLLOWING_FIELDS.filter((field) => field === name || own.includes(field))
    : own.filter((field) => field !== name)
}

const without = (part: object, name: string) => Object.fromEntries(Object.entries(part).filter(([key]) => key !== name))
const valued = (name: string, value: number | undefined) => (value === undefined ? {} : { [name]: value })

const ALL: readonly ScenarioField[] = namesOf(PARTS).flatMap((part) => {
  const fields: Partial<Record<FieldName, NumberField>> = PARTS[part]
  return namesOf(fields).flatMap((name) => {
    const field = fields[name]
    return field ? [placed(part, name, field)] : []
  })
})

/** The numbers of one part of the scenario, in the order in which links and tables name them. */
export const fieldsIn = (part: ScenarioPart): readonly ScenarioField[] => ALL.filter((field) => field.part === part)

/** Answers that are numbers and that estimates read too; the others are read by the recommendation alone. */
export const PRICED_ANSWERS = fieldsIn('situation')

const BY_NAME = new Map(ALL.map((field) => [field.name, field]))

export function scenarioField(name: FieldName): ScenarioField {
  const field = BY_NAME.get(name)
  if (!field) throw new RangeError(`no field called ${name}`)
  return field
}
