import type { ListCard } from '../schemas/price'
import { AWS_US_EAST_1 } from './aws-us-east-1'
import { pricesOf, type Row } from './compact'

/**
 * What is priced for this region, or for the users near it; no multiplier holds for the rest, so the first region's
 * price stands in.
 */
const ROWS: readonly Row[] = [
  [
    'aws.fargate.vcpu_hour',
    'Fargate Linux/x86',
    'vCPU',
    'vCPU-hour',
    0.04656,
    'AWS Price List read 2026-07-07, quoted by a third party',
    '2026-07',
  ],
  [
    'aws.fargate.gb_hour',
    'Fargate Linux/x86',
    'memory',
    'GB-hour',
    0.00511,
    'AWS Price List read 2026-07-07, quoted by a third party',
    '2026-07',
  ],
  [
    'aws.nat.hour',
    'NAT gateway',
    'gateway',
    'hour',
    0.052,
    'secondary pages (no first-hand source)',
    '2025',
    { confidence: 'low' },
  ],
  [
    'aws.egress',
    'EC2 data transfer',
    'internet egress',
    'GB',
    0.09,
    'Infracost fixture data_transfer_test, 2026-08-21',
    '2024-09-25',
    {
      tiers: [
        { upTo: 10240, usd: 0.09 },
        { upTo: 51200, usd: 0.085 },
        { upTo: 153600, usd: 0.07 },
        { upTo: null, usd: 0.05 },
      ],
      free: { quantity: 100, kind: 'always' },
    },
  ],
  [
    'aws.aurora.acu',
    'Aurora Serverless v2',
    'ACU',
    'ACU-hour',
    0.14,
    'AWS agent toolkit, reference tables',
    '2026-08',
    { confidence: 'medium' },
  ],
  [
    'aws.cloudfront.https',
    'CloudFront',
    'HTTPS requests',
    '1 request',
    1.2e-6,
    'Infracost fixture cloudfront_distribution_test, 2026-08-21',
    '2024-07-01',
    { region: 'Europe, Israel' },
  ],
  [
    'aws.xregion.gb',
    'EC2 data transfer',
    'to another region',
    'GB',
    0.02,
    'Infracost fixture data_transfer_test, 2026-08-21',
    '2024-09-25',
  ],
]

const OWN = pricesOf('eu-central-1', ROWS)

/** Areas that the first region's prices hold in, and this region lies outside of. */
const ELSEWHERE: readonly string[] = ['us-east-1', 'US', 'US/Mexico/Canada']

/** List prices of AWS in Frankfurt, where they are known. */
export const AWS_EU_CENTRAL_1: ListCard = {
  kind: 'list',
  id: 'aws-eu-central-1',
  revision: 'aws-eu-central-1-2026-11',
  name: 'AWS list prices, eu-central-1',
  vendor: 'aws',
  region: 'eu-central-1',
  asOf: '2026-11',
  prices: { ...AWS_US_EAST_1.prices, ...OWN },
  fallbackRegion: Object.values(AWS_US_EAST_1.prices).flatMap(({ id, region }) =>
    !OWN[id] && ELSEWHERE.includes(region) ? [id] : [],
  ),
}
