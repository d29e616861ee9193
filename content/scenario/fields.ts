import type { NumberField } from './number-field'

export { ADVICE_FIELDS, ANSWER_FIELDS } from '../answers/rows'
export type { NumberField }

/**
 * Every number a visitor can set, the answers above among them: one table for schema, sliders, link and method page.
 */
export const WORKLOAD_FIELDS = {
  averageToPeak: {
    key: 'avg',
    unit: '%',
    default: 0.33,
    min: 0.01,
    max: 1,
  },
  readShare: {
    key: 'reads',
    unit: '%',
    default: 0.9,
    min: 0,
    max: 1,
  },
  dataGb: {
    key: 'data',
    unit: 'GB',
    default: 100,
    min: 0,
    max: 10_000_000,
  },
  users: {
    key: 'users',
    unit: 'users',
    default: 100_000,
    min: 0,
    max: 1_000_000_000,
  },
  services: {
    key: 'services',
    unit: 'services',
    default: 4,
    min: 1,
    max: 1000,
    whole: true,
  },
  callsPerRequest: {
    key: 'calls',
    unit: 'calls/request',
    default: 3,
    min: 0,
    max: 50,
  },
  readModels: {
    key: 'models',
    unit: 'models',
    default: 3,
    min: 0,
    max: 100,
    whole: true,
  },
  eventsPerWrite: {
    key: 'events',
    unit: 'events/write',
    default: 1,
    min: 0,
    max: 50,
  },
  aggregatesPerUser: {
    key: 'aggregates',
    unit: 'aggregates/user',
    default: 1,
    min: 0,
    max: 1000,
  },
  functionMs: {
    key: 'ms',
    unit: 'ms',
    default: 100,
    min: 1,
    max: 900_000,
  },
  functionMemoryMb: {
    key: 'memory',
    unit: 'MB',
    default: 512,
    min: 128,
    max: 10_240,
  },
  regions: {
    key: 'regions',
    unit: 'regions',
    default: 1,
    min: 1,
    max: 30,
    whole: true,
  },
  usersPerCell: {
    key: 'cell',
    unit: 'users/cell',
    default: 100_000,
    min: 1000,
    max: 1_000_000,
  },
} as const satisfies Record<string, NumberField>

export const PEOPLE_FIELDS = {
  engineers: {
    key: 'engineers',
    unit: 'engineers',
    default: 7,
    min: 1,
    max: 5000,
  },
  loadedCost: {
    key: 'salary',
    unit: 'USD/year',
    default: 188_400,
    min: 0,
    max: 1_000_000,
  },
  developmentShare: {
    key: 'dev',
    unit: '%',
    default: 0.7,
    min: 0,
    max: 1,
  },
  learningLoss: {
    key: 'ramp',
    unit: '%',
    default: 0.3,
    min: 0,
    max: 1,
  },
  patternShare: {
    key: 'share',
    unit: '%',
    default: 1,
    min: 0,
    max: 1,
  },
} as const satisfies Record<string, NumberField>

export const MONEY_FIELDS = {
  horizonMonths: {
    key: 'horizon',
    unit: 'months',
    default: 36,
    min: 3,
    max: 120,
  },
  growthPerYear: {
    key: 'growth',
    unit: '%',
    default: 0.2,
    min: -0.5,
    max: 5,
  },
  discount: {
    key: 'discount',
    unit: '%',
    default: 0,
    min: 0,
    max: 1,
  },
  committedShare: {
    key: 'committed',
    unit: '%',
    default: 0,
    min: 0,
    max: 1,
  },
  committedDiscount: {
    key: 'committeddiscount',
    unit: '%',
    default: 0.28,
    min: 0,
    max: 1,
  },
  credits: {
    key: 'credits',
    unit: 'USD',
    default: 0,
    min: 0,
    max: 10_000_000,
  },
  creditMonths: {
    key: 'creditmonths',
    unit: 'months',
    default: 12,
    min: 1,
    max: 120,
    whole: true,
  },
  exchangeRate: {
    key: 'fx',
    unit: '¤ per USD',
    default: 1,
    min: 0.0001,
    max: 1_000_000,
  },
  hoursPerMonth: {
    key: 'hours',
    unit: 'hours',
    default: 730,
    min: 672,
    max: 744,
  },
} as const satisfies Record<string, NumberField>
