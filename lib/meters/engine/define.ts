import { HOURS_PER_MONTH } from '@/lib/kernel'
import type { Meter, UsageField } from '../types'

/** Units of things that are counted one by one. */
const COUNTED = new Set([
  ...['tasks', 'clusters', 'instances', 'nodes', 'brokers', 'pairs', 'hosts', 'copies', 'volumes'],
  ...['endpoints', 'load balancers', 'gateways', 'attachments', 'addresses', 'accelerators', 'connections'],
  ...['indexes', 'regions', 'zones', 'streams', 'shards', 'partitions', 'applications', 'subscriptions'],
  ...['metrics', 'alarms', 'dashboards', 'lists', 'rules', 'groups', 'keys', 'secrets', 'plans', 'charges'],
  ...['units', 'WCU', 'RCU', 'KPU', 'replicas'],
])

const isCount = (unit: string): boolean => COUNTED.has(unit.replace(/;.*$/, ''))

/** Declares one usage field. A field in the unit "share" ends at 1, and a number of things is whole. */
export const field = <const Name extends string>(
  name: Name,
  label: string,
  unit: string,
  standard: number,
  minimum = 0,
): UsageField<Name> => ({
  name,
  label,
  unit,
  default: standard,
  minimum,
  ...(unit === 'share' && { maximum: 1 }),
  ...(isCount(unit) && { whole: true }),
})

/** Declares a number of things whose unit is also that of a mean, such as the messages of a batch. */
export const counted = <const Name extends string>(
  name: Name,
  label: string,
  unit: string,
  standard: number,
  minimum = 0,
): UsageField<Name> => ({ ...field(name, label, unit, standard, minimum), whole: true })

/** Declares a field for a share of a whole, from 0 to 1. */
export const shareOf = <const Name extends string>(name: Name, label: string, standard: number): UsageField<Name> =>
  field(name, label, 'share', standard)

/** Declares a yes/no field: 1 for yes, 0 for no. */
export const flag = <const Name extends string>(name: Name, label: string, standard: 0 | 1 = 0): UsageField<Name> => ({
  ...field(name, label, '0 or 1', standard),
  maximum: 1,
  values: [0, 1],
})

/** The longest month, in hours. */
const LONGEST_MONTH = 744

/** Declares hours of one month. */
export const hoursOf = <const Name extends string>(name: Name, label: string): UsageField<Name> => ({
  ...field(name, label, 'hours/month', HOURS_PER_MONTH),
  maximum: LONGEST_MONTH,
})

/** Hours per month that the service runs. When left out, the hours of the month in the options apply. */
export const hours = hoursOf('hours', 'Hours in the month')

/** Price per hour of an instance, for sizes that the rate card does not have; 0 means the rate card's price. */
export const hourlyUsd = field('hourlyUsd', 'Price of one by the hour, if known', 'USD/hour; 0 = from the card', 0)

/**
 * Declares a meter. TypeScript lets its lines read exactly the fields and the prices that it declares; `priceMeter`
 * fills in the defaults before.
 */
export const defineMeter = <const Id extends string, const Name extends string, const PriceId extends string>(
  meter: Omit<Meter<Id, Name, PriceId>, 'defaults'>,
): Meter<Id, Name, PriceId> => ({ ...meter, defaults: defaultsOf(meter.usage) })

function defaultsOf<Name extends string>(fields: readonly UsageField<Name>[]): Record<Name, number> {
  const defaults: Partial<Record<Name, number>> = {}
  for (const field of fields) defaults[field.name] = field.default
  return defaults as Record<Name, number>
}
