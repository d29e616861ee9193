import { roundUpToIncrement } from '../engine/round-up'
import { counted, defineMeter, field, hours } from '../engine/define'
import { line, optionalLine } from '../engine/line'

const requests = field('requests', 'Requests', 'requests/month', 1_000_000)
/** A function runs for at most 15 minutes, with 128 MB to 10 GB of memory and 512 MB to 10 GB of disk. */
const durationMs = { ...field('durationMs', 'Duration of one request', 'ms', 100), maximum: 900_000 }
const memoryMb = { ...counted('memoryMb', 'Memory', 'MB', 512, 128), maximum: 10_240 }

/** GB-seconds: the duration of a request is rounded up to whole milliseconds, and a GB has 1,024 MB. */
const gbSeconds = (count: number, ms: number, mb: number): number =>
  (count * roundUpToIncrement(ms, 1) * mb) / 1000 / 1024

/** Asynchronous events count as one request for the first 256 KB, and one more for each further 64 KB begun. */
const requestUnits = (count: number, asyncKb: number): number =>
  count * (1 + roundUpToIncrement(Math.max(0, asyncKb - 256), 64))

/**
 * Functions on demand. Price tiers and the free tier apply per account, region and month; the usage given is taken to
 * be all of the account's.
 */
const onDemand = (arch: 'x86' | 'arm', label: string) => {
  const ofDuration = `aws.lambda.gb_second.${arch}` as const
  return defineMeter({
    id: `aws.lambda.${arch}`,
    vendor: 'aws',
    service: 'Lambda',
    label,
    usage: [
      requests,
      durationMs,
      memoryMb,
      field('coldStarts', 'Cold starts, whose initialisation is billed', 'starts/month', 0),
      { ...field('initMs', 'Initialisation of a cold start', 'ms', 0), maximum: 600_000 },
      { ...counted('ephemeralMb', 'Ephemeral storage; 512 MB are free', 'MB', 512, 512), maximum: 10_240 },
      field('asyncPayloadKb', 'Size of an asynchronous event', 'KB', 0),
      field('streamedGb', 'Streamed responses, beyond the first 6 MB of each', 'GB/month', 0),
      field(
        'snapStartSeconds',
        'Seconds that snapshots of published versions are kept, all versions together',
        'seconds/month',
        0,
      ),
      field('restores', 'Starts from a snapshot', 'restores/month', 0),
      field('kafkaPollerHours', 'Provisioned pollers of a Kafka source', 'EPU-hours/month', 0),
      field('sqsPollerHours', 'Provisioned pollers of an SQS source', 'EPU-hours/month', 0),
    ],
    prices: [
      'aws.lambda.request',
      ofDuration,
      'aws.lambda.ephemeral',
      'aws.lambda.stream_response',
      'aws.lambda.snapstart_cache',
      'aws.lambda.snapstart_restore',
      'aws.lambda.esm_kafka_epu',
      'aws.lambda.esm_sqs_epu',
    ],
    lines: (use, prices, options) => {
      const memoryGb = use.memoryMb / 1024
      const disk = gbSeconds(use.requests, use.durationMs, Math.max(0, use.ephemeralMb - 512))
      return [
        line({
          id: 'requests',
          label: 'Requests',
          quantity: requestUnits(use.requests, use.asyncPayloadKb),
          price: prices['aws.lambda.request'],
          options,
        }),
        line({
          id: 'duration',
          label: 'Duration',
          quantity:
            gbSeconds(use.requests, use.durationMs, use.memoryMb) + gbSeconds(use.coldStarts, use.initMs, use.memoryMb),
          price: prices[ofDuration],
          options,
        }),
        optionalLine({
          id: 'ephemeral',
          label: 'Ephemeral storage',
          quantity: disk,
          price: prices['aws.lambda.ephemeral'],
        }),
        optionalLine({
          id: 'streamed',
          label: 'Streamed responses',
          quantity: use.streamedGb,
          price: prices['aws.lambda.stream_response'],
          options,
        }),
        optionalLine({
          id: 'snapshots',
          label: 'Snapshots kept',
          quantity: use.snapStartSeconds * memoryGb,
          price: prices['aws.lambda.snapstart_cache'],
        }),
        optionalLine({
          id: 'restores',
          label: 'Snapshots restored',
          quantity: use.restores * memoryGb,
          price: prices['aws.lambda.snapstart_restore'],
        }),
        optionalLine({
          id: 'kafkaPollers',
          label: 'Kafka pollers',
          quantity: use.kafkaPollerHours,
          price: prices['aws.lambda.esm_kafka_epu'],
        }),
        optionalLine({
          id: 'sqsPollers',
          label: 'SQS pollers',
          quantity: use.sqsPollerHours,
          price: prices['aws.lambda.esm_sqs_epu'],
        }),
      ]
    },
  })
}

