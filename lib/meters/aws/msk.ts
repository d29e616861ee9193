import { defineMeter, field, flag, hourlyUsd, hours } from '../engine/define'
import { line, optionalLine, statedOr } from '../engine/line'
import { atLeast, atMost, carried } from '../engine/rules'
import type { Charge, Prices } from '../types'
import {
  type BrokerLoad,
  cheapestFleet,
  EXPRESS_SIZES,
  expressBrokers,
  STANDARD_SIZES,
  standardBrokers,
} from './msk-sizing'
import { gbKept, givenOr, monthlyGb } from '../engine/traffic'

const TRAFFIC = [
  field('inMbPerSecond', 'Data written, on average', 'MB/s', 0),
  field('peakInMbPerSecond', 'Data written at the peak', 'MB/s; 0 = the average', 0),
  field('consumers', 'Applications that read everything', 'applications', 1),
  field('outMbPerSecond', 'Data read, on average', 'MB/s; 0 = written x consumers', 0),
  field('peakOutMbPerSecond', 'Data read at the peak', 'MB/s; 0 = peak written x reads per write', 0),
  field('retentionHours', 'Hours that data is kept', 'hours', 168),
  field('storageGb', 'Storage of the brokers, if known', 'GB-month; 0 = from traffic and retention', 0),
] as const

const FLEET = [
  field('partitions', 'Partitions, replicas counted', 'partitions', 0),
  field('brokers', 'Brokers, if known', 'brokers; 0 = from the load', 0),
  {
    ...field('brokerVcpu', 'vCPU of a broker', 'vCPU; 0 = the cheapest for the load', 0),
    values: [0, 2, 4, 8, 16, 32, 48, 64],
  },
  hourlyUsd,
  flag('crossZoneConsumers', 'Whether consumers read across zones, not in their own'),
] as const

/** A price by the hour is that of one size, so the number of brokers or their size has to be known. */
const BROKER_RULES = [
  atLeast('peakInMbPerSecond', 'inMbPerSecond'),
  atLeast('peakOutMbPerSecond', 'outMbPerSecond'),
  { kind: 'sized', price: 'hourlyUsd', by: ['brokers', 'brokerVcpu'] },
  ...carried(['outMbPerSecond'], 'hours'),
] as const

type Traffic = {
  inMbPerSecond: number
  peakInMbPerSecond: number
  consumers: number
  outMbPerSecond: number
  peakOutMbPerSecond: number
  retentionHours: number
  hours: number
}

const outOf = ({ inMbPerSecond, consumers, outMbPerSecond }: Traffic): number =>
  givenOr(outMbPerSecond, inMbPerSecond * consumers)

/** The load at the peak. Figures that the usage leaves out follow from the average in the same proportion. */
function brokerLoad(usage: Traffic & { partitions: number }): BrokerLoad {
  const peakIn = givenOr(usage.peakInMbPerSecond, usage.inMbPerSecond)
  const growth = usage.inMbPerSecond > 0 ? peakIn / usage.inMbPerSecond : 1
  return { peakIn, peakOut: givenOr(usage.peakOutMbPerSecond, outOf(usage) * growth), partitions: usage.partitions }
}

/** The broker sizes to choose from: the one that the usage asks for, or all of them. */
const sizesOf = <Size extends { vcpu: number }>(sizes: readonly Size[], vcpu: number): readonly Size[] =>
  vcpu === 0 ? sizes : sizes.filter((size) => size.vcpu === vcpu)

/**
 * Traffic across zones: two of three producers write to a leader in another zone, and AWS bills those bytes in both
 * zones. Replication between brokers is free.
 */
function crossZoneLine(usage: Traffic & { crossZoneConsumers: number }, prices: Prices<'aws.xaz.gb'>): Charge | null {
  const mb = usage.inMbPerSecond + (usage.crossZoneConsumers > 0 ? outOf(usage) : 0)
  const gb = 2 * monthlyGb((mb * 2) / 3, usage.hours)
  return optionalLine({
    id: 'cross-zone',
    label: 'Traffic of clients across zones, both directions',
    quantity: gb,
    price: prices['aws.xaz.gb'],
  })
}

