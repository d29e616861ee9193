import type { MeterOptions } from './types'

/** A total that a vendor, its own tool or a well-known estimator has published, and the usage it was published for. */
export type WorkedExample = {
  example: string
  meter: string
  usage: Record<string, number>
  /** Where the example says so: no free tier, another month. Otherwise free tiers count and a month has 730 hours. */
  options?: Partial<MeterOptions>
  region?: string
  published: number
  /** US dollars that the published total may be off, for it was rounded. */
  tolerance: number
}

const PAID = { freeTier: false }

/** The worked examples of the meters in `other-meters.ts`. */
export const OTHER_WORKED_EXAMPLES: readonly WorkedExample[] = [
  // Streams. Half a kilobyte a record: the shards are set by 1,000 records/s, not by bytes.
  { example: 'calc-kinesis-10k', meter: 'aws.kinesis.provisioned', usage: { recordsPerSecond: 10_000, recordKb: 0.5 }, published: 477.42, tolerance: 0.1 },
  { example: 'ic-msk-t3', meter: 'aws.msk.standard', usage: { brokers: 2, hourlyUsd: 0.0456, storageGb: 1000 }, options: PAID, published: 166.58, tolerance: 0.022 },
  // Brokers are left to the sizing, which has to find the fleet that the vendor's own tool found.
  { example: 'msk-1mib-std', meter: 'aws.msk.standard', usage: { inMbPerSecond: 1, peakInMbPerSecond: 3, outMbPerSecond: 2, peakOutMbPerSecond: 6, partitions: 200, retentionHours: 168 }, published: 835.35, tolerance: 0.02 },
  { example: 'msk-10mib-std', meter: 'aws.msk.standard', usage: { inMbPerSecond: 10, peakInMbPerSecond: 20, outMbPerSecond: 20, peakOutMbPerSecond: 40, partitions: 300, retentionHours: 168 }, published: 4779.46, tolerance: 0.0956 },
  { example: 'msk-100mib-tiered-std', meter: 'aws.msk.standard', usage: { inMbPerSecond: 100, peakInMbPerSecond: 500, outMbPerSecond: 200, peakOutMbPerSecond: 1000, partitions: 1000, retentionHours: 720, primaryRetentionHours: 24 }, published: 30_195.55, tolerance: 0.6039 },
  { example: 'msk-977mib-tiered-std', meter: 'aws.msk.standard', usage: { inMbPerSecond: 976.5625, peakInMbPerSecond: 1953, outMbPerSecond: 1953, peakOutMbPerSecond: 3906, partitions: 6000, retentionHours: 168, primaryRetentionHours: 24 }, published: 154_985.43, tolerance: 3.0997 },
  { example: 'flink-medium', meter: 'aws.flink', usage: { kpu: 8, stateGb: 5, backupGb: 5 }, published: 722.82, tolerance: 0.02 },
  // The estimator bills all running storage; the vendor includes 50 GB with every KPU.
  { example: 'ic-flink-eu-west-2', meter: 'aws.flink', usage: { kpu: 10, stateGb: 500, includedGbPerKpu: 0, backupGb: 100 }, region: 'eu-west-2', options: PAID, published: 1080.21, tolerance: 0.1 },

  // Messages and workflows.
  { example: 'ic-sqs-fifo', meter: 'aws.sqs', usage: { requests: 1_000_000, messageKb: 63, fifo: 1 }, options: PAID, published: 0.5, tolerance: 0.011 },
  { example: 'eventbridge-pipes', meter: 'aws.eventbridge.pipes', usage: { events: 10_000_000, matchShare: 0.25, batchSize: 5 }, published: 0.2, tolerance: 0.011 },
  { example: 'eventbridge-replay', meter: 'aws.eventbridge', usage: { events: 2_000_000, eventKb: 6, replayedEvents: 2_000_000, archivedGb: (2_000_000 * 6) / 1024 / 1024, archiveStoredGb: (2_000_000 * 6) / 1024 / 1024 }, published: 5.4, tolerance: 0.02 },
  { example: 'eventbridge-schema', meter: 'aws.eventbridge', usage: { events: 2_000_000, schemaEvents: 2_000_000 }, published: 2, tolerance: 0.011 },
  { example: 'ic-eventbridge', meter: 'aws.eventbridge', usage: { events: 1_000_000, partnerEvents: 2_000_000, archivedGb: 100, archiveStoredGb: 200, schemaEvents: 1_000_000 }, options: PAID, published: 17.7, tolerance: 0.055 },
  { example: 'ic-sfn-standard-10k', meter: 'aws.step-functions.standard', usage: { transitions: 10_000 }, options: PAID, published: 0.25, tolerance: 0.011 },
  { example: 'ic-sfn-express-10m', meter: 'aws.step-functions.express', usage: { requests: 10_000_000, durationMs: 800, memoryMb: 512 }, options: PAID, published: 73.34, tolerance: 0.033 },
  { example: 'sfn-express-1000', meter: 'aws.step-functions.express', usage: { requests: 1000, durationMs: 11_300, memoryMb: 64 }, published: 0.01, tolerance: 0.005 },

  // Special forms of functions.
  { example: 'lambda-durable', meter: 'aws.lambda.durable', usage: { executions: 1_000_000, durationMs: 32_000, memoryMb: 1024, invocationsPerExecution: 2, operationsPerExecution: 4, writtenGb: 104, retainedDays: 21 }, published: 490.46, tolerance: 0.049 },
  { example: 'lambda-managed-instances', meter: 'aws.lambda.managed-instances', usage: { requests: 100_000_000, instanceHours: 2000, paidHourlyUsd: 0.0457 }, options: PAID, published: 160.36, tolerance: 0.016 },
  { example: 'lambda-microvm-ci', meter: 'aws.lambda.microvm', usage: { jobs: 10_000, durationSeconds: 600, baseVcpu: 4, baseMemoryGb: 8, peakShare: 0.1, peakVcpu: 16, peakMemoryGb: 32, snapshotReadGbPerJob: 2, imageGb: 2 }, published: 1124.03, tolerance: 0.05 },

  // Edge.
  { example: 'lambda-edge-10m', meter: 'aws.lambda-edge', usage: { requests: 10_000_000, durationMs: 10, memoryMb: 128 }, published: 6.63, tolerance: 0.02 },
  { example: 'ic-route53', meter: 'aws.route53', usage: { standardQueries: 1_100_000_000, latencyQueries: 1_200_000_000, geoQueries: 1_500_000_000 }, options: PAID, published: 1955, tolerance: 0.066 },
  { example: 'ic-waf', meter: 'aws.waf', usage: { rules: 16, ruleGroups: 2, requests: 1_000_000 }, options: PAID, published: 23.6, tolerance: 0.055 },
  { example: 'ic-global-accelerator', meter: 'aws.global-accelerator', usage: {}, options: PAID, published: 18.25, tolerance: 0.011 },

  // Observability.
  { example: 'cloudwatch-logs-30gb', meter: 'aws.cloudwatch.logs', usage: { ingestedGb: 30, storedGb: 6 }, published: 12.53, tolerance: 0.011 },
  { example: 'cloudwatch-metrics', meter: 'aws.cloudwatch.metrics', usage: { metrics: 70 }, options: PAID, published: 21, tolerance: 0.011 },
  { example: 'cloudwatch-vpc-s3', meter: 'aws.cloudwatch.vended-logs', usage: { s3Gb: 72 * 1024, s3StoredGb: 6.5 * 1024 }, published: 8447.41, tolerance: 0.1 },

  // An edge-native vendor: allowances of the paid plan count, and what exceeds them is rounded up where the vendor does.
  { example: 'cf-workers-15m', meter: 'cloudflare.workers', usage: { requests: 15_000_000, cpuMs: 7 }, published: 8, tolerance: 0.011 },
  { example: 'cf-workers-100m', meter: 'cloudflare.workers', usage: { requests: 100_000_000, cpuMs: 7 }, published: 45.4, tolerance: 0.011 },
  { example: 'cf-do-1', meter: 'cloudflare.durable-objects', usage: { requests: 1_500_000, activeSeconds: 1_000_000 }, published: 5.15, tolerance: 0.011 },
  // 10,000 connections and 432 million messages over them.
  { example: 'cf-do-4', meter: 'cloudflare.durable-objects', usage: { requests: 10_000, webSocketMessages: 432_000_000, activeSeconds: 4_320_000 }, published: 20.65, tolerance: 0.011 },
  { example: 'cf-logs-1', meter: 'cloudflare.logs', usage: { events: 30_000_000 }, published: 6, tolerance: 0.011 },
  { example: 'cf-queues-100m', meter: 'cloudflare.queues', usage: { messages: 100_000_000, messageKb: 127 }, published: 239.6, tolerance: 0.024 },
  { example: 'cf-r2-standard', meter: 'cloudflare.r2', usage: { storageGb: 1000, writes: 1000, reads: 1_000_000 }, published: 14.85, tolerance: 0.011 },
  // Stored for five days, billed for thirty.
  { example: 'cf-r2-ia', meter: 'cloudflare.r2-infrequent-access', usage: { storageGb: 1000, storedDays: 5, writes: 1000, reads: 1_000_000, retrievedGb: 1000 }, published: 29.9, tolerance: 0.011 },

  // Google Cloud.
  { example: 'ic-gcf', meter: 'gcp.functions', usage: { requests: 10_000_000, ghzSeconds: 1_200_000, gbSeconds: 750_000, egressGb: 100 }, options: PAID, published: 29.88, tolerance: 0.044 },
  { example: 'firestore-2018-lines', meter: 'gcp.firestore', usage: { storageGib: 99, reads: 98_500_000, writes: 49_400_000, deletes: 4_400_000 }, published: 166.72, tolerance: 0.03 },
  { example: 'ic-pubsub-sub', meter: 'gcp.pubsub', usage: { deliverTib: 10, retainedGib: 20, snapshotGib: 30 }, options: PAID, published: 413.5, tolerance: 0.033 },
  { example: 'pubsub-2.5-2.5', meter: 'gcp.pubsub', usage: { publishTib: 2.5, deliverTib: 2.5 }, options: PAID, published: 200, tolerance: 0.02 },
  { example: 'pubsub-2.5-5', meter: 'gcp.pubsub', usage: { publishTib: 2.5, deliverTib: 5 }, options: PAID, published: 300, tolerance: 0.03 },
  { example: 'pubsub-247-247', meter: 'gcp.pubsub', usage: { publishTib: 247, deliverTib: 247 }, options: PAID, published: 19_760, tolerance: 1.976 },
  { example: 'pubsub-247-494', meter: 'gcp.pubsub', usage: { publishTib: 247, deliverTib: 494 }, options: PAID, published: 29_640, tolerance: 2.964 },

  // Azure.
  { example: 'ic-azure-apim', meter: 'azure.api-management', usage: { requests: 10_000_000 }, options: PAID, published: 35, tolerance: 0.011 },
  { example: 'ic-azure-frontdoor', meter: 'azure.front-door-classic', usage: { gb: 200_000 }, options: PAID, published: 27_200, tolerance: 0.033 },
  { example: 'cosmos-1000ru', meter: 'azure.cosmos', usage: { ruPerSecond: 1000 }, options: { hoursPerMonth: 720 }, published: 57.6, tolerance: 0.011 },
  { example: 'cosmos-4regions-single-write', meter: 'azure.cosmos', usage: { ruPerSecond: 10_000, regions: 4, storageGb: 250 }, options: { hoursPerMonth: 720 }, published: 2554, tolerance: 0.2554 },
  { example: 'cosmos-estimate', meter: 'azure.cosmos', usage: { writesPerSecond: 100, ruPerWrite: 5, readsPerSecond: 400, ruPerRead: 1, storageGb: 100 }, options: { hoursPerMonth: 744 }, published: 78.57, tolerance: 0.011 },
  // A new subscription's 400 RU/s and the account's 1,000; 25 GB of each.
  { example: 'cosmos-azure-free', meter: 'azure.cosmos', usage: { ruPerSecond: 2000, storageGb: 55, freeRuPerSecond: 1400, freeStorageGb: 50 }, options: { hoursPerMonth: 744 }, published: 36.97, tolerance: 0.02 },
  { example: 'cosmos-free-3regions', meter: 'azure.cosmos', usage: { ruPerSecond: 1200, regions: 3, storageGb: 10, freeRuPerSecond: 1000, freeStorageGb: 25 }, options: { hoursPerMonth: 744 }, published: 156, tolerance: 0.02 },
  { example: 'cosmos-reserved', meter: 'azure.cosmos', usage: { ruPerSecond: 50_000, regions: 2, japanRegions: 1, reservedUsdPerHour: 8 }, options: { hoursPerMonth: 720 }, published: 360, tolerance: 0.036 },
  // One hour, not a month.
  { example: 'cosmos-autoscale-hour', meter: 'azure.cosmos.autoscale', usage: { maxRuPerSecond: 1600, freeRuPerSecond: 1000, hours: 1 }, published: 0.072, tolerance: 0.0001 },
]
