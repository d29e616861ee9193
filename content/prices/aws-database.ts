import type { Price } from '../schemas/price'
import { infracost } from './sources'

const KEYSPACES_FEED = 'github aws/agent-toolkit-for-aws database-skills/amazon-keyspaces/assets/data/mcs.json (AWS price feed plc-mcs-usd-20251202223912)'
const RDS_TABLE = 'github aws/agent-toolkit-for-aws database-skills/rds-oss/scripts/rds_commitment_pricing_analyzer.py (static offline fallback table)'
const AURORA_TABLE = 'github aws/agent-toolkit-for-aws database-skills/amazon-aurora-postgresql/scripts/io_optimized_analyzer.py and references/io-optimized-pricing-tables.md'
const AURORA_SERVERLESS_TABLE = 'github aws/agent-toolkit-for-aws amazon-aurora-postgresql/references, serverless advisory tables'
const ELASTICACHE_SERVERLESS = 'AWS Database Blog / usage.ai article June 2026 quoting ElastiCache Serverless prices; minimum in aws/agent-toolkit-for-aws amazon-elasticache references'
const OPENSEARCH_PRICE_LIST = 'AWS Price List (OpenSearch us-east-1) read 2026-10-05, quoted by a third party'

/** Databases, caches and search of AWS. US dollars for one unit, in reading order. */
export const AWS_DATABASE_PRICES: Price[] = [
  {
    id: 'aws.dynamodb.wru', vendor: 'aws', region: 'us-east-1', service: 'DynamoDB on-demand',
    what: 'write request unit (1 KB)', unit: '1 WRU', usd: 6.25e-7,
    source: infracost('aws/dynamodb_table_test'), asOf: '2024-11-15', confidence: 'high',
    note: 'Halved on 2024-11-01; tables that still say 1.25/M are stale. Fixture is us-east-2, same price; AWS toolkit script confirms.. Also github aws/agent-toolkit-for-aws database-skills/amazon-dynamodb/scripts/calculate_costs.py',
  },
  {
    id: 'aws.dynamodb.rru', vendor: 'aws', region: 'us-east-1', service: 'DynamoDB on-demand',
    what: 'read request unit (4 KB strongly consistent; eventual = half)', unit: '1 RRU', usd: 1.25e-7,
    source: infracost('aws/dynamodb_table_test'), asOf: '2024-11-15', confidence: 'high',
    note: 'Halved on 2024-11-01 (was 0.25/M). Also github aws/agent-toolkit-for-aws database-skills/amazon-dynamodb/scripts/calculate_costs.py',
  },
  {
    id: 'aws.dynamodb.storage', vendor: 'aws', region: 'us-east-1', service: 'DynamoDB',
    what: 'storage, Standard class', unit: 'GB-month', usd: 0.25,
    free: { quantity: 25, kind: 'always' },
    source: infracost('aws/dynamodb_table_test'), asOf: '2024-11-15', confidence: 'high',
    note: 'Also github aws/agent-toolkit-for-aws database-skills/amazon-dynamodb/scripts/calculate_costs.py',
  },
  {
    id: 'aws.dynamodb.wcu_hour', vendor: 'aws', region: 'us-east-1', service: 'DynamoDB provisioned',
    what: 'write capacity unit', unit: 'WCU-hour', usd: 0.00065,
    source: infracost('aws/dynamodb_table_test'), asOf: '2024-11-15', confidence: 'high',
    note: 'Also github aws/agent-toolkit-for-aws database-skills/amazon-dynamodb/scripts/calculate_costs.py',
  },
  {
    id: 'aws.dynamodb.rcu_hour', vendor: 'aws', region: 'us-east-1', service: 'DynamoDB provisioned',
    what: 'read capacity unit', unit: 'RCU-hour', usd: 0.00013,
    source: infracost('aws/dynamodb_table_test'), asOf: '2024-11-15', confidence: 'high',
    note: 'Also github aws/agent-toolkit-for-aws database-skills/amazon-dynamodb/scripts/calculate_costs.py',
  },
  {
    id: 'aws.dynamodb.rwru', vendor: 'aws', region: 'us-east-1', service: 'DynamoDB global tables',
    what: 'replicated write request unit, per replica region', unit: '1 rWRU', usd: 6.25e-7,
    source: infracost('aws/dynamodb_table_test'), asOf: '2024-11-15', confidence: 'high',
    note: 'Fixture divides monthly writes by 730 and shows 1.88 for 3 M writes = 0.625/M in us-east-2; us-west-1 2.09 = 0.697/M. Also github aws/agent-toolkit-for-aws database-skills/amazon-dynamodb/scripts/calculate_costs.py',
  },
  {
    id: 'aws.dynamodb.rwru.us-west-1', vendor: 'aws', region: 'us-west-1', service: 'DynamoDB global tables',
    what: 'replicated write request unit', unit: '1 rWRU', usd: 6.97e-7,
    source: infracost('aws/dynamodb_table_test'), asOf: '2024-11-15', confidence: 'medium',
    note: 'Also github aws/agent-toolkit-for-aws database-skills/amazon-dynamodb/scripts/calculate_costs.py',
  },
  {
    id: 'aws.dynamodb.stream_read', vendor: 'aws', region: 'us-east-1', service: 'DynamoDB Streams',
    what: 'stream read request unit', unit: '1 sRRU', usd: 2e-7,
    free: { quantity: 2_500_000, kind: 'always' },
    source: infracost('aws/dynamodb_table_test'), asOf: '2024-11-15', confidence: 'high',
    note: 'Free quantity from general knowledge, not checked. reads by Lambda triggers are not charged. Also github aws/agent-toolkit-for-aws database-skills/amazon-dynamodb/scripts/calculate_costs.py',
  },
  {
    id: 'aws.dynamodb.pitr', vendor: 'aws', region: 'us-east-1', service: 'DynamoDB',
    what: 'point-in-time recovery', unit: 'GB-month', usd: 0.2,
    source: infracost('aws/dynamodb_table_test'), asOf: '2024-11-15', confidence: 'high',
  },
  {
    id: 'aws.dynamodb.backup', vendor: 'aws', region: 'us-east-1', service: 'DynamoDB',
    what: 'on-demand backup', unit: 'GB-month', usd: 0.1,
    source: infracost('aws/dynamodb_table_test'), asOf: '2024-11-15', confidence: 'high',
  },
  {
    id: 'aws.dynamodb.restore', vendor: 'aws', region: 'us-east-1', service: 'DynamoDB',
    what: 'table restore', unit: 'GB', usd: 0.15,
    source: infracost('aws/dynamodb_table_test'), asOf: '2024-11-15', confidence: 'high',
  },
  {
    id: 'aws.keyspaces.wru.us-east-1', vendor: 'aws', region: 'us-east-1', service: 'Keyspaces on-demand (managed Cassandra)',
    what: 'write request unit (1 KB)', unit: '1 WRU', usd: 6.25e-7,
    source: KEYSPACES_FEED, asOf: '2025-12', confidence: 'high',
  },
  {
    id: 'aws.keyspaces.rru.us-east-1', vendor: 'aws', region: 'us-east-1', service: 'Keyspaces on-demand (managed Cassandra)',
    what: 'read request unit (4 KB)', unit: '1 RRU', usd: 1.25e-7,
    source: KEYSPACES_FEED, asOf: '2025-12', confidence: 'high',
  },
  {
    id: 'aws.keyspaces.storage.us-east-1', vendor: 'aws', region: 'us-east-1', service: 'Keyspaces',
    what: 'storage', unit: 'GB-month', usd: 0.25,
    source: KEYSPACES_FEED, asOf: '2025-12', confidence: 'high',
  },
  {
    id: 'aws.keyspaces.wru.eu-west-1', vendor: 'aws', region: 'eu-west-1', service: 'Keyspaces on-demand (managed Cassandra)',
    what: 'write request unit (1 KB)', unit: '1 WRU', usd: 7.05e-7,
    source: KEYSPACES_FEED, asOf: '2025-12', confidence: 'high',
  },
  {
    id: 'aws.keyspaces.rru.eu-west-1', vendor: 'aws', region: 'eu-west-1', service: 'Keyspaces on-demand (managed Cassandra)',
    what: 'read request unit (4 KB)', unit: '1 RRU', usd: 1.415e-7,
    source: KEYSPACES_FEED, asOf: '2025-12', confidence: 'high',
  },
  {
    id: 'aws.keyspaces.storage.eu-west-1', vendor: 'aws', region: 'eu-west-1', service: 'Keyspaces',
    what: 'storage', unit: 'GB-month', usd: 0.283,
    source: KEYSPACES_FEED, asOf: '2025-12', confidence: 'high',
  },
  {
    id: 'aws.keyspaces.wru.eu-central-1', vendor: 'aws', region: 'eu-central-1', service: 'Keyspaces on-demand (managed Cassandra)',
    what: 'write request unit (1 KB)', unit: '1 WRU', usd: 7.625e-7,
    source: KEYSPACES_FEED, asOf: '2025-12', confidence: 'high',
  },
  {
    id: 'aws.keyspaces.rru.eu-central-1', vendor: 'aws', region: 'eu-central-1', service: 'Keyspaces on-demand (managed Cassandra)',
    what: 'read request unit (4 KB)', unit: '1 RRU', usd: 1.525e-7,
    source: KEYSPACES_FEED, asOf: '2025-12', confidence: 'high',
  },
  {
    id: 'aws.keyspaces.storage.eu-central-1', vendor: 'aws', region: 'eu-central-1', service: 'Keyspaces',
    what: 'storage', unit: 'GB-month', usd: 0.306,
    source: KEYSPACES_FEED, asOf: '2025-12', confidence: 'high',
  },
  {
    id: 'aws.keyspaces.wru.ap-northeast-1', vendor: 'aws', region: 'ap-northeast-1', service: 'Keyspaces on-demand (managed Cassandra)',
    what: 'write request unit (1 KB)', unit: '1 WRU', usd: 7.15e-7,
    source: KEYSPACES_FEED, asOf: '2025-12', confidence: 'high',
  },
  {
    id: 'aws.keyspaces.rru.ap-northeast-1', vendor: 'aws', region: 'ap-northeast-1', service: 'Keyspaces on-demand (managed Cassandra)',
    what: 'read request unit (4 KB)', unit: '1 RRU', usd: 1.425e-7,
    source: KEYSPACES_FEED, asOf: '2025-12', confidence: 'high',
  },
  {
    id: 'aws.keyspaces.storage.ap-northeast-1', vendor: 'aws', region: 'ap-northeast-1', service: 'Keyspaces',
    what: 'storage', unit: 'GB-month', usd: 0.285,
    source: KEYSPACES_FEED, asOf: '2025-12', confidence: 'high',
  },
  {
    id: 'aws.rds.pg.db.t3.large', vendor: 'aws', region: 'us-east-1', service: 'RDS PostgreSQL',
    what: 'db.t3.large single-AZ', unit: 'hour', usd: 0.145,
    source: infracost('aws/db_instance_test'), asOf: '2026-05-03', confidence: 'high',
  },
  {
    id: 'aws.rds.pg.db.t4g.small', vendor: 'aws', region: 'us-east-1', service: 'RDS PostgreSQL/MySQL',
    what: 'db.t4g.small single-AZ', unit: 'hour', usd: 0.032,
    source: infracost('aws/db_instance_test'), asOf: '2026-05-03', confidence: 'high',
  },
  {
    id: 'aws.rds.mysql.db.t3.large', vendor: 'aws', region: 'us-east-1', service: 'RDS MySQL',
    what: 'db.t3.large single-AZ (multi-AZ = 2x)', unit: 'hour', usd: 0.136,
    source: infracost('aws/db_instance_test'), asOf: '2026-05-03', confidence: 'high',
  },
  {
    id: 'aws.rds.mysql.db.m5.large', vendor: 'aws', region: 'us-east-1', service: 'RDS MySQL',
    what: 'db.m5.large single-AZ', unit: 'hour', usd: 0.171,
    source: infracost('aws/db_instance_test'), asOf: '2026-05-03', confidence: 'high',
  },
  {
    id: 'aws.rds.oss.db.t4g.medium', vendor: 'aws', region: 'us-east-1', service: 'RDS MySQL/PostgreSQL',
    what: 'db.t4g.medium single-AZ', unit: 'hour', usd: 0.065,
    source: RDS_TABLE, asOf: '2026-08', confidence: 'medium',
    note: 'AWS\'s own offline fallback table; PostgreSQL is usually 3-6% above MySQL, so treat as +/-6%',
  },
  {
    id: 'aws.rds.oss.db.t4g.large', vendor: 'aws', region: 'us-east-1', service: 'RDS MySQL/PostgreSQL',
    what: 'db.t4g.large single-AZ', unit: 'hour', usd: 0.129,
    source: RDS_TABLE, asOf: '2026-08', confidence: 'medium',
    note: 'AWS\'s own offline fallback table; PostgreSQL is usually 3-6% above MySQL, so treat as +/-6%',
  },
  {
    id: 'aws.rds.oss.db.m6g.large', vendor: 'aws', region: 'us-east-1', service: 'RDS MySQL/PostgreSQL',
    what: 'db.m6g.large single-AZ', unit: 'hour', usd: 0.154,
    source: RDS_TABLE, asOf: '2026-08', confidence: 'medium',
    note: 'AWS\'s own offline fallback table; PostgreSQL is usually 3-6% above MySQL, so treat as +/-6%',
  },
  {
    id: 'aws.rds.oss.db.m7g.large', vendor: 'aws', region: 'us-east-1', service: 'RDS MySQL/PostgreSQL',
    what: 'db.m7g.large single-AZ', unit: 'hour', usd: 0.162,
    source: RDS_TABLE, asOf: '2026-08', confidence: 'medium',
    note: 'AWS\'s own offline fallback table; PostgreSQL is usually 3-6% above MySQL, so treat as +/-6%',
  },
  {
    id: 'aws.rds.oss.db.m7g.xlarge', vendor: 'aws', region: 'us-east-1', service: 'RDS MySQL/PostgreSQL',
    what: 'db.m7g.xlarge single-AZ', unit: 'hour', usd: 0.324,
    source: RDS_TABLE, asOf: '2026-08', confidence: 'medium',
    note: 'AWS\'s own offline fallback table; PostgreSQL is usually 3-6% above MySQL, so treat as +/-6%',
  },
  {
    id: 'aws.rds.oss.db.m7g.2xlarge', vendor: 'aws', region: 'us-east-1', service: 'RDS MySQL/PostgreSQL',
    what: 'db.m7g.2xlarge single-AZ', unit: 'hour', usd: 0.648,
    source: RDS_TABLE, asOf: '2026-08', confidence: 'medium',
    note: 'AWS\'s own offline fallback table; PostgreSQL is usually 3-6% above MySQL, so treat as +/-6%',
  },
  {
    id: 'aws.rds.oss.db.r6g.large', vendor: 'aws', region: 'us-east-1', service: 'RDS MySQL/PostgreSQL',
    what: 'db.r6g.large single-AZ', unit: 'hour', usd: 0.218,
    source: RDS_TABLE, asOf: '2026-08', confidence: 'medium',
    note: 'AWS\'s own offline fallback table; PostgreSQL is usually 3-6% above MySQL, so treat as +/-6%',
  },
  {
    id: 'aws.rds.oss.db.r7g.large', vendor: 'aws', region: 'us-east-1', service: 'RDS MySQL/PostgreSQL',
    what: 'db.r7g.large single-AZ', unit: 'hour', usd: 0.228,
    source: RDS_TABLE, asOf: '2026-08', confidence: 'medium',
    note: 'AWS\'s own offline fallback table; PostgreSQL is usually 3-6% above MySQL, so treat as +/-6%',
  },
  {
    id: 'aws.rds.oss.db.r7g.xlarge', vendor: 'aws', region: 'us-east-1', service: 'RDS MySQL/PostgreSQL',
    what: 'db.r7g.xlarge single-AZ', unit: 'hour', usd: 0.456,
    source: RDS_TABLE, asOf: '2026-08', confidence: 'medium',
    note: 'AWS\'s own offline fallback table; PostgreSQL is usually 3-6% above MySQL, so treat as +/-6%',
  },
  {
    id: 'aws.rds.oss.db.r7g.2xlarge', vendor: 'aws', region: 'us-east-1', service: 'RDS MySQL/PostgreSQL',
    what: 'db.r7g.2xlarge single-AZ', unit: 'hour', usd: 0.912,
    source: RDS_TABLE, asOf: '2026-08', confidence: 'medium',
    note: 'AWS\'s own offline fallback table; PostgreSQL is usually 3-6% above MySQL, so treat as +/-6%',
  },
  {
    id: 'aws.rds.gp3', vendor: 'aws', region: 'us-east-1', service: 'RDS',
    what: 'gp3 storage single-AZ (multi-AZ 0.23)', unit: 'GB-month', usd: 0.115,
    source: infracost('aws/db_instance_test'), asOf: '2026-05-03', confidence: 'high',
  },
  {
    id: 'aws.rds.gp3_multi_az', vendor: 'aws', region: 'us-east-1', service: 'RDS',
    what: 'gp3 storage multi-AZ', unit: 'GB-month', usd: 0.23,
    source: infracost('aws/db_instance_test'), asOf: '2026-05-03', confidence: 'high',
  },
  {
    id: 'aws.rds.gp3_iops', vendor: 'aws', region: 'us-east-1', service: 'RDS',
    what: 'gp3 IOPS above baseline (3,000; 12,000 at >=400 GB)', unit: 'IOPS-month', usd: 0.02,
    source: infracost('aws/db_instance_test'), asOf: '2026-05-03', confidence: 'high',
  },
  {
    id: 'aws.rds.io1', vendor: 'aws', region: 'us-east-1', service: 'RDS',
    what: 'io1 storage', unit: 'GB-month', usd: 0.125,
    source: infracost('aws/db_instance_test'), asOf: '2026-05-03', confidence: 'high',
  },
  {
    id: 'aws.rds.io1_iops', vendor: 'aws', region: 'us-east-1', service: 'RDS',
    what: 'io1 provisioned IOPS', unit: 'IOPS-month', usd: 0.1,
    source: infracost('aws/db_instance_test'), asOf: '2026-05-03', confidence: 'high',
  },
  {
    id: 'aws.rds.backup', vendor: 'aws', region: 'us-east-1', service: 'RDS',
    what: 'backup storage beyond DB size', unit: 'GB-month', usd: 0.095,
    source: infracost('aws/db_instance_test'), asOf: '2026-05-03', confidence: 'high',
    note: 'Free: backup storage equal to provisioned storage. Free quantity from general knowledge, not checked',
  },
  {
    id: 'aws.rds.extended_support', vendor: 'aws', region: 'us-east-1', service: 'RDS',
    what: 'extended support year 1', unit: 'vCPU-hour', usd: 0.1,
    source: infracost('aws/db_instance_test'), asOf: '2026-05-03', confidence: 'high',
  },
  {
    id: 'aws.aurora.db.t4g.medium', vendor: 'aws', region: 'us-east-1', service: 'Aurora PostgreSQL/MySQL',
    what: 'db.t4g.medium, Standard storage config', unit: 'hour', usd: 0.073,
    source: AURORA_TABLE, asOf: '2026-08', confidence: 'high',
    note: 'I/O-Optimized = x1.30',
  },
  {
    id: 'aws.aurora.db.r6g.large', vendor: 'aws', region: 'us-east-1', service: 'Aurora PostgreSQL/MySQL',
    what: 'db.r6g.large, Standard storage config', unit: 'hour', usd: 0.26,
    source: AURORA_TABLE, asOf: '2026-08', confidence: 'high',
    note: 'I/O-Optimized = x1.30',
  },
  {
    id: 'aws.aurora.db.r6g.xlarge', vendor: 'aws', region: 'us-east-1', service: 'Aurora PostgreSQL/MySQL',
    what: 'db.r6g.xlarge, Standard storage config', unit: 'hour', usd: 0.519,
    source: AURORA_TABLE, asOf: '2026-08', confidence: 'high',
    note: 'I/O-Optimized = x1.30',
  },
  {
    id: 'aws.aurora.db.r6g.2xlarge', vendor: 'aws', region: 'us-east-1', service: 'Aurora PostgreSQL/MySQL',
    what: 'db.r6g.2xlarge, Standard storage config', unit: 'hour', usd: 1.038,
    source: AURORA_TABLE, asOf: '2026-08', confidence: 'high',
    note: 'I/O-Optimized = x1.30',
  },
  {
    id: 'aws.aurora.db.r7g.large', vendor: 'aws', region: 'us-east-1', service: 'Aurora PostgreSQL/MySQL',
    what: 'db.r7g.large, Standard storage config', unit: 'hour', usd: 0.276,
    source: AURORA_TABLE, asOf: '2026-08', confidence: 'high',
    note: 'I/O-Optimized = x1.30',
  },
  {
    id: 'aws.aurora.db.r7g.xlarge', vendor: 'aws', region: 'us-east-1', service: 'Aurora PostgreSQL/MySQL',
    what: 'db.r7g.xlarge, Standard storage config', unit: 'hour', usd: 0.553,
    source: AURORA_TABLE, asOf: '2026-08', confidence: 'high',
    note: 'I/O-Optimized = x1.30',
  },
  {
    id: 'aws.aurora.db.r7g.2xlarge', vendor: 'aws', region: 'us-east-1', service: 'Aurora PostgreSQL/MySQL',
    what: 'db.r7g.2xlarge, Standard storage config', unit: 'hour', usd: 1.106,
    source: AURORA_TABLE, asOf: '2026-08', confidence: 'high',
    note: 'I/O-Optimized = x1.30',
  },
  {
    id: 'aws.aurora.db.r8g.large', vendor: 'aws', region: 'us-east-1', service: 'Aurora PostgreSQL/MySQL',
    what: 'db.r8g.large, Standard storage config', unit: 'hour', usd: 0.276,
    source: AURORA_TABLE, asOf: '2026-08', confidence: 'high',
    note: 'I/O-Optimized = x1.30',
  },
  {
    id: 'aws.aurora.acu', vendor: 'aws', region: 'us-east-1', service: 'Aurora Serverless v2',
    what: 'ACU (2 GiB)', unit: 'ACU-hour', usd: 0.12,
    source: infracost('aws/rds_cluster_instance_test'), asOf: '2025-03-05', confidence: 'high',
    note: 'Also github aws/agent-toolkit-for-aws database-skills/amazon-aurora-postgresql/scripts/io_optimized_analyzer.py and references/io-optimized-pricing-tables.md',
  },
  {
    id: 'aws.aurora.acu_io', vendor: 'aws', region: 'us-east-1', service: 'Aurora Serverless v2',
    what: 'ACU, I/O-Optimized', unit: 'ACU-hour', usd: 0.156,
    source: AURORA_TABLE, asOf: '2026-08', confidence: 'high',
  },
  {
    id: 'aws.aurora.acu.eu-west-1', vendor: 'aws', region: 'eu-west-1', service: 'Aurora Serverless v2',
    what: 'ACU', unit: 'ACU-hour', usd: 0.14,
    source: AURORA_SERVERLESS_TABLE, asOf: '2026-08', confidence: 'medium',
  },
  {
    id: 'aws.aurora.acu.eu-central-1', vendor: 'aws', region: 'eu-central-1', service: 'Aurora Serverless v2',
    what: 'ACU', unit: 'ACU-hour', usd: 0.14,
    source: AURORA_SERVERLESS_TABLE, asOf: '2026-08', confidence: 'medium',
  },
  {
    id: 'aws.aurora.acu.ap-northeast-1', vendor: 'aws', region: 'ap-northeast-1', service: 'Aurora Serverless v2',
    what: 'ACU', unit: 'ACU-hour', usd: 0.15,
    source: AURORA_SERVERLESS_TABLE, asOf: '2026-08', confidence: 'medium',
  },
  {
    id: 'aws.aurora.acu.ap-southeast-1', vendor: 'aws', region: 'ap-southeast-1', service: 'Aurora Serverless v2',
    what: 'ACU', unit: 'ACU-hour', usd: 0.2,
    source: AURORA_SERVERLESS_TABLE, asOf: '2026-08', confidence: 'medium',
  },
  {
    id: 'aws.aurora.acu.ap-southeast-2', vendor: 'aws', region: 'ap-southeast-2', service: 'Aurora Serverless v2',
    what: 'ACU', unit: 'ACU-hour', usd: 0.2,
    source: AURORA_SERVERLESS_TABLE, asOf: '2026-08', confidence: 'medium',
  },
  {
    id: 'aws.aurora.acu.sa-east-1', vendor: 'aws', region: 'sa-east-1', service: 'Aurora Serverless v2',
    what: 'ACU', unit: 'ACU-hour', usd: 0.25,
    source: AURORA_SERVERLESS_TABLE, asOf: '2026-08', confidence: 'medium',
  },
  {
    id: 'aws.aurora.storage', vendor: 'aws', region: 'us-east-1', service: 'Aurora',
    what: 'storage, Standard', unit: 'GB-month', usd: 0.1,
    source: infracost('aws/rds_cluster_test'), asOf: '2024-07-01', confidence: 'high',
    note: 'Also github aws/agent-toolkit-for-aws database-skills/amazon-aurora-postgresql/scripts/io_optimized_analyzer.py and references/io-optimized-pricing-tables.md',
  },
  {
    id: 'aws.aurora.storage_io', vendor: 'aws', region: 'us-east-1', service: 'Aurora',
    what: 'storage, I/O-Optimized', unit: 'GB-month', usd: 0.225,
    source: AURORA_TABLE, asOf: '2026-08', confidence: 'high',
  },
  {
    id: 'aws.aurora.io', vendor: 'aws', region: 'us-east-1', service: 'Aurora',
    what: 'I/O requests, Standard', unit: '1 request', usd: 2e-7,
    source: infracost('aws/rds_cluster_test'), asOf: '2024-07-01', confidence: 'high',
    note: 'Also github aws/agent-toolkit-for-aws database-skills/amazon-aurora-postgresql/scripts/io_optimized_analyzer.py and references/io-optimized-pricing-tables.md',
  },
  {
    id: 'aws.aurora.storage.sa-east-1', vendor: 'aws', region: 'sa-east-1', service: 'Aurora',
    what: 'storage, Standard', unit: 'GB-month', usd: 0.19,
    source: infracost('aws/rds_cluster_test'), asOf: '2024-07-01', confidence: 'high',
  },
  {
    id: 'aws.aurora.io.sa-east-1', vendor: 'aws', region: 'sa-east-1', service: 'Aurora',
    what: 'I/O requests, Standard', unit: '1 request', usd: 2.8e-7,
    source: infracost('aws/rds_cluster_test'), asOf: '2024-07-01', confidence: 'high',
  },
  {
    id: 'aws.aurora.backup', vendor: 'aws', region: 'us-east-1', service: 'Aurora',
    what: 'backup storage', unit: 'GB-month', usd: 0.021,
    source: infracost('aws/rds_cluster_test'), asOf: '2024-07-01', confidence: 'high',
  },
  {
    id: 'aws.docdb.r5.4xlarge', vendor: 'aws', region: 'us-east-1', service: 'DocumentDB',
    what: 'db.r5.4xlarge', unit: 'hour', usd: 2.216,
    source: infracost('aws/docdb_cluster_instance_test'), asOf: '2024-07-01', confidence: 'high',
  },
  {
    id: 'aws.elasticache.m6g.12xlarge', vendor: 'aws', region: 'us-east-1', service: 'ElastiCache Redis',
    what: 'cache.m6g.12xlarge', unit: 'node-hour', usd: 3.557,
    source: infracost('aws/elasticache_cluster_test'), asOf: '2024-07-01', confidence: 'high',
  },
  {
    id: 'aws.elasticache.m6g.large', vendor: 'aws', region: 'us-east-1', service: 'ElastiCache Redis',
    what: 'cache.m6g.large (6.4 GB)', unit: 'node-hour', usd: 0.148,
    source: 'derived: 3.557/24 from the m6g.12xlarge fixture (linear family pricing)', asOf: '2024-07', confidence: 'medium',
  },
  {
    id: 'aws.elasticache.r5.4xlarge', vendor: 'aws', region: 'us-east-1', service: 'ElastiCache Redis',
    what: 'cache.r5.4xlarge', unit: 'node-hour', usd: 1.724,
    source: infracost('aws/elasticache_replication_group_test'), asOf: '2024-07-01', confidence: 'high',
  },
  {
    id: 'aws.elasticache.r5.large', vendor: 'aws', region: 'us-east-1', service: 'ElastiCache Redis',
    what: 'cache.r5.large (13 GB)', unit: 'node-hour', usd: 0.2155,
    source: 'derived: 1.724/8 from the r5.4xlarge fixture (published 0.216)', asOf: '2024-07', confidence: 'medium',
  },
  {
    id: 'aws.elasticache.t4g.micro', vendor: 'aws', region: 'us-east-1', service: 'ElastiCache Redis',
    what: 'cache.t4g.micro (0.5 GB)', unit: 'node-hour', usd: 0.016,
    source: 'AWS docs via aws/agent-toolkit-for-aws feature-comparison.md ("starts ~$12/month for t4g.micro")',
    asOf: '2026-08', confidence: 'medium',
  },
  {
    id: 'aws.elasticache.backup', vendor: 'aws', region: 'us-east-1', service: 'ElastiCache',
    what: 'backup storage', unit: 'GB-month', usd: 0.085,
    source: infracost('aws/elasticache_cluster_test'), asOf: '2024-07-01', confidence: 'high',
  },
  {
    id: 'aws.elasticache_sl.redis_gb', vendor: 'aws', region: 'us-east-1', service: 'ElastiCache Serverless Redis OSS',
    what: 'data stored (1 GB minimum)', unit: 'GB-hour', usd: 0.125,
    source: ELASTICACHE_SERVERLESS, asOf: '2026-06', confidence: 'medium',
  },
  {
    id: 'aws.elasticache_sl.redis_ecpu', vendor: 'aws', region: 'us-east-1', service: 'ElastiCache Serverless Redis OSS',
    what: 'ECPU (1 per KB or per simple command)', unit: '1 ECPU', usd: 3.4e-9,
    source: ELASTICACHE_SERVERLESS, asOf: '2026-06', confidence: 'medium',
  },
  {
    id: 'aws.elasticache_sl.valkey_gb', vendor: 'aws', region: 'us-east-1', service: 'ElastiCache Serverless Valkey',
    what: 'data stored (100 MB minimum)', unit: 'GB-hour', usd: 0.084,
    source: ELASTICACHE_SERVERLESS, asOf: '2026-06', confidence: 'medium',
  },
  {
    id: 'aws.elasticache_sl.valkey_ecpu', vendor: 'aws', region: 'us-east-1', service: 'ElastiCache Serverless Valkey',
    what: 'ECPU', unit: '1 ECPU', usd: 2.3e-9,
    source: ELASTICACHE_SERVERLESS, asOf: '2026-06', confidence: 'medium',
  },
  {
    id: 'aws.opensearch.t3.small', vendor: 'aws', region: 'us-east-1', service: 'OpenSearch',
    what: 't3.small.search', unit: 'node-hour', usd: 0.036,
    source: OPENSEARCH_PRICE_LIST, asOf: '2026-10', confidence: 'high',
  },
  {
    id: 'aws.opensearch.t3.medium', vendor: 'aws', region: 'us-east-1', service: 'OpenSearch',
    what: 't3.medium.search', unit: 'node-hour', usd: 0.073,
    source: OPENSEARCH_PRICE_LIST, asOf: '2026-10', confidence: 'high',
  },
  {
    id: 'aws.opensearch.m6g.large', vendor: 'aws', region: 'us-east-1', service: 'OpenSearch',
    what: 'm6g.large.search', unit: 'node-hour', usd: 0.128,
    source: OPENSEARCH_PRICE_LIST, asOf: '2026-10', confidence: 'high',
  },
  {
    id: 'aws.opensearch.m7g.large', vendor: 'aws', region: 'us-east-1', service: 'OpenSearch',
    what: 'm7g.large.search', unit: 'node-hour', usd: 0.135,
    source: OPENSEARCH_PRICE_LIST, asOf: '2026-10', confidence: 'high',
  },
  {
    id: 'aws.opensearch.r6g.large', vendor: 'aws', region: 'us-east-1', service: 'OpenSearch',
    what: 'r6g.large.search', unit: 'node-hour', usd: 0.167,
    source: OPENSEARCH_PRICE_LIST, asOf: '2026-10', confidence: 'high',
  },
  {
    id: 'aws.opensearch.r6g.xlarge', vendor: 'aws', region: 'us-east-1', service: 'OpenSearch',
    what: 'r6g.xlarge.search', unit: 'node-hour', usd: 0.335,
    source: OPENSEARCH_PRICE_LIST, asOf: '2026-10', confidence: 'high',
  },
  {
    id: 'aws.opensearch.r7g.large', vendor: 'aws', region: 'us-east-1', service: 'OpenSearch',
    what: 'r7g.large.search', unit: 'node-hour', usd: 0.178,
    source: OPENSEARCH_PRICE_LIST, asOf: '2026-10', confidence: 'high',
  },
  {
    id: 'aws.opensearch.r7g.xlarge', vendor: 'aws', region: 'us-east-1', service: 'OpenSearch',
    what: 'r7g.xlarge.search', unit: 'node-hour', usd: 0.356,
    source: OPENSEARCH_PRICE_LIST, asOf: '2026-10', confidence: 'high',
  },
  {
    id: 'aws.opensearch.or1.large', vendor: 'aws', region: 'us-east-1', service: 'OpenSearch',
    what: 'or1.large.search', unit: 'node-hour', usd: 0.209,
    source: OPENSEARCH_PRICE_LIST, asOf: '2026-10', confidence: 'high',
  },
  {
    id: 'aws.opensearch.gp3', vendor: 'aws', region: 'us-east-1', service: 'OpenSearch',
    what: 'gp3 storage', unit: 'GB-month', usd: 0.122,
    source: infracost('aws/elasticsearch_domain_test'), asOf: '2024-07-01', confidence: 'high',
    note: 'Also AWS Price List (OpenSearch us-east-1) read 2026-10-05',
  },
  {
    id: 'aws.opensearch.gp2', vendor: 'aws', region: 'us-east-1', service: 'OpenSearch',
    what: 'gp2 storage', unit: 'GB-month', usd: 0.135,
    source: infracost('aws/opensearch_domain_test'), asOf: '2024-07-01', confidence: 'high',
    note: 'Also AWS Price List (OpenSearch us-east-1) read 2026-10-05',
  },
  {
    id: 'aws.opensearch.ultrawarm', vendor: 'aws', region: 'us-east-1', service: 'OpenSearch',
    what: 'ultrawarm1.medium', unit: 'node-hour', usd: 0.238,
    source: infracost('aws/opensearch_domain_test'), asOf: '2024-07-01', confidence: 'high',
    note: 'Also AWS Price List (OpenSearch us-east-1) read 2026-10-05',
  },
  {
    id: 'aws.opensearch_sl.ocu', vendor: 'aws', region: 'us-east-1', service: 'OpenSearch Serverless',
    what: 'OCU (minimum 2 with redundancy, 1 without)', unit: 'OCU-hour', usd: 0.24,
    source: OPENSEARCH_PRICE_LIST, asOf: '2026-10', confidence: 'high',
  },
  {
    id: 'aws.opensearch_sl.storage', vendor: 'aws', region: 'us-east-1', service: 'OpenSearch Serverless',
    what: 'storage', unit: 'GB-month', usd: 0.024,
    source: OPENSEARCH_PRICE_LIST, asOf: '2026-10', confidence: 'high',
  },
  {
    id: 'aws.dynamodb.rwcu_hour', vendor: 'aws', region: 'us-east-1', service: 'DynamoDB global tables',
    what: 'replicated write capacity', unit: 'rWCU-hour', usd: 0.00065,
    source: infracost('aws/dynamodb_table_test'), asOf: '2024-11-15', confidence: 'high',
  },
  {
    id: 'aws.dynamodb.rwcu_hour.us-west-1', vendor: 'aws', region: 'us-west-1', service: 'DynamoDB global tables',
    what: 'replicated write capacity', unit: 'rWCU-hour', usd: 0.000725,
    source: infracost('aws/dynamodb_table_test'), asOf: '2024-11-15', confidence: 'high',
  },
]
