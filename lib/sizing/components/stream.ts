import { MODEL_CONSTANTS } from '@/content/scenario/model-constants'
import { defaultUsage } from '@/lib/meters'
import type { Load } from '../load'
import type { Component, ComponentDescription } from '../types'

const KINESIS = defaultUsage('aws.kinesis.provisioned')
const MSK = defaultUsage('aws.msk.express')
const SQS = defaultUsage('aws.sqs')

/**
 * The event stream: the cheaper of Kinesis with provisioned shards and MSK Express. Kinesis has no fixed cost and a
 * high price per unit; MSK has a high fixed cost and hardly any price per unit. Both are sized for the peak, because a
 * stream scales too slowly to follow the load by the hour.
 */
export function stream(load: Load): Component {
  const { events, capacities, readModels } = load
  const consumers = Math.max(MODEL_CONSTANTS.consumersAtLeast.value, readModels)
  if (load.stack.events === 'queue') return queue(load, consumers)
  const mbPerSecond = (perSecond: number) => (perSecond * capacities.itemKb) / KB_PER_MB
  return {
    description: STREAM,
    copies: 1,
    metered: {
      meter: 'aws.kinesis.provisioned',
      usage: {
        ...KINESIS,
        recordsPerSecond: events.average,
        recordKb: capacities.itemKb,
        retentionDays: capacities.streamDays,
        consumers,
        shards: Math.max(
          1,
          Math.ceil(shardsFor(events.peak, mbPerSecond(events.peak), consumers) / capacities.utilization),
        ),
      },
    },
    or: {
      meter: 'aws.msk.express',
      usage: {
        ...MSK,
        inMbPerSecond: mbPerSecond(events.average),
        peakInMbPerSecond: mbPerSecond(events.peak),
        consumers,
        retentionHours: capacities.streamDays * 24,
      },
    },
  }
}

const STREAM: ComponentDescription = {
  id: 'stream',
  label: 'Event stream',
  role: 'Delivers events from the write side to consumers',
  kind: 'broker',
  formula:
    'the cheaper of Kinesis: ceil(max(peak events / 1,000, peak MB/s, peak MB/s x read models / 2) / target ' +
    'utilisation) shards, and MSK Express: at least 3 brokers, GB written, GB kept',
  from: [
    'peakQps',
    'averageToPeak',
    'readShare',
    'eventsPerWrite',
    'readModels',
    'itemKb',
    'streamDays',
    'utilization',
    'events',
  ],
}

/** A queue for each consumer, to which every event is sent: nothing is kept once it is read. */
const queue = ({ events, capacities }: Load, consumers: number): Component => ({
  description: QUEUES,
  copies: 1,
  metered: {
    meter: 'aws.sqs',
    usage: { ...SQS, messages: events.month * consumers, messageKb: capacities.itemKb },
  },
})

const QUEUES: ComponentDescription = {
  id: 'stream',
  label: 'Event queues',
  role: 'Deliver events from the write side to consumers',
  kind: 'requests',
  formula: 'events x consumers x (send, receive, delete), in units of 64 KB',
  from: ['peakQps', 'averageToPeak', 'readShare', 'eventsPerWrite', 'readModels', 'itemKb', 'events'],
}

const KB_PER_MB = 1024

/**
 * Number of shards. A shard takes in 1,000 records or 1 MB per second, and delivers 2 MB per second shared by its
 * consumers.
 */
const shardsFor = (perSecond: number, mbPerSecond: number, consumers: number): number =>
  Math.max(perSecond / 1000, mbPerSecond, (mbPerSecond * consumers) / 2)