/**
 * Storage throughput can be provisioned for brokers of 16 vCPU and more only, so smaller sizes are left out unless the
 * usage asks for one.
 */
const standardSizes = (brokerVcpu: number, throughput: number) =>
  sizesOf(STANDARD_SIZES, brokerVcpu).filter(({ vcpu }) => throughput === 0 || brokerVcpu > 0 || vcpu >= 16)

/** Standard brokers keep three copies on volumes with twice the space needed, so retention dominates the bill. */
const standard = defineMeter({
  id: 'aws.msk.standard',
  vendor: 'aws',
  service: 'MSK provisioned, standard brokers',
  label: 'Managed Kafka, standard',
  usage: [
    ...TRAFFIC,
    field('primaryRetentionHours', 'Hours kept on the brokers; the rest goes to tiered storage', 'hours; 0 = all', 0),
    field('tieredGb', 'Tiered storage, if known', 'GB-month; 0 = from traffic and retention', 0),
    field('replicationFactor', 'Copies of the data', 'copies', 3, 1),
    field('storageHeadroom', 'Storage provided for each byte stored', 'ratio', 2, 1),
    field('storageThroughputMbPerSecond', 'Provisioned storage throughput of a broker', 'MB/s', 0),
    ...FLEET,
    hours,
  ],
  rules: [...BROKER_RULES, atMost('primaryRetentionHours', 'retentionHours')],
  prices: [
    'aws.msk.storage',
    'aws.msk.tiered',
    'aws.msk.pst',
    'aws.xaz.gb',
    ...STANDARD_SIZES.map((size) => size.price),
  ],
  lines: (usage, prices) => {
    const primaryHours = Math.min(givenOr(usage.primaryRetentionHours, usage.retentionHours), usage.retentionHours)
    const keptGb = gbKept(usage.inMbPerSecond, primaryHours) * usage.replicationFactor * usage.storageHeadroom
    const storageGb = givenOr(usage.storageGb, keptGb)
    const tieredGb = givenOr(usage.tieredGb, gbKept(usage.inMbPerSecond, usage.retentionHours - primaryHours))
    const load = brokerLoad(usage)
    const throughputOf = ({ volumeMb }: { volumeMb: number }) => Math.min(usage.storageThroughputMbPerSecond, volumeMb)
    const fleet = cheapestFleet(
      standardSizes(usage.brokerVcpu, usage.storageThroughputMbPerSecond),
      usage.brokers,
      (size) => standardBrokers(size, load, storageGb, tieredGb > 0),
      (size) => prices[size.price].usd * usage.hours + throughputOf(size) * prices['aws.msk.pst'].usd,
    )
    return [
      line({
        id: 'brokers',
        label: 'Broker hours',
        quantity: fleet.brokers * usage.hours,
        price: statedOr(usage.hourlyUsd, prices[fleet.size.price]),
      }),
      line({ id: 'storage', label: 'Storage of the brokers', quantity: storageGb, price: prices['aws.msk.storage'] }),
      optionalLine({ id: 'tiered', label: 'Tiered storage', quantity: tieredGb, price: prices['aws.msk.tiered'] }),
      optionalLine({
        id: 'throughput',
        label: 'Provisioned storage throughput',
        quantity: fleet.brokers * throughputOf(fleet.size),
        price: prices['aws.msk.pst'],
      }),
      crossZoneLine(usage, prices),
    ]
  },
})

