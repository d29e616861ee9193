import { SECONDS_PER_MONTH } from '@/lib/kernel'
import { defaultUsage, type ComponentUsage } from '@/lib/meters'
import type { Load } from '../load'
import type { Component, InputName } from '../types'

const DYNAMODB = defaultUsage('aws.dynamodb.on-demand')
const PROVISIONED = defaultUsage('aws.dynamodb.provisioned')

type Table = {
  id: string
  label: string
  role: string
  /** Per month. */
  writes: number
  reads: number
  gb: number
  copies?: number
  formula: string
  from: readonly InputName[]
}

/**
 * Tables billed by the request, or by the hour of capacity that follows the load, and by the GB stored. Reads are
 * eventually consistent.
 */
export function table(load: Load, asked: Table): Component {
  const { id, label, role, copies = 1, formula, from } = asked
  const described = { id, label, role, kind: 'requests', copies, formula, from: [...from, 'tables' as const] } as const
  return load.stack.tables === 'provisioned'
    ? { ...described, meter: 'aws.dynamodb.provisioned', usage: capacityFor(load, asked) }
    : { ...described, meter: 'aws.dynamodb.on-demand', usage: requestsOf(load, asked) }
}

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
