import { MODEL_CONSTANTS } from '@/content/scenario/model-constants'
import { defaultUsage } from '@/lib/meters'
import type { Load } from '../load'
import type { Component } from '../types'

const KINESIS = defaultUsage('aws.kinesis.provisioned')
const MSK = defaultUsage('aws.msk.express')

/**
 * The stream of events: the cheaper of Kinesis provisioned and MSK Express, since the first has no floor and the second
 * hardly a slope. Both are sized at the peak: a stream takes too long to grow to be scaled by the hour.
 */
export function stream({ events, capacities, readModels }: Load): Component {
  const consumers = Math.max(MODEL_CONSTANTS.consumersAtLeast.value, readModels)
  const mbPerSecond = (perSecond: number) => (perSecond * capacities.itemKb) / KB_PER_MB
  return {
    id: 'stream',
    label: 'Event stream',
    role: 'Delivers events from the write side to consumers',
    kind: 'broker',
    meter: 'aws.kinesis.provisioned',
    copies: 1,
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
    ],
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

const KB_PER_MB = 1024

/** A shard takes 1,000 records or 1 MB a second in and gives 2 MB a second out, shared by its consumers. */
const shardsFor = (perSecond: number, mbPerSecond: number, consumers: number): number =>
  Math.max(perSecond / 1000, mbPerSecond, (mbPerSecond * consumers) / 2)
