import type { Price } from '../schemas/price'
import { infracost } from './sources'

/** Prices that share vendor, region, service and source. */
type Shared = Pick<Price, 'vendor' | 'region' | 'service' | 'source' | 'asOf'>
type Row = [id: string, what: string, unit: string, usd: number, more?: Pick<Price, 'free' | 'tiers' | 'note'>]

const rows = (shared: Shared, all: readonly Row[]): Price[] =>
  all.map(([id, what, unit, usd, more]) => ({
    id: `${shared.vendor}.${id}`,
    ...shared,
    what,
    unit,
    usd,
    confidence: 'high',
    ...more,
  }))

const aws = (service: string, source: string, asOf: string): Shared => ({
  vendor: 'aws',
  region: 'us-east-1',
  service,
  source,
  asOf,
})
const fixture = (service: string, name: string): Shared => aws(service, infracost(`aws/${name}`), '2026-08-21')

const A_REQUEST = '1 request'
const GB_MONTH = 'GB-month'

/** Prices of the meters that only bills need, in US dollars per unit, in reading order. */
export const FURTHER_PRICES: Price[] = [
  ...rows(fixture('EBS', 'ebs_volume_test'), [
    ['ebs.st1', 'st1 volume, throughput optimised disk', GB_MONTH, 0.045],
    ['ebs.sc1', 'sc1 volume, cold disk', GB_MONTH, 0.015],
    ['ebs.magnetic', 'magnetic volume', GB_MONTH, 0.05],
    ['ebs.magnetic_io', 'input and output of a magnetic volume', '1 operation', 5e-8],
  ]),
  ...rows(fixture('EBS snapshots', 'ebs_snapshot_test'), [['ebs.snapshot', 'snapshot', GB_MONTH, 0.05]]),
  ...rows(fixture('Lambda', 'lambda_provisioned_concurrency_config_test'), [
    ['lambda.pc_arm', 'provisioned concurrency held (arm)', 'GB-second', 3.3333e-6],
    ['lambda.pc_duration_arm', 'duration on provisioned concurrency (arm)', 'GB-second', 7.7778e-6],
  ]),
  ...rows(aws('Lambda MicroVMs', 'northflank.com/blog/aws-lambda-microvms-vs-northflank-pricing', '2026-06'), [
    ['lambda.microvm_snapshot', 'snapshots of suspended machines', GB_MONTH, 0.08],
  ]),
  ...rows(fixture('Kinesis Data Streams', 'kinesis_stream_test'), [
    ['kinesis.retrieval_long', 'data read that is older than seven days', 'GB', 0.021],
  ]),
  ...rows({ ...fixture('AWS Backup', 'backup_vault_test'), region: 'us-west-1' }, [
    ['backup.efs_warm', 'file systems, warm', GB_MONTH, 0.06],
    [
      'backup.efs_cold',
      'file systems, cold',
      GB_MONTH,
      0.012,
      { note: 'At least 90 days: aws.amazon.com/backup/pricing' },
    ],
    ['backup.ebs', 'disks', GB_MONTH, 0.055],
    ['backup.rds', 'relational databases', GB_MONTH, 0.095],
    ['backup.aurora', 'Aurora', GB_MONTH, 0.024],
    ['backup.dynamodb', 'tables', GB_MONTH, 0.112],
    ['backup.efs_warm_restore', 'file systems restored from warm backups', 'GB', 0.024],
    ['backup.efs_cold_restore', 'file systems restored from cold backups', 'GB', 0.036],
    ['backup.dynamodb_restore', 'tables restored', 'GB', 0.168],
    ['backup.efs_item_restore', 'restores of single files', A_REQUEST, 0.6],
  ]),
  ...rows(fixture('ECR', 'ecr_repository_test'), [['ecr.storage', 'images kept', GB_MONTH, 0.1]]),
  ...rows(fixture('DocumentDB', 'docdb_cluster_instance_test'), [
    ['docdb.t3.medium', 'db.t3.medium', 'hour', 0.078],
    ['docdb.storage', 'storage', GB_MONTH, 0.1],
    ['docdb.io', 'input and output', A_REQUEST, 2e-7],
    ['docdb.cpu_credit', 'processor beyond the baseline of a burstable instance', 'vCPU-hour', 0.09],
  ]),
  ...rows(fixture('DocumentDB', 'docdb_cluster_test'), [['docdb.backup', 'backups', GB_MONTH, 0.021]]),
  ...rows(fixture('S3', 's3_bucket_test'), [
    ['s3.it_archive', 'intelligent tiering, archive access', GB_MONTH, 0.0036],
    ['s3.it_deep', 'intelligent tiering, deep archive access', GB_MONTH, 0.00099],
    ['s3.it_object', 'intelligent tiering, monitoring of an object', '1 object', 2.5e-6],
    ['s3.transition', 'move to a colder class', A_REQUEST, 1e-5],
    ['s3.ia_put', 'PUT/COPY/POST/LIST, infrequent access', A_REQUEST, 1e-5],
    ['s3.ia_get', 'GET and others, infrequent access', A_REQUEST, 1e-6],
    ['s3.ia_retrieval', 'retrieval, infrequent access', 'GB', 0.01],
    ['s3.onezone', 'infrequent access in one zone (30 days, 128 KB at least)', GB_MONTH, 0.01],
    ['s3.glacier_put', 'PUT/COPY/POST/LIST and moves, Glacier', A_REQUEST, 3e-5],
    ['s3.glacier_standard_request', 'standard retrieval request, Glacier', A_REQUEST, 3e-5],
    ['s3.glacier_standard', 'standard retrieval, Glacier', 'GB', 0.01],
    ['s3.glacier_expedited_request', 'expedited retrieval request, Glacier', A_REQUEST, 0.01],
    ['s3.glacier_expedited', 'expedited retrieval, Glacier', 'GB', 0.03],
    ['s3.deep_put', 'PUT/COPY/POST/LIST and moves, deep archive', A_REQUEST, 5e-5],
    ['s3.deep_standard_request', 'standard retrieval request, deep archive', A_REQUEST, 1e-4],
    ['s3.deep_standard', 'standard retrieval, deep archive', 'GB', 0.02],
    ['s3.deep_bulk_request', 'bulk retrieval request, deep archive', A_REQUEST, 2.5e-5],
    ['s3.deep_bulk', 'bulk retrieval, deep archive', 'GB', 0.0025],
  ]),
  ...rows(fixture('EFS', 'efs_file_system_test'), [
    ['efs.onezone', 'storage in one zone', GB_MONTH, 0.16],
    ['efs.ia', 'infrequent access', GB_MONTH, 0.025],
    ['efs.onezone_ia', 'infrequent access in one zone', GB_MONTH, 0.0133],
    ['efs.ia_io', 'reads from and writes to infrequent access', 'GB', 0.01],
    ['efs.throughput', 'provisioned throughput beyond what storage includes', 'MB/s-month', 6],
  ]),
  ...rows(fixture('SNS', 'sns_topic_test'), [
    ['sns.email', 'deliveries by mail', '1 delivery', 2e-5, { free: { quantity: 1000, kind: 'always' } }],
    ['sns.push', 'push notifications to phones', '1 delivery', 5e-7, { free: { quantity: 1_000_000, kind: 'always' } }],
    ['sns.firehose', 'deliveries to Firehose', '1 delivery', 1.9e-7],
    [
      'sns.sms',
      'text messages',
      '1 message',
      0.0075,
      {
        free: { quantity: 100, kind: 'always' },
        note: 'Of the United States; other countries cost several times that',
      },
    ],
  ]),
  ...rows(aws('SES', 'www.acecloudinterviews.com/tutorials/aws/ses; aws.amazon.com/ses/pricing', '2026-11-29'), [
    ['ses.mail', 'mail sent or received', '1 mail', 1e-4],
  ]),
  ...rows(aws('CloudWatch Logs', 'c3x.dev/blog/cloudwatch-logs-cost-optimization (us-east-1, June 2026)', '2026-06'), [
    ['cw.logs_ia_in', 'ingestion, infrequent access class', 'GB', 0.25],
  ]),
  ...rows(aws('X-Ray', 'aws.amazon.com/xray/pricing/', '2026-11-29'), [
    ['xray.recorded', 'traces recorded', '1 trace', 5e-6, { free: { quantity: 100_000, kind: 'always' } }],
    ['xray.read', 'traces retrieved or scanned', '1 trace', 5e-7, { free: { quantity: 1_000_000, kind: 'always' } }],
    ['xray.insights', 'traces processed by insights', '1 trace', 1e-6],
  ]),
  ...rows(
    aws(
      'Managed Service for Prometheus',
      'aws.amazon.com/prometheus/pricing/, as quoted by cost plans on GitHub',
      '2026-08',
    ),
    [
      [
        'amp.ingested',
        'samples ingested',
        '1 sample',
        9e-8,
        {
          tiers: [
            { upTo: 2_000_000_000, usd: 9e-8 },
            { upTo: null, usd: 3.5e-8 },
          ],
          free: { quantity: 40_000_000, kind: 'always' },
          note: 'The second price holds for the next 250 billion samples',
        },
      ],
      ['amp.stored', 'metrics kept', GB_MONTH, 0.03, { free: { quantity: 10, kind: 'always' } }],
      ['amp.queried', 'samples read by queries', '1 sample', 1e-10, { free: { quantity: 2e11, kind: 'always' } }],
    ],
  ),
  ...rows(aws('Managed Grafana', 'aws.amazon.com/grafana/pricing/', '2026-11-29'), [
    ['amg.editor', 'active editor or administrator', 'user-month', 9],
    ['amg.viewer', 'active viewer', 'user-month', 5],
  ]),
  ...rows(
    aws('Cognito', 'github api-evangelist/amazon-cognito, quoting aws.amazon.com/cognito/pricing', '2026-09-20'),
    [
      [
        'cognito.essentials',
        'active user, Essentials',
        'user-month',
        0.015,
        { free: { quantity: 10_000, kind: 'always' } },
      ],
      ['cognito.plus', 'active user, Plus', 'user-month', 0.02],
      [
        'cognito.lite',
        'active user, Lite',
        'user-month',
        0.0055,
        {
          tiers: [
            { upTo: 90_000, usd: 0.0055 },
            { upTo: null, usd: 0.0046 },
          ],
          free: { quantity: 10_000, kind: 'always' },
          note: 'Tiers end at 100,000 and 1 million users, those that are free included; beyond the latter it is less',
        },
      ],
    ],
  ),
  ...rows(
    {
      vendor: 'gcp',
      region: 'us-central1',
      service: 'GKE Autopilot',
      source: infracost('google/container_cluster_test'),
      asOf: '2026-07-01',
    },
    [['gke.autopilot_disk', 'ephemeral storage', 'GB-month (730 h)', 0.04]],
  ),
  ...rows(
    {
      vendor: 'gcp',
      region: 'tier 2 (e.g. europe-west3)',
      service: 'Cloud Run',
      source: infracost('google/cloud_run_v2_service_test'),
      asOf: '2026-08-21',
    },
    [
      [
        'run.vcpu_s_always.tier2',
        'vCPU, always allocated',
        'vCPU-second',
        2.16e-5,
        { free: { quantity: 240_000, kind: 'always' } },
      ],
      [
        'run.gib_s_always.tier2',
        'memory, always allocated',
        'GiB-second',
        2.4e-6,
        { free: { quantity: 450_000, kind: 'always' } },
      ],
    ],
  ),
  ...rows(
    {
      vendor: 'gcp',
      region: 'tier 1 (us-central1)',
      service: 'Cloud Run',
      source: 'cloud.google.com/run/pricing (free quantity); price of tier 2 in the ratio of the processors',
      asOf: '2026-11-29',
    },
    [
      [
        'run.gib_s_always',
        'memory, always allocated',
        'GiB-second',
        2e-6,
        { free: { quantity: 450_000, kind: 'always' } },
      ],
    ],
  ),
  ...rows(
    {
      vendor: 'gcp',
      region: 'us-east1',
      service: 'Artifact Registry',
      source: infracost('google/artifact_registry_repository_test'),
      asOf: '2026-08-21',
    },
    [['artifacts.storage', 'images and packages kept', GB_MONTH, 0.1]],
  ),
  ...rows(
    {
      vendor: 'azure',
      region: 'eastus',
      service: 'Container Registry',
      source: infracost('azure/container_registry_test'),
      asOf: '2026-08-21',
    },
    [
      ['acr.basic', 'registry, Basic (10 GB included)', 'day', 0.1666],
      ['acr.premium', 'registry, Premium, or a copy of it', 'day', 1.6666],
      ['acr.storage', 'images kept beyond what is included', GB_MONTH, 0.1],
      ['acr.build', 'processor of builds', 'vCPU-second', 1e-4],
    ],
  ),
  ...rows(
    {
      vendor: 'azure',
      region: 'eastus',
      service: 'Event Hubs standard',
      source: infracost('azure/event_hubs_namespace_test'),
      asOf: '2026-08-21',
    },
    [['eventhubs.capture', 'capture, for each throughput unit', 'TU-hour', 0.1]],
  ),
]
