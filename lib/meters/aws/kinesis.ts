import { roundUpToIncrement } from '../engine/round-up'
import { defineMeter, field, hours } from '../engine/define'
import { line, optionalLine } from '../engine/line'
import { carried } from '../engine/rules'
import { gbOfRecords, givenOr } from '../engine/traffic'

const TRAFFIC = [
  field('recordsPerSecond', 'Records written, on average', 'records/s', 0),
  field('recordKb', 'Size of a record', 'KB', 1),
  field('retentionDays', 'Days that records are kept: 1 is included', 'days', 1),
  field('consumers', 'Applications that read everything, sharing the read throughput', 'applications', 1),
  field('fanOutConsumers', 'Applications that read everything by enhanced fan-out', 'applications', 0),
] as const

/** A PUT is billed in units of 25 KB, rounded up. */
const PUT_UNIT_KB = 25

/**
 * A shard takes 1 MB/s or 1,000 records/s and delivers 2 MB/s; the tightest of the three sets the number of shards.
 * Retention from the second to the seventh day is billed by the shard, and beyond that by the GB stored.
 */
const provisioned = defineMeter({
  id: 'aws.kinesis.provisioned',
  vendor: 'aws',
  service: 'Kinesis Data Streams provisioned',
  label: 'Stream with provisioned shards',
  usage: [
    ...TRAFFIC,
    field('shards', 'Shards, if known', 'shards; 0 = from the traffic', 0),
    field('peakToAverage', 'Peak of the traffic over its average, which shards are sized for', 'ratio', 1, 1),
    field('putUnits', 'PUT payload units of 25 KB, if known', 'units/month; 0 = from the traffic', 0),
    field(
      'extendedShardHours',
      'Shard hours of retention beyond a day, if known',
      'shard-hours/month; 0 = from the traffic',
      0,
    ),
    field('longTermGb', 'Data kept beyond seven days, if known', 'GB-month; 0 = from the traffic', 0),
    field('longTermReadGb', 'Data read that is older than seven days', 'GB/month', 0),
    field('fanOutGb', 'Data read by enhanced fan-out, if known', 'GB/month; 0 = from the traffic', 0),
    field(
      'fanOutShardHours',
      'Consumer-shard hours of enhanced fan-out, if known',
      'hours/month; 0 = from the traffic',
      0,
    ),
    hours,
  ],
  rules: [...carried(['recordsPerSecond'], 'hours'), { kind: 'enough', field: 'shards', needed: shardsFor }],
  prices: [
    'aws.kinesis.shard',
    'aws.kinesis.put_unit',
    'aws.kinesis.retention_7d',
    'aws.kinesis.retention_long',
    'aws.kinesis.retrieval_long',
    'aws.kinesis.efo_gb',
    'aws.kinesis.efo_shard',
  ],
  lines: (usage, prices) => {
    const records = usage.recordsPerSecond * 3600 * usage.hours
    const shards = givenOr(usage.shards, shardsFor(usage))
    const shardHours = shards * usage.hours
    const puts = givenOr(usage.putUnits, records * roundUpToIncrement(usage.recordKb, PUT_UNIT_KB))
    const extended = givenOr(usage.extendedShardHours, usage.retentionDays > 1 ? shardHours : 0)
    const longTerm = givenOr(usage.longTermGb, longTermGb(usage))
    const fanOutGb = givenOr(usage.fanOutGb, gbOfRecords(records, usage.recordKb) * usage.fanOutConsumers)
    const fanOutShards = givenOr(usage.fanOutShardHours, shardHours * usage.fanOutConsumers)
    return [
      line({ id: 'shards', label: 'Shard hours', quantity: shardHours, price: prices['aws.kinesis.shard'] }),
      line({ id: 'puts', label: 'PUT payload units', quantity: puts, price: prices['aws.kinesis.put_unit'] }),
      optionalLine({
        id: 'retention',
        label: 'Retention beyond a day',
        quantity: extended,
        price: prices['aws.kinesis.retention_7d'],
      }),
      optionalLine({
        id: 'long-term',
        label: 'Retention beyond seven days',
        quantity: longTerm,
        price: prices['aws.kinesis.retention_long'],
      }),
      optionalLine({
        id: 'long-term-read',
        label: 'Data read that is older than seven days',
        quantity: usage.longTermReadGb,
        price: prices['aws.kinesis.retrieval_long'],
      }),
      optionalLine({
        id: 'fan-out',
        label: 'Enhanced fan-out, data read',
        quantity: fanOutGb,
        price: prices['aws.kinesis.efo_gb'],
      }),
      optionalLine({
        id: 'fan-out-shards',
        label: 'Enhanced fan-out, consumer-shard hours',
        quantity: fanOutShards,
        price: prices['aws.kinesis.efo_shard'],
      }),
    ]
  },
})

