import { describe, expect, test } from 'vitest'
import { PRICES } from '@/content/prices'
import { priceLookup } from './price-lookup'
import { meterOf } from './all'
import { priceMeter } from './price-meter'

const book = priceLookup(PRICES)
const LISTED = { freeTier: false, hoursPerMonth: 730 }
const FREE = { freeTier: true, hoursPerMonth: 730 }

const billOf = (id: string, usage: Record<string, number>, options = LISTED) =>
  priceMeter(meterOf(id), usage, book, options)
const lineOf = (id: string, usage: Record<string, number>, name: string, options = LISTED) =>
  billOf(id, usage, options).lines.find((line) => line.id === name)?.quantity

describe('rules of a bill that multiplying usage by price would get wrong', () => {
  test.each<[string, string, Record<string, number>, string, number]>([
    [
      'a record of 26 KB is two PUT units',
      'aws.kinesis.provisioned',
      { putUnits: 0, recordsPerSecond: 1, recordKb: 26, hours: 1 },
      'puts',
      7200,
    ],
    [
      'records set the shards',
      'aws.kinesis.provisioned',
      { recordsPerSecond: 5000, recordKb: 0.1, hours: 1 },
      'shards',
      5,
    ],
    [
      'bytes in set the shards',
      'aws.kinesis.provisioned',
      { recordsPerSecond: 100, recordKb: 102.4, hours: 1 },
      'shards',
      10,
    ],
    [
      'bytes out set the shards',
      'aws.kinesis.provisioned',
      { recordsPerSecond: 100, recordKb: 102.4, consumers: 4, hours: 1 },
      'shards',
      20,
    ],
    [
      'the peak sets the shards',
      'aws.kinesis.provisioned',
      { recordsPerSecond: 1000, peakToAverage: 3, hours: 1 },
      'shards',
      3,
    ],
    ['a stream has a shard even when idle', 'aws.kinesis.provisioned', { hours: 1 }, 'shards', 1],
    [
      'a week of retention costs shard hours',
      'aws.kinesis.provisioned',
      { retentionDays: 7, hours: 10 },
      'retention',
      10,
    ],
    [
      'readers of their own cost a shard each',
      'aws.kinesis.provisioned',
      { shards: 3, fanOutConsumers: 2, hours: 1 },
      'fan-out-shards',
      6,
    ],
    [
      'a tenth of a kilobyte counts for one',
      'aws.kinesis.on-demand',
      { recordsPerSecond: 1024, recordKb: 0.1, hours: 512 },
      'in',
      1800,
    ],
    ['a message is three requests', 'aws.sqs', { messages: 10 }, 'requests', 30],
    ['256 KB are four units', 'aws.sqs', { messages: 10, messageKb: 256 }, 'requests', 120],
    ['ten messages share a request', 'aws.sqs', { messages: 10, batchSize: 10 }, 'requests', 3],
    ['65 KB are two notifications', 'aws.sns', { publishes: 10, messageKb: 65 }, 'publishes', 20],
    ['an event of 9 KB is one event', 'aws.eventbridge', { events: 10, eventKb: 9 }, 'events', 10],
    ['and two to the schema', 'aws.eventbridge', { schemaEvents: 10, eventKb: 9 }, 'schema', 20],
    [
      '101 ms are 200',
      'aws.step-functions.express',
      { requests: 36_000, durationMs: 101, memoryMb: 1024 },
      'duration',
      2,
    ],
    [
      '65 MB are 128',
      'aws.step-functions.express',
      { requests: 36_000, durationMs: 100, memoryMb: 65 },
      'duration',
      0.125,
    ],
    ['one KPU orchestrates each application', 'aws.flink', { applications: 2, kpu: 2, hours: 1 }, 'orchestration', 2],
    ['50 GB come with a KPU', 'aws.flink', { kpu: 2, stateGb: 130 }, 'storage', 30],
    ['a record of 6 KB is delivered as 10', 'aws.firehose', { records: 1024 * 1024, recordKb: 6 }, 'in', 10],
    [
      'two of three bytes cross zones, twice billed',
      'aws.msk.express',
      { inMbPerSecond: 1, hours: 512 },
      'cross-zone',
      2400,
    ],
    [
      'three copies on twice the space',
      'aws.msk.standard',
      { inMbPerSecond: 1, retentionHours: 1024 },
      'storage',
      21_600,
    ],
    ['one copy with Express', 'aws.msk.express', { inMbPerSecond: 1, retentionHours: 1024 }, 'storage', 3600],
    [
      'a message in the queue at the edge is three operations',
      'cloudflare.queues',
      { messages: 10, messageKb: 65 },
      'operations',
      60,
    ],
    [
      'twenty messages over a socket are a request',
      'cloudflare.durable-objects',
      { webSocketMessages: 40_000_000 },
      'requests',
      2_000_000,
    ],
    ['a million and one are two million', 'cloudflare.r2', { reads: 1_000_001 }, 'reads', 2_000_000],
    ['1.1 GB are two', 'cloudflare.r2', { storageGb: 1.1 }, 'storage', 2],
    ['five days are thirty', 'cloudflare.r2-infrequent-access', { storageGb: 6, storedDays: 5 }, 'storage', 6],
    ['sixty days are sixty', 'cloudflare.r2-infrequent-access', { storageGb: 6, storedDays: 60 }, 'storage', 12],
    [
      '101 ms are 200, and four requests share them',
      'gcp.run',
      { requests: 40, durationMs: 101, vcpu: 2, concurrency: 4 },
      'vcpu',
      4,
    ],
    ['a byte is a thousand', 'gcp.pubsub', { messages: 1024 ** 4 / 1000, messageBytes: 1 }, 'publish', 1],
    [
      'batched, it is a byte',
      'gcp.pubsub',
      { messages: 1024 ** 4, messageBytes: 1, messagesPerRequest: 1000 },
      'publish',
      1,
    ],
    [
      'each subscription is a delivery',
      'gcp.pubsub',
      { messages: 1024 ** 2, messageBytes: 1024 ** 2, subscriptions: 3 },
      'deliver',
      3,
    ],
    ['490 MB are 512', 'azure.functions', { requests: 10, durationMs: 1000, memoryMb: 490 }, 'duration', 5],
    ['a run is 100 ms at the least', 'azure.functions', { requests: 10, durationMs: 1, memoryMb: 1024 }, 'duration', 1],
    ['65 KB are two events', 'azure.event-hubs', { events: 10, eventKb: 65 }, 'events', 20],
    ['150 RU/s are 200', 'azure.cosmos', { ruPerSecond: 150, hours: 1 }, 'throughput', 2],
    ['every region pays', 'azure.cosmos', { ruPerSecond: 1000, regions: 3, hours: 1 }, 'throughput', 30],
    [
      'every region is provisioned in hundreds',
      'azure.cosmos',
      { ruPerSecond: 150, regions: 3, hours: 1 },
      'throughput',
      6,
    ],
    [
      'the free tier covers regions in Japan when all are there',
      'azure.cosmos',
      { ruPerSecond: 1000, regions: 2, japanRegions: 2, freeRuPerSecond: 1000, hours: 1 },
      'throughput-japan',
      10,
    ],
    [
      'the free tier covers Japan with what is left of it',
      'azure.cosmos',
      { ruPerSecond: 600, regions: 2, japanRegions: 1, freeRuPerSecond: 1000, hours: 1 },
      'throughput-japan',
      2,
    ],
    [
      'an application that ran for half of the month has its storage for half of it',
      'aws.flink',
      { kpu: 1, stateGb: 150, hours: 365 },
      'storage',
      50,
    ],
  ])('%s', (_, id, usage, line, quantity) => expect(lineOf(id, usage, line)).toBeCloseTo(quantity, 6))
})