/** Express brokers have no volumes: one copy of the data is billed, and every GB written. */
const express = defineMeter({
  id: 'aws.msk.express',
  vendor: 'aws',
  service: 'MSK provisioned, Express brokers',
  label: 'Managed Kafka, Express',
  usage: [...TRAFFIC, field('inGb', 'Data written, if known', 'GB/month; 0 = from the traffic', 0), ...FLEET, hours],
  rules: BROKER_RULES,
  prices: ['aws.msk.express_in', 'aws.msk.storage', 'aws.xaz.gb', ...EXPRESS_SIZES.map((size) => size.price)],
  lines: (usage, prices) => {
    const load = brokerLoad(usage)
    const fleet = cheapestFleet(
      sizesOf(EXPRESS_SIZES, usage.brokerVcpu),
      usage.brokers,
      (size) => expressBrokers(size, load),
      (size) => prices[size.price].usd,
    )
    return [
      line({
        id: 'brokers',
        label: 'Broker hours',
        quantity: fleet.brokers * usage.hours,
        price: statedOr(usage.hourlyUsd, prices[fleet.size.price]),
      }),
      line({
        id: 'in',
        label: 'Data written',
        quantity: givenOr(usage.inGb, monthlyGb(usage.inMbPerSecond, usage.hours)),
        price: prices['aws.msk.express_in'],
      }),
      line({
        id: 'storage',
        label: 'Storage',
        quantity: givenOr(usage.storageGb, gbKept(usage.inMbPerSecond, usage.retentionHours)),
        price: prices['aws.msk.storage'],
      }),
      crossZoneLine(usage, prices),
    ]
  },
})

/**
 * MSK Serverless has no brokers to size, but the cluster and each of its partitions are billed even without traffic.
 */
const serverless = defineMeter({
  id: 'aws.msk.serverless',
  vendor: 'aws',
  service: 'MSK Serverless',
  label: 'Managed Kafka, serverless',
  usage: [
    field('clusters', 'Clusters', 'clusters', 1),
    field('partitions', 'Partitions, of all topics', 'partitions', 100),
    field('inMbPerSecond', 'Data written, on average', 'MB/s', 0),
    field('consumers', 'Applications that read everything', 'applications', 1),
    field('retentionHours', 'Hours that data is kept', 'hours', 24),
    field('inGb', 'Data written, if known', 'GB/month; 0 = from the traffic', 0),
    field('outGb', 'Data read, if known', 'GB/month; 0 = written x consumers', 0),
    field('storageGb', 'Storage, if known', 'GB-month; 0 = from traffic and retention', 0),
    hours,
  ],
  prices: [
    'aws.msk_serverless.cluster',
    'aws.msk_serverless.partition',
    'aws.msk_serverless.in',
    'aws.msk_serverless.out',
    'aws.msk_serverless.storage',
  ],
  lines: (usage, prices) => {
    const inGb = givenOr(usage.inGb, monthlyGb(usage.inMbPerSecond, usage.hours))
    return [
      line({
        id: 'clusters',
        label: 'Cluster hours',
        quantity: usage.clusters * usage.hours,
        price: prices['aws.msk_serverless.cluster'],
      }),
      line({
        id: 'partitions',
        label: 'Partition hours',
        quantity: usage.partitions * usage.hours,
        price: prices['aws.msk_serverless.partition'],
      }),
      line({ id: 'in', label: 'Data in', quantity: inGb, price: prices['aws.msk_serverless.in'] }),
      line({
        id: 'out',
        label: 'Data out',
        quantity: givenOr(usage.outGb, inGb * usage.consumers),
        price: prices['aws.msk_serverless.out'],
      }),
      line({
        id: 'storage',
        label: 'Storage',
        quantity: givenOr(usage.storageGb, gbKept(usage.inMbPerSecond, usage.retentionHours)),
        price: prices['aws.msk_serverless.storage'],
      }),
    ]
  },
})

const connect = defineMeter({
  id: 'aws.msk-connect',
  vendor: 'aws',
  service: 'MSK Connect',
  label: 'Connector, e.g. for change data capture',
  usage: [field('mcu', 'MSK Connect Units (1 vCPU, 4 GB)', 'units', 1), hours],
  prices: ['aws.msk_connect.mcu'],
  lines: ({ mcu, hours: run }, prices) => [
    line({ id: 'units', label: 'Unit hours', quantity: mcu * run, price: prices['aws.msk_connect.mcu'] }),
  ],
})

export const MSK_METERS = [standard, express, serverless, connect] as const
