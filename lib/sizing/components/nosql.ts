import { SECONDS_PER_MONTH } from '@/lib/kernel'
import { defaultUsage, type ComponentUsage } from '@/lib/meters'
import type { Load } from '../load'
import type { Component, ComponentDescription } from '../types'

const DYNAMODB = defaultUsage('aws.dynamodb.on-demand')
const PROVISIONED = defaultUsage('aws.dynamodb.provisioned')

type Table = {
  /** Per month. */
  writes: number
  reads: number
  gb: number
  copies?: number
}

/**
 * Tables billed by the request, or by the hour of capacity that follows the load, and by the GB stored. Reads are
 * eventually consistent.
 */
export const table = (load: Load, description: ComponentDescription, asked: Table): Component => ({
  description,
  copies: asked.copies ?? 1,
  metered:
    load.stack.tables === 'provisioned'
      ? { meter: 'aws.dynamodb.provisioned', usage: capacityFor(load, asked) }
      : { meter: 'aws.dynamodb.on-demand', usage: requestsOf(load, asked) },
})

/** Describes tables, whichever way they are billed. */
export const tableDescription = ({
  id,
  label,
  role,
  formula,
  from,
}: Omit<ComponentDescription, 'kind'>): ComponentDescription => ({
  id,
  label,
  role,
  kind: 'requests',
  formula,
  from: [...from, 'tables'],
})

const requestsOf = ({ capacities }: Load, { writes, reads, gb }: Table): ComponentUsage['aws.dynamodb.on-demand'] => ({
  ...DYNAMODB,
  writes,
  reads,
  itemKb: capacities.itemKb,
  storageGb: gb,
})

/** Capacity scales late, as machines do: half way between average and peak, at the target utilisation. */
function capacityFor(
  { capacities, requests }: Load,
  { writes, reads, gb }: Table,
): ComponentUsage['aws.dynamodb.provisioned'] {
  const peaks = requests.average > 0 ? (1 + requests.peak / requests.average) / 2 : 1
  const perSecond = (month: number) => (month / SECONDS_PER_MONTH) * (peaks / capacities.utilization)
  const units = (month: number, kb: number) => Math.max(1, Math.ceil(perSecond(month) * kb))
  return {
    ...PROVISIONED,
    wcu: units(writes, Math.max(1, Math.ceil(capacities.itemKb))),
    // A unit reads 4 KB, eventually consistent twice that.
    rcu: units(reads, Math.max(1, Math.ceil(capacities.itemKb / 4)) / 2),
    storageGb: gb,
  }
}