/** Ids of the prices of an architecture. */
type Provisioned<PriceId extends string> = { held: PriceId; duration: PriceId; onDemand: PriceId }

/**
 * Provisioned concurrency is billed while it is enabled, in intervals of 5 minutes, and its requests have no free tier.
 * Requests beyond the provisioned concurrency are billed on demand.
 */
const provisioned = <const Id extends string, const PriceId extends string>(
  id: Id,
  label: string,
  ofArch: Provisioned<PriceId>,
) =>
  defineMeter({
    id,
    vendor: 'aws',
    service: 'Lambda',
    label,
    usage: [
      field('concurrency', 'Instances kept warm', 'instances', 1),
      hours,
      memoryMb,
      field('requests', 'Requests served by warm instances', 'requests/month', 1_000_000),
      durationMs,
      field('onDemandRequests', 'Requests beyond the warm instances', 'requests/month', 0),
    ],
    rules: [
      {
        kind: 'enough',
        field: 'concurrency',
        needed: (use) => roundUpToIncrement((use.requests * use.durationMs) / 1000 / 3600 / use.hours, 1),
      },
    ],
    prices: [ofArch.held, ofArch.duration, 'aws.lambda.request', ofArch.onDemand],
    lines: (use, prices, options) => {
      const seconds = roundUpToIncrement(use.hours * 60, 5) * 5 * 60
      const spilled = gbSeconds(use.onDemandRequests, use.durationMs, use.memoryMb)
      return [
        line({
          id: 'concurrency',
          label: 'Provisioned concurrency',
          quantity: (use.concurrency * seconds * use.memoryMb) / 1024,
          price: prices[ofArch.held],
        }),
        line({
          id: 'duration',
          label: 'Duration',
          quantity: gbSeconds(use.requests, use.durationMs, use.memoryMb),
          price: prices[ofArch.duration],
        }),
        line({ id: 'requests', label: 'Requests', quantity: use.requests, price: prices['aws.lambda.request'] }),
        optionalLine({
          id: 'onDemandDuration',
          label: 'Duration on demand',
          quantity: spilled,
          price: prices[ofArch.onDemand],
          options,
        }),
        optionalLine({
          id: 'onDemandRequests',
          label: 'Requests on demand',
          quantity: use.onDemandRequests,
          price: prices['aws.lambda.request'],
          options,
        }),
      ]
    },
  })

export const LAMBDA_METERS = [
  onDemand('x86', 'Functions, x86'),
  onDemand('arm', 'Functions, arm'),
  provisioned('aws.lambda.provisioned', 'Functions, provisioned concurrency', {
    held: 'aws.lambda.pc',
    duration: 'aws.lambda.pc_duration',
    onDemand: 'aws.lambda.gb_second.x86',
  }),
] as const

export const FURTHER_LAMBDA_METERS = [
  provisioned('aws.lambda.provisioned.arm', 'Functions, provisioned concurrency, arm', {
    held: 'aws.lambda.pc_arm',
    duration: 'aws.lambda.pc_duration_arm',
    onDemand: 'aws.lambda.gb_second.arm',
  }),
] as const