type Traffic = { recordsPerSecond: number; recordKb: number; retentionDays: number; consumers: number }

function shardsFor({
  recordsPerSecond,
  recordKb,
  consumers,
  peakToAverage,
}: Traffic & { peakToAverage: number }): number {
  const records = recordsPerSecond * peakToAverage
  const mb = (records * recordKb) / 1024
  return roundUpToIncrement(Math.max(mb, records / 1000, (mb * consumers) / 2), 1, 1)
}

/** GB stored on some of the days that data is kept, once the stream has been running for its full retention period. */
const gbKeptFor = (days: number, { recordsPerSecond, recordKb }: Traffic): number =>
  gbOfRecords(recordsPerSecond * 86_400 * Math.max(0, days), recordKb)

/** GB stored for longer than a week. */
const longTermGb = (traffic: Traffic): number => gbKeptFor(traffic.retentionDays - 7, traffic)

/**
 * An on-demand stream is billed by the hour even when idle, and each record is rounded up to whole KB on the way in.
 */
const onDemand = defineMeter({
  id: 'aws.kinesis.on-demand',
  vendor: 'aws',
  service: 'Kinesis Data Streams on demand',
  label: 'Stream on demand',
  usage: [
    field('streams', 'Streams', 'streams', 1),
    ...TRAFFIC,
    field('inGb', 'Data written, if known', 'GB/month; 0 = from the traffic', 0),
    field('outGb', 'Data read, if known', 'GB/month; 0 = from the traffic', 0),
    field('fanOutGb', 'Data read by enhanced fan-out, if known', 'GB/month; 0 = from the traffic', 0),
    field('longTermGb', 'Data kept beyond seven days, if known', 'GB-month; 0 = from the traffic', 0),
    hours,
  ],
  rules: [...carried(['recordsPerSecond'], 'recordKb', 'hours')],
  prices: [
    'aws.kinesis.od_stream',
    'aws.kinesis.od_in',
    'aws.kinesis.od_out',
    'aws.kinesis.od_efo',
    'aws.kinesis.od_retention_7d',
    'aws.kinesis.retention_long',
  ],
  lines: (usage, prices) => {
    const records = usage.recordsPerSecond * 3600 * usage.hours
    const gb = gbOfRecords(records, usage.recordKb)
    return [
      line({
        id: 'streams',
        label: 'Stream hours',
        quantity: usage.streams * usage.hours,
        price: prices['aws.kinesis.od_stream'],
      }),
      line({
        id: 'in',
        label: 'Data in',
        quantity: givenOr(usage.inGb, gbOfRecords(records, roundUpToIncrement(usage.recordKb, 1))),
        price: prices['aws.kinesis.od_in'],
      }),
      line({
        id: 'out',
        label: 'Data out',
        quantity: givenOr(usage.outGb, gb * usage.consumers),
        price: prices['aws.kinesis.od_out'],
      }),
      optionalLine({
        id: 'fan-out',
        label: 'Enhanced fan-out',
        quantity: givenOr(usage.fanOutGb, gb * usage.fanOutConsumers),
        price: prices['aws.kinesis.od_efo'],
      }),
      optionalLine({
        id: 'extended',
        label: 'Retention of days two to seven',
        quantity: gbKeptFor(Math.min(7, usage.retentionDays) - 1, usage),
        price: prices['aws.kinesis.od_retention_7d'],
      }),
      optionalLine({
        id: 'long-term',
        label: 'Retention beyond seven days',
        quantity: givenOr(usage.longTermGb, longTermGb(usage)),
        price: prices['aws.kinesis.retention_long'],
      }),
    ]
  },
})

export const KINESIS_METERS = [provisioned, onDemand] as const
