import { CAPACITY_FIELDS } from '@/content/scenario/capacities'
import {
  ANSWER_FIELDS,
  MONEY_FIELDS,
  PEOPLE_FIELDS,
  WORKLOAD_FIELDS,
  type NumberField,
} from '@/content/scenario/fields'
import type { CapacityName, Scenario } from '@/content/schemas/scenario'

export type FieldRef =
  | { part: 'situation'; name: keyof typeof ANSWER_FIELDS }
  | { part: 'workload'; name: keyof typeof WORKLOAD_FIELDS }
  | { part: 'people'; name: keyof typeof PEOPLE_FIELDS }
  | { part: 'money'; name: keyof typeof MONEY_FIELDS }
  | { part: 'capacities'; name: CapacityName }

export type FieldGroup = {
  id: string
  title: string
  /** The figures named beside the title while the group is closed. */
  headline: FieldRef[]
  fields: FieldRef[]
  /** What stands below the figures and is no figure. */
  more?: 'people' | 'terms'
}

const answers = (...names: (keyof typeof ANSWER_FIELDS)[]): FieldRef[] =>
  names.map((name) => ({ part: 'situation', name }))
const workload = (...names: (keyof typeof WORKLOAD_FIELDS)[]): FieldRef[] =>
  names.map((name) => ({ part: 'workload', name }))
const people = (...names: (keyof typeof PEOPLE_FIELDS)[]): FieldRef[] => names.map((name) => ({ part: 'people', name }))
const money = (...names: (keyof typeof MONEY_FIELDS)[]): FieldRef[] => names.map((name) => ({ part: 'money', name }))

const capacities = (Object.keys(CAPACITY_FIELDS) as CapacityName[]).map((name): FieldRef => ({
  part: 'capacities',
  name,
}))

/** Every number of the scenario, in the order in which one would ask for it. */
export const FIELD_GROUPS: FieldGroup[] = [
  {
    id: 'load',
    title: 'Load',
    headline: [...answers('peakQps'), ...workload('readShare')],
    fields: [...answers('peakQps'), ...workload('averageToPeak', 'readShare')],
  },
  {
    id: 'data',
    title: 'Data and users',
    headline: workload('users', 'dataGb'),
    fields: workload('users', 'dataGb', 'aggregatesPerUser', 'usersPerCell', 'regions'),
  },
  {
    id: 'structure',
    title: 'Structure',
    headline: workload('services', 'readModels'),
    fields: workload('services', 'callsPerRequest', 'readModels', 'eventsPerWrite', 'functionMs', 'functionMemoryMb'),
  },
  {
    id: 'people',
    title: 'People',
    headline: [...people('engineers'), ...answers('teams')],
    fields: [
      ...people('engineers'),
      ...answers('teams'),
      ...people('loadedCost', 'developmentShare', 'patternShare', 'learningLoss'),
    ],
    more: 'people',
  },
  {
    id: 'money',
    title: 'Horizon and growth',
    headline: money('horizonMonths', 'growthPerYear'),
    fields: money('horizonMonths', 'growthPerYear'),
  },
  {
    id: 'terms',
    title: 'Terms and currency',
    headline: money('discount', 'committedShare'),
    fields: money('discount', 'committedShare', 'committedDiscount', 'hoursPerMonth', 'exchangeRate'),
    more: 'terms',
  },
  {
    id: 'capacities',
    title: 'Capacities',
    headline: capacities.slice(4, 5),
    fields: capacities,
  },
]

export function fieldOf(ref: FieldRef): NumberField {
  switch (ref.part) {
    case 'situation':
      return ANSWER_FIELDS[ref.name]
    case 'workload':
      return WORKLOAD_FIELDS[ref.name]
    case 'people':
      return PEOPLE_FIELDS[ref.name]
    case 'money':
      return MONEY_FIELDS[ref.name]
    case 'capacities':
      return CAPACITY_FIELDS[ref.name]
  }
}

/** The scenario's figure; undefined for an answer that nobody has given. */
export function valueOf(ref: FieldRef, scenario: Scenario): number | undefined {
  switch (ref.part) {
    case 'situation':
      return scenario.situation[ref.name]
    case 'workload':
      return scenario.workload[ref.name]
    case 'people':
      return scenario.people[ref.name]
    case 'money':
      return scenario.money[ref.name]
    case 'capacities':
      return scenario.capacities[ref.name]
  }
}
