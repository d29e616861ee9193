import { fieldsIn, type FieldName } from '@/lib/kernel'

export type FieldGroup = {
  id: string
  title: string
  /** The figures named beside the title while the group is closed. */
  headline: FieldName[]
  fields: FieldName[]
  /** The choices that stand below the figures, or above them for the load. */
  more?: 'load' | 'people' | 'terms'
  /** Figures that stand among those choices: an exchange rate belongs to its currency. */
  moreFields?: FieldName[]
}

const CAPACITIES = fieldsIn('capacities').map(({ name }) => name)

/** Every number of the scenario, in the order in which one would ask for it. */
export const FIELD_GROUPS: FieldGroup[] = [
  {
    id: 'load',
    title: 'Load and teams',
    headline: ['peakQps', 'teams'],
    fields: ['peakQps', 'teams', 'engineers', 'averageToPeak', 'readShare'],
    more: 'load',
  },
  {
    id: 'data',
    title: 'Data and users',
    headline: ['users', 'dataGb'],
    fields: ['users', 'dataGb', 'aggregatesPerUser', 'usersPerCell', 'regions'],
  },
  {
    id: 'structure',
    title: 'Structure',
    headline: ['services', 'readModels'],
    fields: ['services', 'callsPerRequest', 'readModels', 'eventsPerWrite', 'functionMs', 'functionMemoryMb'],
  },
  {
    id: 'people',
    title: 'Engineering',
    headline: ['loadedCost'],
    fields: ['loadedCost', 'developmentShare', 'patternShare', 'learningLoss'],
    more: 'people',
  },
  {
    id: 'money',
    title: 'Horizon and growth',
    headline: ['horizonMonths', 'growthPerYear'],
    fields: ['horizonMonths', 'growthPerYear'],
  },
  {
    id: 'terms',
    title: 'Discounts and currency',
    headline: ['discount', 'committedShare'],
    fields: ['discount', 'committedShare', 'committedDiscount', 'credits', 'creditMonths', 'hoursPerMonth'],
    more: 'terms',
    moreFields: ['exchangeRate'],
  },
  {
    id: 'capacities',
    title: 'Capacities',
    headline: CAPACITIES.slice(4, 5),
    fields: CAPACITIES,
  },
]
