import { PRICES } from '@/content/prices'
import type { RateCard } from '@/content/schemas/rate-card'
import { meterOf } from '@/lib/meters/all'
import { priceLookup, priceMeter } from '@/lib/meters'
import { HOURS_PER_MONTH, SECONDS_PER_MONTH } from '@/lib/kernel'

/** Events a month: a million, a thousand a second, a hundred thousand a second. */
export const STREAM_LOADS: readonly { label: string; events: number }[] = [
  { label: '1M a month', events: 1_000_000 },
  { label: '1,000/s', events: 1000 * SECONDS_PER_MONTH },
  { label: '100,000/s', events: 100_000 * SECONDS_PER_MONTH },
]

/** US dollars a month for each of STREAM_LOADS. */
export type StreamPrice = { name: string; from: 'framework' | 'list'; amounts: number[]; meter?: string }

/**
 * Streaming events of 1 KB, kept for seven days and read by two consumers: at the reference-guide rates, and at list
 * prices in the first region of each vendor.
 */
export const streamPrices = ({ patterns }: RateCard): StreamPrice[] => [
  ...COEFFICIENTS.map(({ name, pattern, line }) => {
    const usd = patterns.find((entry) => entry.pattern === pattern)?.rates[line]?.usd ?? NaN
    return { name, from: 'framework' as const, amounts: STREAM_LOADS.map(({ events }) => events * usd) }
  }),
  ...SERVICES.map(({ name, meter, usageOf }) => ({
    name,
    from: 'list' as const,
    meter,
    amounts: STREAM_LOADS.map(
      ({ events }) => priceMeter(meterOf(meter), usageOf(events), priceLookup(PRICES), OPTIONS).total,
    ),
  })),
]

const COEFFICIENTS = [
  { name: 'Event Sourcing: event store, before its multiplier of 3', pattern: 'event-sourcing', line: 'eventStore' },
  { name: 'CQRS: streaming, before its multiplier of 2', pattern: 'cqrs', line: 'streaming' },
]

const OPTIONS = { freeTier: true, hoursPerMonth: HOURS_PER_MONTH }
const CONSUMERS = 2
const DAYS = 7
const EVENT_KB = 1

const perSecond = (events: number) => events / SECONDS_PER_MONTH
const kafkaUsage = (events: number) => ({
  inMbPerSecond: (perSecond(events) * EVENT_KB) / 1024,
  consumers: CONSUMERS,
  retentionHours: DAYS * 24,
})

const SERVICES: { name: string; meter: string; usageOf: (events: number) => Record<string, number> }[] = [
  {
    name: 'Kinesis, provisioned shards',
    meter: 'aws.kinesis.provisioned',
    usageOf: (events) => ({
      recordsPerSecond: perSecond(events),
      recordKb: EVENT_KB,
      retentionDays: DAYS,
      consumers: CONSUMERS,
    }),
  },
  { name: 'Managed Kafka, Express brokers', meter: 'aws.msk.express', usageOf: kafkaUsage },
  { name: 'Managed Kafka, standard brokers', meter: 'aws.msk.standard', usageOf: kafkaUsage },
  { name: 'Managed Kafka, serverless', meter: 'aws.msk.serverless', usageOf: kafkaUsage },
  {
    name: 'Pub/Sub (Google Cloud)',
    meter: 'gcp.pubsub',
    usageOf: (events) => ({ messages: events, messageBytes: EVENT_KB * 1024, subscriptions: CONSUMERS }),
  },
]
