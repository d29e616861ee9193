import { describe, expect, test } from 'vitest'
import { PRICES } from '@/content/prices'
import { meterOf } from './all'
import { accountLines } from './engine/account'
import { HOME_REGION, priceLookup, priceMeter } from './index'

const LISTED = { freeTier: false, hoursPerMonth: 730 }
const FREE = { freeTier: true, hoursPerMonth: 730 }

type Usage = Record<string, number>

const billOf = (id: string, usage: Usage, { region, options = LISTED, lineOf = accountLines() }: How = {}) => {
  const meter = meterOf(id)
  const book = priceLookup(PRICES, { region: region ?? HOME_REGION[meter.vendor] ?? 'global' })
  return priceMeter(meter, usage, book, options, lineOf)
}
type How = { region?: string; options?: typeof LISTED; lineOf?: ReturnType<typeof accountLines> }

/** Totals that vendors publish, or that the fixtures of a well-known estimator hold, by where they were read. */
describe('totals of published examples', () => {
  test.each<[from: string, meter: string, usage: Usage, total: number, how?: How]>([
    ['ebs_volume_test: st1', 'aws.ebs.st1', { storageGb: 40 }, 1.8],
    ['ebs_volume_test: sc1', 'aws.ebs.sc1', { storageGb: 50 }, 0.75],
    ['ebs_volume_test: standard_withUsage', 'aws.ebs.magnetic', { storageGb: 20, operations: 1e6 }, 1.05],
    ['ebs_snapshot_test: gp2', 'aws.ebs.snapshot', { storageGb: 10 }, 0.5],
    [
      'lambda_provisioned_concurrency_config_test',
      'aws.lambda.provisioned.arm',
      { concurrency: 100, hours: 25, memoryMb: 1024, requests: 1e7, durationMs: 175 },
      45.61,
    ],
    [
      'kinesis_stream_test: test_stream_provisioned_with_usage',
      'aws.kinesis.provisioned',
      {
        shards: 4,
        putUnits: 6_500_000,
        extendedShardHours: 100,
        longTermGb: 100,
        longTermReadGb: 100,
        fanOutGb: 100,
        fanOutShardHours: 100,
      },
      53.09,
    ],
    [
      'backup_vault_test: usage, without FSx',
      'aws.backup',
      {
        efsWarm: 10_000,
        efsCold: 10_000,
        efsWarmRestored: 10_000,
        efsColdRestored: 10_000,
        itemRestores: 10_000,
        ebs: 10_000,
        rds: 10_000,
        aurora: 10_000,
        dynamodb: 10_000,
        dynamodbRestored: 10_000,
      },
      11_860,
      { region: 'us-west-1' },
    ],
    ['ecr_repository_test', 'aws.ecr', { storageGb: 1 }, 0.1],
    ['artifact_registry_repository_test: storage', 'gcp.artifact-registry', { storageGb: 150 }, 15],
    [
      'container_registry_test: basic',
      'azure.container-registry',
      { storageGb: 150, buildSeconds: 540_000 },
      73,
      { region: 'eastus' },
    ],
    [
      'container_registry_test: twoLocations',
      'azure.container-registry',
      { basic: 0, premium: 1, replicas: 2, buildSeconds: 540_000 },
      204,
      { region: 'eastus' },
    ],
    ['docdb_cluster_instance_test: large', 'aws.docdb', { memoryGb: 128, storageGb: 1000, ioRequests: 1e7 }, 1719.68],
    [
      'docdb_cluster_instance_test: medium',
      'aws.docdb',
      { storageGb: 1000, ioRequests: 1e7, cpuCreditHours: 10 },
      159.84,
    ],
    ['docdb_cluster_test: my_docdb_usage', 'aws.docdb', { instances: 0, backupGb: 10_000 }, 210],
    [
      's3_bucket_test: intelligent tiering',
      'aws.s3.intelligent-tiering',
      {
        frequentGb: 20_000,
        infrequentGb: 20_000,
        archiveGb: 20_000,
        deepArchiveGb: 20_000,
        objects: 20_000,
        puts: 20_000,
        gets: 20_000,
        transitions: 20_000,
      },
      802.16,
    ],
    [
      's3_bucket_test: standard, infrequent access',
      'aws.s3.infrequent',
      { storageGb: 30_000, puts: 30_000, gets: 30_000, transitions: 30_000, retrievedGb: 30_000 },
      675.63,
    ],
    [
      's3_bucket_test: one zone, infrequent access',
      'aws.s3.infrequent',
      { oneZoneGb: 40_000, puts: 40_000, gets: 40_000, transitions: 40_000, retrievedGb: 40_000 },
      800.84,
    ],
    [
      's3_bucket_test: Glacier flexible retrieval',
      'aws.s3.glacier',
      {
        storageGb: 50_000,
        puts: 100_000,
        standardRequests: 50_000,
        standardGb: 50_000,
        expeditedRequests: 50_000,
        expeditedGb: 50_000,
      },
      2684.5,
    ],
    [
      's3_bucket_test: Glacier deep archive',
      'aws.s3.deep-archive',
      {
        storageGb: 60_000,
        puts: 120_000,
        standardRequests: 60_000,
        standardGb: 60_000,
        bulkRequests: 60_000,
        bulkGb: 60_000,
      },
      1422.9,
    ],
    ['efs_file_system_test: standard', 'aws.efs', { storageGb: 230, infrequentGb: 100, infrequentIoGb: 150 }, 73],
    [
      'efs_file_system_test: oneZone',
      'aws.efs',
      { storageGb: 0, oneZoneGb: 230, oneZoneInfrequentGb: 100, infrequentIoGb: 150 },
      39.63,
    ],
    ['efs_file_system_test: provisioned', 'aws.efs', { storageGb: 230, throughputMbps: 100 }, 600],
    [
      'aws.amazon.com/xray/pricing, example 1',
      'aws.xray',
      { recorded: 148_800, read: 775_000, insights: 148_800 },
      0.39,
      { options: FREE },
    ],
    ['a published plan: 39.4 billion samples', 'aws.prometheus', { samples: 39.4e9 }, 1489],
    ['a published plan: 5 editors and 15 viewers', 'aws.grafana', { editors: 5, viewers: 15 }, 120],
    ['a published guide: 100,000 users', 'aws.cognito', { essentialsUsers: 100_000 }, 1350, { options: FREE }],
    ['a published guide: 100,000 users, Lite', 'aws.cognito', { liteUsers: 100_000 }, 495, { options: FREE }],
    [
      'aws.amazon.com/cognito/pricing: 950,000 users, Lite',
      'aws.cognito',
      { liteUsers: 950_000 },
      90_000 * 0.0055 + 850_000 * 0.0046,
      { options: FREE },
    ],
    ['a million mails at $0.10 for a thousand', 'aws.ses', { sent: 1e6 }, 100],
    [
      'sns_topic_test: withChargedSubscribers',
      'aws.sns.notifications',
      { sms: 1000, mails: 300_000, firehose: 4e6 },
      13.49,
      { options: FREE },
    ],
    ['c3x.dev: 100 GB in the infrequent class', 'aws.cloudwatch.logs-infrequent', { ingestedGb: 100 }, 25],
    [
      'cloud_run_v2_service_test: throttling_disabled',
      'gcp.run.always',
      { instances: 2, vcpu: 1, memoryGib: 0.5 },
      119.84,
      { region: 'europe-west3' },
    ],
    [
      'container_cluster_test: autopilot_with_usage',
      'gcp.gke-autopilot',
      { vcpu: 10, memoryGb: 50, diskGb: 100 },
      581.52,
    ],
    [
      'event_hubs_namespace_test: throughput and capture of an hour',
      'azure.event-hubs',
      { capture: 1, hours: 1 },
      0.13,
      { region: 'eastus' },
    ],
    [
      'db_instance_test: mysql-multi-az, $0.272 for both zones',
      'aws.rds',
      { multiAz: 1, multiAzHourlyUsd: 0.272, storageGb: 0 },
      198.56,
    ],
    ['db_instance_test: mysql, $0.136 for each', 'aws.rds', { multiAz: 1, hourlyUsd: 0.136, storageGb: 0 }, 198.56],
    [
      'a million requests of 100 ms, a hundredth of them after a second of initialisation',
      'aws.lambda.x86',
      { requests: 1e6, durationMs: 100, memoryMb: 1024, coldStarts: 10_000, initMs: 1000 },
      0.2 + 110_000 * 1.66667e-5,
    ],
    ['a suspended machine of 10 GB', 'aws.lambda.microvm', { snapshotGb: 10 }, 0.8],
  ])('%s', (_, meter, usage, total, how) =>
    expect(Math.abs(billOf(meter, usage, how).total - total)).toBeLessThanOrEqual(0.0151),
  )
})

