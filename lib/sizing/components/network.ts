import { MODEL_CONSTANTS } from '@/content/scenario/model-constants'
import { HOURS_PER_MONTH } from '@/lib/kernel'
import { gbOfKilobytes, type Load } from '../load'
import type { Component, ComponentDescription, InputName } from '../types'

const SENT = ['peakQps', 'averageToPeak', 'responseKb'] as const

/**
 * Responses to users over the internet. All stacks share one account, so the volume tiers apply to the sum of their
 * traffic.
 */
export const egress = ({ requests, capacities }: Load): Component => ({
  description: EGRESS,
  copies: 1,
  metered: {
    meter: 'aws.egress',
    usage: { gb: gbOfKilobytes(requests.month * capacities.responseKb) },
  },
})

const EGRESS: ComponentDescription = {
  id: 'egress',
  label: 'Egress to the internet',
  role: 'Sends responses over the internet',
  kind: 'traffic',
  formula: 'requests x response size, in tiers',
  from: SENT,
}

/** Traffic between components in different zones, in KB per month. */
export const crossZone = ({ zones }: Load, kilobytes: number, description = RESPONSES): Component => ({
  description,
  copies: 1,
  metered: {
    meter: 'aws.cross-zone',
    usage: {
      gb: zones > 1 ? gbOfKilobytes(kilobytes) * MODEL_CONSTANTS.zonesCrossed.value : 0,
    },
  },
})

/** Describes the traffic between zones by how its kilobytes are counted. */
export const crossZoneDescription = (formula: string, from: readonly InputName[]): ComponentDescription => ({
  id: 'cross-zone',
  label: 'Cross-AZ traffic',
  role: 'Transfers data between components in different zones',
  kind: 'traffic',
  formula,
  from,
})

const RESPONSES = crossZoneDescription('requests x response size x 2/3, which lie in another zone', SENT)

/**
 * Outgoing traffic that the machines of a stack start themselves, which is their logs. Responses to users leave through
 * the load balancer. Nothing where machines have public addresses.
 */
export const nat = ({ capacities, stack, zones }: Load, logged: number, description = NAT, copies = 1): Component[] =>
  stack.outbound === 'public'
    ? []
    : [
        {
          description,
          copies,
          metered: {
            meter: 'aws.nat',
            usage: {
              gateways: zones,
              gb: gbOfKilobytes(logged * capacities.logKbPerRequest),
              hours: HOURS_PER_MONTH,
            },
          },
        },
      ]

/** Describes NAT gateways; `by` are further inputs. */
export const natDescription = (by: readonly InputName[] = []): ComponentDescription => ({
  id: 'nat',
  label: 'NAT gateway',
  role: 'Gives instances without a public address access to services outside',
  kind: 'traffic',
  formula: 'a gateway in each zone, and the logs that pass through them',
  from: ['peakQps', 'averageToPeak', 'logKbPerRequest', 'zones', ...by],
})

const NAT = natDescription()

type Addresses = { copies?: number; balancer?: boolean; machines?: boolean }

/**
 * Public addresses of a stack: its load balancer has one in each of two zones or more, and each NAT gateway or, without
 * these, each machine has one. The vendor bills them by the hour since February 2024.
 */
export const addresses = (
  { stack, zones }: Load,
  description = ADDRESSES,
  { copies = 1, balancer = stack.entry === 'balancer', machines = true }: Addresses = {},
): Component => ({
  description,
  copies,
  metered: {
    meter: 'aws.public-ipv4',
    usage: {
      addresses: (balancer ? Math.max(LEAST_OF_BALANCER, zones) : 0) + (machines ? zones : 0),
      hours: HOURS_PER_MONTH,
    },
  },
})

/** A load balancer stands in at least two zones. */
const LEAST_OF_BALANCER = 2

type Words = Partial<Pick<ComponentDescription, 'id' | 'label'>>

/** Describes public addresses; `by` are further inputs. */
export const addressesDescription = (
  { id = 'addresses', label = 'Public addresses' }: Words = {},
  by: readonly InputName[] = [],
): ComponentDescription => ({
  id,
  label,
  role: 'Public IPv4 addresses of load balancers, gateways and machines',
  kind: 'traffic',
  formula: 'one in each zone for the load balancer, which needs two zones, and for gateways or machines',
  from: ['zones', 'entry', 'outbound', ...by],
})

const ADDRESSES = addressesDescription()

/** Replication of writes to every other region. */
export const interRegion = ({ writes, workload, capacities }: Load): Component => ({
  description: INTER_REGION,
  copies: 1,
  metered: {
    meter: 'aws.inter-region',
    usage: {
      gb: gbOfKilobytes(writes.month * capacities.itemKb) * (workload.regions - 1),
    },
  },
})

const INTER_REGION: ComponentDescription = {
  id: 'inter-region',
  label: 'Cross-region traffic',
  role: 'Replicates each write to every other region',
  kind: 'traffic',
  formula: 'writes x item size x (regions - 1)',
  from: ['peakQps', 'averageToPeak', 'readShare', 'itemKb', 'regions'],
}