describe('allowances', () => {
  test.each<[string, string, Record<string, number>, string, number | undefined]>([
    ['bytes in America use the terabyte up first', 'aws.cloudfront', { gb: 1000, japanGb: 100 }, 'egress', 0],
    ['those in Japan get the rest', 'aws.cloudfront', { gb: 1000, japanGb: 100 }, 'egress-japan', 76],
    [
      'requests share ten million',
      'aws.cloudfront',
      { httpsRequests: 8e6, europeHttpsRequests: 4e6 },
      'https-europe',
      2e6,
    ],
    ['what is not used has no line', 'aws.cloudfront', { gb: 1000 }, 'https', undefined],
    ['publishing and delivering share 10 GiB', 'gcp.pubsub', { publishTib: 0.01, deliverTib: 1 }, 'deliver', 1],
    [
      'thirteen million operations come with the base charge',
      'azure.service-bus',
      { operations: 14_000_000 },
      'operations',
      14_000_000,
    ],
  ])('%s', (_, id, usage, line, quantity) => {
    const found = lineOf(id, usage, line, FREE)
    expect(quantity === undefined ? found : Math.abs(found! - quantity)).toSatisfy((off) =>
      quantity === undefined ? off === undefined : (off as number) < 1e-9,
    )
  })
  test('the Service Bus base charge covers the first 13 million operations', () => {
    const base = billOf('azure.service-bus', {}).total
    expect(billOf('azure.service-bus', { operations: 13_000_000 }).total).toBe(base)
    expect(billOf('azure.service-bus', { operations: 14_000_000 }).total - base).toBeCloseTo(0.8, 9)
  })
})

describe('number of Kafka brokers for a load', () => {
  const brokers = (id: string, usage: Record<string, number>) => {
    const { quantity, price } = billOf(id, { ...usage, hours: 1 }).lines[0]!
    return `${quantity} ${price.replace('aws.msk.', '')}`
  }
  test.each<[string, string, Record<string, number>, string]>([
    ['three at the least, one in each zone', 'aws.msk.express', {}, '3 express.m7g.large'],
    ['in multiples of the zones', 'aws.msk.express', { inMbPerSecond: 40 }, '6 express.m7g.large'],
    ['for the peak', 'aws.msk.express', { inMbPerSecond: 10, peakInMbPerSecond: 40 }, '6 express.m7g.large'],
    ['for what is read', 'aws.msk.express', { inMbPerSecond: 20, consumers: 10 }, '6 express.m7g.large'],
    ['for the partitions', 'aws.msk.express', { partitions: 3001 }, '6 express.m7g.large'],
    [
      'of another size beyond sixty of the smallest',
      'aws.msk.express',
      { inMbPerSecond: 900 },
      '39 express.m7g.xlarge',
    ],
    ['of the size asked for', 'aws.msk.express', { inMbPerSecond: 40, brokerVcpu: 8 }, '3 express.m7g.2xlarge'],
    ['as many as given', 'aws.msk.express', { inMbPerSecond: 40, brokers: 3 }, '3 express.m7g.xlarge'],
    ['standard ones carry less', 'aws.msk.standard', { inMbPerSecond: 40, retentionHours: 1 }, '9 broker.m7g.large'],
    [
      'for what their volumes hold',
      'aws.msk.standard',
      { inMbPerSecond: 1, retentionHours: 3600 },
      '6 broker.m7g.large',
    ],
  ])('%s', (_, id, usage, fleet) => expect(brokers(id, usage)).toBe(fleet))
})