test.each<[string, Usage, string]>([
  ['gcp.run', { vcpu: 16 }, 'vcpu'],
  ['gcp.run', { durationMs: 4_000_000 }, 'durationMs'],
  ['gcp.functions', { memoryMb: 16_384 }, 'memoryMb'],
  ['gcp.pubsub', { messageBytes: 2e7 }, 'messageBytes'],
  ['azure.event-hubs', { eventKb: 2000 }, 'eventKb'],
  ['azure.service-bus', { messageKb: 512 }, 'messageKb'],
])('%s: what the vendor does not sell is refused: %o', (meter, usage, field) =>
  expect(() => billOf(meter, usage)).toThrow(new RegExp(`: ${field} is `)),
)

describe('several bills of one account', () => {
  test.each<[string, string, Usage, number]>([
    ['CloudFront: one terabyte', 'aws.cloudfront', { gb: 1024 }, 1024 * 0.085],
    ['CloudFront: ten million requests', 'aws.cloudfront', { httpsRequests: 1e7 }, 10],
    ['Pub/Sub: 10 GiB', 'gcp.pubsub', { publishTib: 10 / 1024, subscriptions: 0 }, (10 / 1024) * 40],
    ['X-Ray: 100,000 traces', 'aws.xray', { recorded: 100_000 }, 0.5],
  ])('%s is free for the first alone', (_, meter, usage, second) => {
    const lineOf = accountLines()
    expect(billOf(meter, usage, { options: FREE, lineOf }).total).toBeCloseTo(0, 9)
    expect(billOf(meter, usage, { options: FREE, lineOf }).total).toBeCloseTo(second, 6)
    expect(billOf(meter, usage, { options: FREE, lineOf }).total).toBeCloseTo(second, 6)
  })
  test('an allowance that one bill leaves is there for the next, whichever of its charges asks', () => {
    const lineOf = accountLines()
    expect(billOf('aws.cloudfront', { gb: 600 }, { options: FREE, lineOf }).total).toBeCloseTo(0, 9)
    const { lines } = billOf('aws.cloudfront', { gb: 300, japanGb: 300 }, { options: FREE, lineOf })
    expect(lines.map(({ id, quantity }) => [id, quantity])).toEqual([
      ['egress', 0],
      ['egress-japan', 176],
    ])
  })
})
