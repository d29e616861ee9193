import type { Price } from '../schemas/price'
import { infracost } from './sources'

const MSK_SIZING = 'github aws/agent-toolkit-for-aws analytics-skills/managing-amazon-msk/scripts/msk_sizing.py'
const MSK_SERVERLESS_NOTES = 'gist EverettBerry (Oct 2022) + GitHub Gilgamech/OfferingOverview notes/MSK.md; cluster and partition hours seen again 2026-09-28'
const FLINK_REFERENCE = 'github aws/agent-toolkit-for-aws analytics-skills/developing-applications-on-managed-service-for-apache-flink/references/pricing-calculator.md'

/** Streams, managed Kafka and what moves data through them, on AWS. US dollars for one unit, in reading order. */
export const AWS_STREAM_PRICES: Price[] = [
  {
    id: 'aws.msk.broker.m5.large', vendor: 'aws', region: 'us-east-1', service: 'MSK provisioned (standard)',
    what: 'kafka.m5.large broker', unit: 'broker-hour', usd: 0.21,
    source: MSK_SIZING, asOf: '2026-08', confidence: 'high',
  },
  {
    id: 'aws.msk.broker.m5.xlarge', vendor: 'aws', region: 'us-east-1', service: 'MSK provisioned (standard)',
    what: 'kafka.m5.xlarge broker', unit: 'broker-hour', usd: 0.42,
    source: MSK_SIZING, asOf: '2026-08', confidence: 'high',
  },
  {
    id: 'aws.msk.broker.m5.2xlarge', vendor: 'aws', region: 'us-east-1', service: 'MSK provisioned (standard)',
    what: 'kafka.m5.2xlarge broker', unit: 'broker-hour', usd: 0.84,
    source: MSK_SIZING, asOf: '2026-08', confidence: 'high',
  },
  {
    id: 'aws.msk.broker.m5.4xlarge', vendor: 'aws', region: 'us-east-1', service: 'MSK provisioned (standard)',
    what: 'kafka.m5.4xlarge broker', unit: 'broker-hour', usd: 1.68,
    source: MSK_SIZING, asOf: '2026-08', confidence: 'high',
  },
  {
    id: 'aws.msk.broker.m7g.large', vendor: 'aws', region: 'us-east-1', service: 'MSK provisioned (standard)',
    what: 'kafka.m7g.large broker', unit: 'broker-hour', usd: 0.204,
    source: MSK_SIZING, asOf: '2026-08', confidence: 'high',
  },
  {
    id: 'aws.msk.broker.m7g.xlarge', vendor: 'aws', region: 'us-east-1', service: 'MSK provisioned (standard)',
    what: 'kafka.m7g.xlarge broker', unit: 'broker-hour', usd: 0.408,
    source: MSK_SIZING, asOf: '2026-08', confidence: 'high',
  },
  {
    id: 'aws.msk.broker.m7g.2xlarge', vendor: 'aws', region: 'us-east-1', service: 'MSK provisioned (standard)',
    what: 'kafka.m7g.2xlarge broker', unit: 'broker-hour', usd: 0.816,
    source: MSK_SIZING, asOf: '2026-08', confidence: 'high',
  },
  {
    id: 'aws.msk.broker.m7g.4xlarge', vendor: 'aws', region: 'us-east-1', service: 'MSK provisioned (standard)',
    what: 'kafka.m7g.4xlarge broker', unit: 'broker-hour', usd: 1.632,
    source: MSK_SIZING, asOf: '2026-08', confidence: 'high',
  },
  {
    id: 'aws.msk.broker.m7g.8xlarge', vendor: 'aws', region: 'us-east-1', service: 'MSK provisioned (standard)',
    what: 'kafka.m7g.8xlarge broker', unit: 'broker-hour', usd: 3.264,
    source: MSK_SIZING, asOf: '2026-08', confidence: 'high',
  },
  {
    id: 'aws.msk.broker.m7g.12xlarge', vendor: 'aws', region: 'us-east-1', service: 'MSK provisioned (standard)',
    what: 'kafka.m7g.12xlarge broker', unit: 'broker-hour', usd: 4.896,
    source: MSK_SIZING, asOf: '2026-08', confidence: 'high',
  },
  {
    id: 'aws.msk.broker.m7g.16xlarge', vendor: 'aws', region: 'us-east-1', service: 'MSK provisioned (standard)',
    what: 'kafka.m7g.16xlarge broker', unit: 'broker-hour', usd: 6.528,
    source: MSK_SIZING, asOf: '2026-08', confidence: 'high',
  },
  {
    id: 'aws.msk.broker.m5.24xlarge', vendor: 'aws', region: 'us-east-1', service: 'MSK provisioned (standard)',
    what: 'kafka.m5.24xlarge broker', unit: 'broker-hour', usd: 10.08,
    source: infracost('aws/msk_cluster_test'), asOf: '2024-07-01', confidence: 'high',
    note: 'Also github aws/agent-toolkit-for-aws analytics-skills/managing-amazon-msk/scripts/msk_sizing.py',
  },
  {
    id: 'aws.msk.broker.t3.small', vendor: 'aws', region: 'us-east-1', service: 'MSK provisioned (standard)',
    what: 'kafka.t3.small broker (dev only)', unit: 'broker-hour', usd: 0.0456,
    source: infracost('aws/msk_cluster_test'), asOf: '2024-07-01', confidence: 'high',
  },
  {
    id: 'aws.msk.express.m7g.large', vendor: 'aws', region: 'us-east-1', service: 'MSK provisioned (Express)',
    what: 'express.m7g.large broker, ingress limit 15.625 MiB/s', unit: 'broker-hour', usd: 0.408,
    source: MSK_SIZING, asOf: '2026-08', confidence: 'high',
  },
  {
    id: 'aws.msk.express.m7g.xlarge', vendor: 'aws', region: 'us-east-1', service: 'MSK provisioned (Express)',
    what: 'express.m7g.xlarge broker, ingress limit 31.25 MiB/s', unit: 'broker-hour', usd: 0.816,
    source: MSK_SIZING, asOf: '2026-08', confidence: 'high',
  },
  {
    id: 'aws.msk.express.m7g.2xlarge', vendor: 'aws', region: 'us-east-1', service: 'MSK provisioned (Express)',
    what: 'express.m7g.2xlarge broker, ingress limit 62.5 MiB/s', unit: 'broker-hour', usd: 1.632,
    source: MSK_SIZING, asOf: '2026-08', confidence: 'high',
  },
  {
    id: 'aws.msk.express.m7g.4xlarge', vendor: 'aws', region: 'us-east-1', service: 'MSK provisioned (Express)',
    what: 'express.m7g.4xlarge broker, ingress limit 125 MiB/s', unit: 'broker-hour', usd: 3.264,
    source: MSK_SIZING, asOf: '2026-08', confidence: 'high',
  },
  {
    id: 'aws.msk.express.m7g.8xlarge', vendor: 'aws', region: 'us-east-1', service: 'MSK provisioned (Express)',
    what: 'express.m7g.8xlarge broker, ingress limit 250 MiB/s', unit: 'broker-hour', usd: 6.528,
    source: MSK_SIZING, asOf: '2026-08', confidence: 'high',
  },
  {
    id: 'aws.msk.express.m7g.12xlarge', vendor: 'aws', region: 'us-east-1', service: 'MSK provisioned (Express)',
    what: 'express.m7g.12xlarge broker, ingress limit 375 MiB/s', unit: 'broker-hour', usd: 9.792,
    source: MSK_SIZING, asOf: '2026-08', confidence: 'high',
  },
  {
    id: 'aws.msk.express.m7g.16xlarge', vendor: 'aws', region: 'us-east-1', service: 'MSK provisioned (Express)',
    what: 'express.m7g.16xlarge broker, ingress limit 500 MiB/s', unit: 'broker-hour', usd: 13.056,
    source: MSK_SIZING, asOf: '2026-08', confidence: 'high',
  },
  {
    id: 'aws.msk.storage', vendor: 'aws', region: 'us-east-1', service: 'MSK',
    what: 'broker storage', unit: 'GB-month', usd: 0.1,
    source: infracost('aws/msk_cluster_test'), asOf: '2024-07-01', confidence: 'high',
    note: 'Also github aws/agent-toolkit-for-aws analytics-skills/managing-amazon-msk/scripts/msk_sizing.py',
  },
  {
    id: 'aws.msk.tiered', vendor: 'aws', region: 'us-east-1', service: 'MSK',
    what: 'tiered storage', unit: 'GB-month', usd: 0.023,
    source: MSK_SIZING, asOf: '2026-08', confidence: 'high',
    note: 'Msk_sizing.py; AWS page also lists a retrieval fee, not recorded here',
  },
  {
    id: 'aws.msk.express_in', vendor: 'aws', region: 'us-east-1', service: 'MSK Express',
    what: 'data written', unit: 'GB', usd: 0.01,
    source: MSK_SIZING, asOf: '2026-08', confidence: 'high',
  },
  {
    id: 'aws.msk.pst', vendor: 'aws', region: 'us-east-1', service: 'MSK',
    what: 'provisioned storage throughput', unit: 'MiB/s-month', usd: 0.08,
    source: MSK_SIZING, asOf: '2026-08', confidence: 'high',
  },
  {
    id: 'aws.msk_serverless.cluster', vendor: 'aws', region: 'us-east-1', service: 'MSK Serverless',
    what: 'cluster', unit: 'hour', usd: 0.75,
    source: MSK_SERVERLESS_NOTES, asOf: '2026-09', confidence: 'medium',
  },
  {
    id: 'aws.msk_serverless.partition', vendor: 'aws', region: 'us-east-1', service: 'MSK Serverless',
    what: 'partition', unit: 'hour', usd: 0.0015,
    source: MSK_SERVERLESS_NOTES, asOf: '2026-09', confidence: 'medium',
  },
  {
    id: 'aws.msk_serverless.in', vendor: 'aws', region: 'us-east-1', service: 'MSK Serverless',
    what: 'data in', unit: 'GB', usd: 0.1,
    source: MSK_SERVERLESS_NOTES, asOf: '2026-09', confidence: 'medium',
  },
  {
    id: 'aws.msk_serverless.out', vendor: 'aws', region: 'us-east-1', service: 'MSK Serverless',
    what: 'data out', unit: 'GB', usd: 0.05,
    source: MSK_SERVERLESS_NOTES, asOf: '2026-09', confidence: 'medium',
  },
  {
    id: 'aws.msk_serverless.storage', vendor: 'aws', region: 'us-east-1', service: 'MSK Serverless',
    what: 'storage', unit: 'GB-month', usd: 0.1,
    source: MSK_SERVERLESS_NOTES, asOf: '2026-09', confidence: 'medium',
  },
  {
    id: 'aws.msk_connect.mcu', vendor: 'aws', region: 'us-east-1', service: 'MSK Connect (CDC connector, e.g. Debezium)',
    what: 'MSK Connect Unit = 1 vCPU + 4 GB', unit: 'MCU-hour', usd: 0.11,
    source: 'GitHub Gilgamech/OfferingOverview notes/MSK.md', asOf: '2025', confidence: 'medium',
  },
  {
    id: 'aws.dms.t2.micro', vendor: 'aws', region: 'us-east-1', service: 'Database Migration Service (CDC)',
    what: 'dms.t2.micro replication instance single-AZ', unit: 'hour', usd: 0.018,
    source: infracost('aws/dms_test'), asOf: '2024-07-01', confidence: 'high',
  },
  {
    id: 'aws.dms.storage_multi_az', vendor: 'aws', region: 'us-east-1', service: 'Database Migration Service (CDC)',
    what: 'gp2 storage, multi-AZ', unit: 'GB-month', usd: 0.23,
    source: infracost('aws/dms_test'), asOf: '2024-07-01', confidence: 'high',
  },
  {
    id: 'aws.kinesis.shard', vendor: 'aws', region: 'us-east-1', service: 'Kinesis Data Streams provisioned',
    what: 'shard (1 MB/s or 1,000 records/s in, 2 MB/s out)', unit: 'shard-hour', usd: 0.015,
    source: infracost('aws/kinesis_stream_test'), asOf: '2024-07-01', confidence: 'high',
  },
  {
    id: 'aws.kinesis.put_unit', vendor: 'aws', region: 'us-east-1', service: 'Kinesis Data Streams provisioned',
    what: 'PUT payload unit (25 KB)', unit: '1 unit', usd: 1.4e-8,
    source: infracost('aws/kinesis_stream_test'), asOf: '2024-07-01', confidence: 'high',
  },
  {
    id: 'aws.kinesis.od_stream', vendor: 'aws', region: 'us-east-1', service: 'Kinesis Data Streams on-demand',
    what: 'stream', unit: 'hour', usd: 0.04,
    source: infracost('aws/kinesis_stream_test'), asOf: '2024-07-01', confidence: 'high',
  },
  {
    id: 'aws.kinesis.od_in', vendor: 'aws', region: 'us-east-1', service: 'Kinesis Data Streams on-demand',
    what: 'data in (each record rounded up to 1 KB)', unit: 'GB', usd: 0.08,
    source: infracost('aws/kinesis_stream_test'), asOf: '2024-07-01', confidence: 'high',
  },
  {
    id: 'aws.kinesis.od_out', vendor: 'aws', region: 'us-east-1', service: 'Kinesis Data Streams on-demand',
    what: 'data out', unit: 'GB', usd: 0.04,
    source: infracost('aws/kinesis_stream_test'), asOf: '2024-07-01', confidence: 'high',
  },
  {
    id: 'aws.kinesis.od_efo', vendor: 'aws', region: 'us-east-1', service: 'Kinesis Data Streams on-demand',
    what: 'enhanced fan-out retrieval', unit: 'GB', usd: 0.05,
    source: infracost('aws/kinesis_stream_test'), asOf: '2024-07-01', confidence: 'high',
  },
  {
    id: 'aws.kinesis.efo_gb', vendor: 'aws', region: 'us-east-1', service: 'Kinesis Data Streams provisioned',
    what: 'enhanced fan-out retrieval', unit: 'GB', usd: 0.013,
    source: infracost('aws/kinesis_stream_test'), asOf: '2024-07-01', confidence: 'high',
  },
  {
    id: 'aws.kinesis.efo_shard', vendor: 'aws', region: 'us-east-1', service: 'Kinesis Data Streams provisioned',
    what: 'enhanced fan-out consumer-shard', unit: 'consumer-shard-hour', usd: 0.015,
    source: infracost('aws/kinesis_stream_test'), asOf: '2024-07-01', confidence: 'high',
  },
  {
    id: 'aws.kinesis.retention_7d', vendor: 'aws', region: 'us-east-1', service: 'Kinesis Data Streams provisioned',
    what: 'extended retention 24 h to 7 d', unit: 'shard-hour', usd: 0.02,
    source: infracost('aws/kinesis_stream_test'), asOf: '2024-07-01', confidence: 'high',
    note: 'Infracost labels the unit GB; AWS bills provisioned extended retention per shard-hour',
  },
  {
    id: 'aws.kinesis.retention_long', vendor: 'aws', region: 'us-east-1', service: 'Kinesis Data Streams',
    what: 'long-term retention 7 d to 1 y', unit: 'GB-month', usd: 0.023,
    source: infracost('aws/kinesis_stream_test'), asOf: '2024-07-01', confidence: 'high',
  },
  {
    id: 'aws.flink.kpu', vendor: 'aws', region: 'us-east-1', service: 'Managed Service for Apache Flink',
    what: 'KPU (1 vCPU, 4 GB); one extra orchestration KPU per app', unit: 'KPU-hour', usd: 0.11,
    source: FLINK_REFERENCE, asOf: '2026-08', confidence: 'high',
  },
  {
    id: 'aws.flink.kpu.eu-west-2', vendor: 'aws', region: 'eu-west-2', service: 'Managed Service for Apache Flink',
    what: 'KPU', unit: 'KPU-hour', usd: 0.127,
    source: infracost('aws/kinesisanalyticsv2_application_test'), asOf: '2024-07-01', confidence: 'high',
  },
  {
    id: 'aws.flink.storage', vendor: 'aws', region: 'us-east-1', service: 'Managed Service for Apache Flink',
    what: 'running storage above 50 GB per KPU', unit: 'GB-month', usd: 0.1,
    source: FLINK_REFERENCE, asOf: '2026-08', confidence: 'high',
  },
  {
    id: 'aws.flink.backup', vendor: 'aws', region: 'us-east-1', service: 'Managed Service for Apache Flink',
    what: 'durable backups', unit: 'GB-month', usd: 0.023,
    source: FLINK_REFERENCE, asOf: '2026-08', confidence: 'high',
  },
  {
    id: 'aws.firehose.in.eu-west-2', vendor: 'aws', region: 'eu-west-2', service: 'Data Firehose',
    what: 'data ingested (5 KB rounding)', unit: 'GB', usd: 0.035,
    tiers: [{ upTo: 512_000, usd: 0.035 }, { upTo: 2_048_000, usd: 0.03 }, { upTo: null, usd: 0.024 }],
    source: infracost('aws/kinesis_firehose_delivery_stream_test'), asOf: '2024-07-01', confidence: 'high',
    note: 'Us-east-1 is commonly quoted at 0.029; not verified here',
  },
  {
    id: 'aws.flink.storage.eu-west-2', vendor: 'aws', region: 'eu-west-2', service: 'Managed Service for Apache Flink',
    what: 'running storage', unit: 'GB-month', usd: 0.116,
    source: infracost('aws/kinesisanalyticsv2_application_test'), asOf: '2024-07-01', confidence: 'high',
  },
  {
    id: 'aws.flink.backup.eu-west-2', vendor: 'aws', region: 'eu-west-2', service: 'Managed Service for Apache Flink',
    what: 'durable backups', unit: 'GB-month', usd: 0.024,
    source: infracost('aws/kinesisanalyticsv2_application_test'), asOf: '2024-07-01', confidence: 'high',
  },
]
