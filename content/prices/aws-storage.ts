import type { Price } from '../schemas/price'
import { infracost } from './sources'

const EBS_EXAMPLES = 'aws.amazon.com/ebs/pricing/, worked examples'

/** Object, file and block storage of AWS. US dollars for one unit, in reading order. */
export const AWS_STORAGE_PRICES: Price[] = [
  {
    id: 'aws.s3.standard', vendor: 'aws', region: 'us-east-1', service: 'S3 Standard',
    what: 'storage first 50 TB', unit: 'GB-month', usd: 0.023,
    tiers: [{ upTo: 51_200, usd: 0.023 }, { upTo: 512_000, usd: 0.022 }, { upTo: null, usd: 0.021 }],
    source: infracost('aws/s3_bucket_test'), asOf: '2024-07-01', confidence: 'high',
    note: 'Tiers 0.022/0.021 from S3 page, not in the fixture',
  },
  {
    id: 'aws.s3.put', vendor: 'aws', region: 'us-east-1', service: 'S3 Standard',
    what: 'PUT/COPY/POST/LIST', unit: '1 request', usd: 5e-6,
    source: infracost('aws/s3_bucket_test'), asOf: '2024-07-01', confidence: 'high',
  },
  {
    id: 'aws.s3.get', vendor: 'aws', region: 'us-east-1', service: 'S3 Standard',
    what: 'GET/SELECT/other', unit: '1 request', usd: 4e-7,
    source: infracost('aws/s3_bucket_test'), asOf: '2024-07-01', confidence: 'high',
  },
  {
    id: 'aws.s3.ia', vendor: 'aws', region: 'us-east-1', service: 'S3 Standard-IA',
    what: 'storage (30-day, 128 KB minimum)', unit: 'GB-month', usd: 0.0125,
    source: infracost('aws/s3_bucket_test'), asOf: '2024-07-01', confidence: 'high',
  },
  {
    id: 'aws.s3.glacier_fr', vendor: 'aws', region: 'us-east-1', service: 'S3 Glacier Flexible Retrieval',
    what: 'storage (90-day minimum)', unit: 'GB-month', usd: 0.0036,
    source: infracost('aws/s3_bucket_test'), asOf: '2024-07-01', confidence: 'high',
  },
  {
    id: 'aws.s3.deep', vendor: 'aws', region: 'us-east-1', service: 'S3 Glacier Deep Archive',
    what: 'storage (180-day minimum)', unit: 'GB-month', usd: 0.00099,
    source: infracost('aws/s3_bucket_test'), asOf: '2024-07-01', confidence: 'high',
  },
  {
    id: 'aws.s3.standard.eu-west-2', vendor: 'aws', region: 'eu-west-2', service: 'S3 Standard',
    what: 'storage', unit: 'GB-month', usd: 0.024,
    source: infracost('aws/kinesis_firehose_delivery_stream_test'), asOf: '2024-07-01', confidence: 'high',
  },
  {
    id: 'aws.s3.put.eu-west-2', vendor: 'aws', region: 'eu-west-2', service: 'S3 Standard',
    what: 'PUT/COPY/POST/LIST', unit: '1 request', usd: 5.3e-6,
    source: infracost('aws/kinesis_firehose_delivery_stream_test'), asOf: '2024-07-01', confidence: 'high',
  },
  {
    id: 'aws.s3.get.eu-west-2', vendor: 'aws', region: 'eu-west-2', service: 'S3 Standard',
    what: 'GET and other', unit: '1 request', usd: 4.2e-7,
    source: infracost('aws/kinesis_firehose_delivery_stream_test'), asOf: '2024-07-01', confidence: 'high',
  },
  {
    id: 'aws.efs.standard', vendor: 'aws', region: 'us-east-1', service: 'EFS',
    what: 'standard storage', unit: 'GB-month', usd: 0.3,
    source: infracost('aws/efs_file_system_test'), asOf: '2024-07-01', confidence: 'high',
  },
  {
    id: 'aws.ebs.gp3', vendor: 'aws', region: 'us-east-1', service: 'EBS',
    what: 'gp3 volume', unit: 'GB-month', usd: 0.08,
    source: infracost('aws/ebs_volume_test'), asOf: '2024-07-01', confidence: 'high',
    note: 'Also aws.amazon.com/ebs/pricing/',
  },
  {
    id: 'aws.ebs.gp3_iops', vendor: 'aws', region: 'us-east-1', service: 'EBS',
    what: 'gp3 IOPS above 3,000', unit: 'IOPS-month', usd: 0.005,
    source: infracost('aws/ebs_volume_test'), asOf: '2024-07-01', confidence: 'high',
    note: 'Also aws.amazon.com/ebs/pricing/',
  },
  {
    id: 'aws.ebs.gp3_mbps', vendor: 'aws', region: 'us-east-1', service: 'EBS',
    what: 'gp3 throughput above 125 MB/s', unit: 'MB/s-month', usd: 0.04,
    source: infracost('aws/ebs_volume_test'), asOf: '2024-07-01', confidence: 'high',
    note: 'AWS example page uses 0.06 \'in a region that charges 0.06\'; us-east-1 is 0.04. Also aws.amazon.com/ebs/pricing/',
  },
  {
    id: 'aws.ebs.gp2', vendor: 'aws', region: 'us-east-1', service: 'EBS',
    what: 'gp2 volume', unit: 'GB-month', usd: 0.1,
    source: infracost('aws/ebs_volume_test'), asOf: '2024-07-01', confidence: 'high',
    note: 'Also aws.amazon.com/ebs/pricing/',
  },
  {
    id: 'aws.ebs.io1', vendor: 'aws', region: 'us-east-1', service: 'EBS',
    what: 'io1 volume', unit: 'GB-month', usd: 0.125,
    source: EBS_EXAMPLES, asOf: '2026', confidence: 'high',
  },
  {
    id: 'aws.ebs.io1_iops', vendor: 'aws', region: 'us-east-1', service: 'EBS',
    what: 'io1 provisioned IOPS', unit: 'IOPS-month', usd: 0.065,
    source: EBS_EXAMPLES, asOf: '2026', confidence: 'high',
  },
  {
    id: 'aws.ebs.io2', vendor: 'aws', region: 'us-east-1', service: 'EBS',
    what: 'io2 volume', unit: 'GB-month', usd: 0.125,
    source: EBS_EXAMPLES, asOf: '2026', confidence: 'medium',
    note: 'The price of io1; the examples show IOPS alone',
  },
  {
    id: 'aws.ebs.io2_iops', vendor: 'aws', region: 'us-east-1', service: 'EBS',
    what: 'io2 provisioned IOPS, tiers per volume', unit: 'IOPS-month', usd: 0.065,
    tiers: [{ upTo: 32_000, usd: 0.065 }, { upTo: 64_000, usd: 0.046 }, { upTo: null, usd: 0.032 }],
    source: EBS_EXAMPLES, asOf: '2026', confidence: 'high',
    note: 'Above 64,000 IOPS from general knowledge, not in the examples',
  },
]
