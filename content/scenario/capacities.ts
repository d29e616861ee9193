import type { NumberField } from './fields'

/**
 * What one unit of a component carries, and the habits of the traffic: all assumptions, all editable.
 * They size the list-price models; the framework card does not read them.
 */
export const CAPACITY_FIELDS = {
  writesPerVcpu: {
    key: 'cap.writes',
    unit: 'writes/s',
    default: 500,
    min: 10,
    max: 20_000,
  },
  readsPerVcpu: {
    key: 'cap.reads',
    unit: 'reads/s',
    default: 2500,
    min: 50,
    max: 100_000,
  },
  readsPerCacheNode: {
    key: 'cap.cache',
    unit: 'reads/s',
    default: 50_000,
    min: 1000,
    max: 1_000_000,
  },
  queriesPerSearchNode: {
    key: 'cap.search',
    unit: 'queries/s',
    default: 1500,
    min: 10,
    max: 100_000,
  },
  utilization: {
    key: 'cap.load',
    unit: '%',
    default: 0.6,
    min: 0.1,
    max: 1,
  },
  cpuMs: {
    key: 'cap.cpu',
    unit: 'ms',
    default: 5,
    min: 0.1,
    max: 10_000,
  },
  responseKb: {
    key: 'cap.response',
    unit: 'KB',
    default: 10,
    min: 0,
    max: 100_000,
  },
  itemKb: {
    key: 'cap.item',
    unit: 'KB',
    default: 1,
    min: 0.1,
    max: 400,
  },
  cacheHitRate: {
    key: 'cap.hit',
    unit: '%',
    default: 0.8,
    min: 0,
    max: 0.99,
  },
  logKbPerRequest: {
    key: 'cap.logs',
    unit: 'KB',
    default: 0.2,
    min: 0,
    max: 100,
  },
  historyMonths: {
    key: 'cap.history',
    unit: 'months',
    default: 12,
    min: 1,
    max: 120,
  },
  searchShare: {
    key: 'cap.searched',
    unit: '%',
    default: 0.05,
    min: 0,
    max: 1,
  },
  cachedShare: {
    key: 'cap.cached',
    unit: '%',
    default: 0.04,
    min: 0,
    max: 1,
  },
  ioPerWrite: {
    key: 'cap.io',
    unit: 'I/O requests',
    default: 2,
    min: 0,
    max: 100,
  },
  streamDays: {
    key: 'cap.stream',
    unit: 'days',
    default: 7,
    min: 1,
    max: 90,
  },
  requestsPerConnection: {
    key: 'cap.conn',
    unit: 'requests',
    default: 10,
    min: 1,
    max: 10_000,
  },
  metricsPerPart: {
    key: 'cap.metrics',
    unit: 'metrics',
    default: 20,
    min: 0,
    max: 1000,
  },
  spareCells: {
    key: 'cap.spare',
    unit: '%',
    default: 0.1,
    min: 0,
    max: 1,
  },
} as const satisfies Record<string, NumberField>
