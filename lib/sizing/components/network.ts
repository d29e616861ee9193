import { MODEL_CONSTANTS } from '@/content/scenario/model-constants'
import { defaultUsage } from '@/lib/meters'
import { gbOfKilobytes, type Load } from '../load'
import type { Component, InputName } from '../types'

const EGRESS = defaultUsage('aws.egress')
const CROSS_ZONE = defaultUsage('aws.cross-zone')
const NAT = defaultUsage('aws.nat')
const INTER_REGION = defaultUsage('aws.inter-region')
const ADDRESSES = defaultUsage('aws.public-ipv4')

const SENT = ['peakQps', 'averageToPeak', 'responseKb'] as const
const LOGGED = ['peakQps', 'averageToPeak', 'logKbPerRequest', 'zones'] as const

/**
 * Responses to users over the internet. All stacks share one account, so the volume tiers apply to the sum of their
 * traffic.
 */
export const egress = ({ requests, capacities }: Load): Component => ({
  id: 'egress',
  label: 'Egress to the internet',
  role: 'Sends responses over the internet',
  kind: 'traffic',
  meter: 'aws.egress',
  copies: 1,
  usage: { ...EGRESS, gb: gbOfKilobytes(requests.month * capacities.responseKb) },
  formula: 'requests x response size, in tiers',
  from: SENT,
})

/** Traffic between components in different zones, in KB per month. */
export const crossZone = (
  { zones }: Load,
  kilobytes: number,
  formula = 'requests x response size x 2/3, which lie in another zone',
  from: readonly InputName[] = SENT,
): Component => ({
  id: 'cross-zone',
  label: 'Cross-AZ traffic',
  role: 'Transfers data between components in different zones',
  kind: 'traffic',
  meter: 'aws.cross-zone',
  copies: 1,
  usage: { ...CROSS_ZONE, gb: zones > 1 ? gbOfKilobytes(kilobytes) * MODEL_CONSTANTS.zonesCrossed.value : 0 },
  formula,
  from,
})

/**
 * Outgoing traffic that the machines of a stack start themselves, which is their logs. Responses to users leave through
 * the load balancer. Nothing where machines have public addresses.
 */
export const nat = ({ capacities, stack, zones }: Load, logged: number, copies = 1): Component[] =>
  stack.outbound === 'public'
    ? []
    : [
        {
          id: 'nat',
          label: 'NAT gateway',
          role: 'Gives instances without a public address access to services outside',
          kind: 'traffic',
          meter: 'aws.nat',
          copies,
          usage: { ...NAT, gateways: zones, gb: gbOfKilobytes(logged * capacities.logKbPerRequest) },
          formula: 'a gateway in each zone, and the logs that pass through them',
          from: LOGGED,
        },
      ]

type Addresses = { id?: string; label?: string; copies?: number; machines?: boolean }

/**
 * Public addresses of a stack: its load balancer has one in each of two zones or more, and each NAT gateway or, without
 * these, each machine has one. The vendor bills them by the hour since February 2024.
 */
export const addresses = (
  { stack, zones }: Load,
  { id = 'addresses', label = 'Public addresses', copies = 1, machines = true }: Addresses = {},
): Component => ({
  id,
  label,
  role: 'Public IPv4 addresses of load balancers, gateways and machines',
  kind: 'traffic',
  meter: 'aws.public-ipv4',
  copies,
  usage: {
    ...ADDRESSES,
    addresses: (stack.entry === 'balancer' ? Math.max(LEAST_OF_BALANCER, zones) : 0) + (machines ? zones : 0),
  },
  formula: 'one in each zone for the load balancer, which needs two zones, and for gateways or machines',
  from: ['zones', 'entry', 'outbound'],
})

/** A load balancer stands in at least two zones. */
const LEAST_OF_BALANCER = 2

/** Replication of writes to every other region. */
export const interRegion = ({ writes, workload, capacities }: Load): Component => ({
  id: 'inter-region',
  label: 'Cross-region traffic',
  role: 'Replicates each write to every other region',
  kind: 'traffic',
  meter: 'aws.inter-region',
  copies: 1,
  usage: { ...INTER_REGION, gb: gbOfKilobytes(writes.month * capacities.itemKb) * (workload.regions - 1) },
  formula: 'writes x item size x (regions - 1)',
  from: ['peakQps', 'averageToPeak', 'readShare', 'itemKb', 'regions'],
})
