import type { Price } from '../schemas/price'
import { infracost } from './sources'

const CLOUDWATCH_EXAMPLES = 'aws.amazon.com/cloudwatch/pricing/ examples as copied'

/** Logs, metrics, keys and secrets of AWS. US dollars for one unit, in reading order. */
export const AWS_OPERATIONS_PRICES: Price[] = [
  {
    id: 'aws.cw.logs_in', vendor: 'aws', region: 'us-east-1', service: 'CloudWatch Logs',
    what: 'ingestion', unit: 'GB', usd: 0.5,
    free: { quantity: 5, kind: 'always' },
    source: infracost('aws/cloudwatch_log_group_test'), asOf: '2024-07-01', confidence: 'high',
    note: 'Also aws.amazon.com/cloudwatch/pricing/ examples as copied',
  },
  {
    id: 'aws.cw.logs_store', vendor: 'aws', region: 'us-east-1', service: 'CloudWatch Logs',
    what: 'archive storage (compressed)', unit: 'GB-month', usd: 0.03,
    free: { quantity: 5, kind: 'always' },
    source: infracost('aws/cloudwatch_log_group_test'), asOf: '2024-07-01', confidence: 'high',
    note: 'Free quantity from the worked example on aws.amazon.com/cloudwatch/pricing/',
  },
  {
    id: 'aws.cw.insights', vendor: 'aws', region: 'us-east-1', service: 'CloudWatch Logs Insights',
    what: 'data scanned', unit: 'GB', usd: 0.005,
    source: infracost('aws/cloudwatch_log_group_test'), asOf: '2024-07-01', confidence: 'high',
    note: 'Also aws.amazon.com/cloudwatch/pricing/ examples as copied',
  },
  {
    id: 'aws.cw.metric', vendor: 'aws', region: 'us-east-1', service: 'CloudWatch',
    what: 'custom metric, first 10,000', unit: 'metric-month', usd: 0.3,
    tiers: [{ upTo: 10_000, usd: 0.3 }, { upTo: 250_000, usd: 0.1 }, { upTo: 1_000_000, usd: 0.05 }, { upTo: null, usd: 0.02 }],
    free: { quantity: 10, kind: 'always' },
    source: infracost('aws/instance_test'), asOf: '2024-07-01', confidence: 'high',
    note: 'Free quantity from general knowledge, not checked. tiers above 10,000 from the CloudWatch page, not in the fixture. Also aws.amazon.com/cloudwatch/pricing/ examples as copied',
  },
  {
    id: 'aws.cw.alarm', vendor: 'aws', region: 'us-east-1', service: 'CloudWatch',
    what: 'standard alarm', unit: 'alarm metric-month', usd: 0.1,
    free: { quantity: 10, kind: 'always' },
    source: infracost('aws/cloudwatch_metric_alarm_test'), asOf: '2024-07-01', confidence: 'high',
    note: 'Free quantity from general knowledge, not checked',
  },
  {
    id: 'aws.cw.dashboard', vendor: 'aws', region: 'us-east-1', service: 'CloudWatch',
    what: 'dashboard', unit: 'month', usd: 3,
    free: { quantity: 3, kind: 'always' },
    source: infracost('aws/cloudwatch_dashboard_test'), asOf: '2024-07-01', confidence: 'high',
    note: 'Free quantity from general knowledge, not checked',
  },
  {
    id: 'aws.cw.vended_logs', vendor: 'aws', region: 'us-east-1', service: 'CloudWatch vended logs (VPC flow logs)',
    what: 'ingestion', unit: 'GB', usd: 0.5,
    tiers: [{ upTo: 10_240, usd: 0.5 }, { upTo: 30_720, usd: 0.25 }, { upTo: 51_200, usd: 0.1 }, { upTo: null, usd: 0.05 }],
    source: CLOUDWATCH_EXAMPLES, asOf: '2020', confidence: 'medium',
  },
  {
    id: 'aws.kms.key', vendor: 'aws', region: 'us-east-1', service: 'KMS',
    what: 'customer key', unit: 'month', usd: 1,
    source: infracost('aws/kms_key_test'), asOf: '2024-07-01', confidence: 'high',
  },
  {
    id: 'aws.kms.request', vendor: 'aws', region: 'us-east-1', service: 'KMS',
    what: 'requests', unit: '1 request', usd: 3e-6,
    source: infracost('aws/kms_key_test'), asOf: '2024-07-01', confidence: 'high',
  },
  {
    id: 'aws.secrets.secret', vendor: 'aws', region: 'us-east-1', service: 'Secrets Manager',
    what: 'secret', unit: 'month', usd: 0.4,
    source: infracost('aws/secretsmanager_secret_test'), asOf: '2024-07-01', confidence: 'high',
  },
  {
    id: 'aws.cw.vended_logs_s3', vendor: 'aws', region: 'us-east-1', service: 'CloudWatch vended logs',
    what: 'delivery to S3', unit: 'GB', usd: 0.25,
    tiers: [{ upTo: 10_240, usd: 0.25 }, { upTo: 30_720, usd: 0.15 }, { upTo: 51_200, usd: 0.075 }, { upTo: null, usd: 0.05 }],
    source: CLOUDWATCH_EXAMPLES, asOf: '2020', confidence: 'medium',
  },
]
