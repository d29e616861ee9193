import type { Price } from '../schemas/price'
import { infracost } from './sources'

const LAMBDA_PAGE = 'aws.amazon.com/lambda/pricing/ (page text incl. 2026 features)'
const CLOUDFRONT_PAGE = 'aws.amazon.com/cloudfront/pricing/pay-as-you-go, read 2026-08-08'

/** AWS near the user: CDN, edge functions, DNS, firewall. US dollars for one unit, in reading order. */
export const AWS_EDGE_PRICES: Price[] = [
  {
    id: 'aws.lambda_edge.request', vendor: 'aws', region: 'global', service: 'Lambda@Edge',
    what: 'requests', unit: '1 request', usd: 6e-7,
    source: LAMBDA_PAGE, asOf: '2026', confidence: 'high',
    note: 'No free tier',
  },
  {
    id: 'aws.lambda_edge.gb_second', vendor: 'aws', region: 'global', service: 'Lambda@Edge',
    what: 'duration', unit: 'GB-second', usd: 5.001e-5,
    source: LAMBDA_PAGE, asOf: '2026', confidence: 'high',
    note: 'Published as 0.00000625125 per 128 MB-second; 1 ms granularity',
  },
  {
    id: 'aws.cloudfront_functions.invocation', vendor: 'aws', region: 'global', service: 'CloudFront Functions',
    what: 'invocations', unit: '1 invocation', usd: 1e-7,
    free: { quantity: 2_000_000, kind: 'always' },
    source: infracost('aws/cloudfront_function_test'), asOf: '2024-12-23', confidence: 'high',
    note: 'Also aws.amazon.com/cloudfront/pricing/pay-as-you-go, read 2026-08-08',
  },
  {
    id: 'aws.cloudfront.egress.us_eu', vendor: 'aws', region: 'US, Mexico, Canada, Europe, Israel', service: 'CloudFront',
    what: 'data out to internet', unit: 'GB', usd: 0.085,
    tiers: [
      { upTo: 10_240, usd: 0.085 },
      { upTo: 51_200, usd: 0.08 },
      { upTo: 153_600, usd: 0.06 },
      { upTo: 512_000, usd: 0.04 },
      { upTo: 1_048_576, usd: 0.03 },
      { upTo: 5_242_880, usd: 0.025 },
      { upTo: null, usd: 0.02 },
    ],
    free: { quantity: 1024, kind: 'always' },
    source: infracost('aws/cloudfront_distribution_test'), asOf: '2024-07-01', confidence: 'high',
    note: 'One regional price class; each class has its own ladder. Also aws.amazon.com/cloudfront/pricing/pay-as-you-go, read 2026-08-08',
  },
  {
    id: 'aws.cloudfront.egress.japan', vendor: 'aws', region: 'Japan', service: 'CloudFront',
    what: 'data out to internet', unit: 'GB', usd: 0.114,
    tiers: [
      { upTo: 10_240, usd: 0.114 },
      { upTo: 51_200, usd: 0.089 },
      { upTo: 153_600, usd: 0.086 },
      { upTo: 512_000, usd: 0.084 },
      { upTo: 1_048_576, usd: 0.08 },
      { upTo: 5_242_880, usd: 0.07 },
      { upTo: null, usd: 0.06 },
    ],
    source: infracost('aws/cloudfront_distribution_test'), asOf: '2024-07-01', confidence: 'high',
    note: 'Also aws.amazon.com/cloudfront/pricing/pay-as-you-go, read 2026-08-08',
  },
  {
    id: 'aws.cloudfront.egress.sa_me', vendor: 'aws', region: 'South Africa, Kenya, Middle East (and South America)', service: 'CloudFront',
    what: 'data out to internet', unit: 'GB', usd: 0.11,
    tiers: [
      { upTo: 10_240, usd: 0.11 },
      { upTo: 51_200, usd: 0.105 },
      { upTo: 153_600, usd: 0.09 },
      { upTo: 512_000, usd: 0.08 },
      { upTo: 1_048_576, usd: 0.06 },
      { upTo: 5_242_880, usd: 0.05 },
      { upTo: null, usd: 0.04 },
    ],
    source: infracost('aws/cloudfront_distribution_test'), asOf: '2024-07-01', confidence: 'high',
    note: 'Also aws.amazon.com/cloudfront/pricing/pay-as-you-go, read 2026-08-08',
  },
  {
    id: 'aws.cloudfront.egress.apac', vendor: 'aws', region: 'Hong Kong, Philippines, Asia Pacific', service: 'CloudFront',
    what: 'data out to internet', unit: 'GB', usd: 0.12,
    tiers: [{ upTo: 10_240, usd: 0.12 }, { upTo: 51_200, usd: 0.1 }, { upTo: 153_600, usd: 0.095 }, { upTo: null, usd: 0.09 }],
    source: infracost('aws/cloudfront_distribution_test'), asOf: '2024-07-01', confidence: 'high',
    note: 'Tiers above 500 TB not recorded here. Also aws.amazon.com/cloudfront/pricing/pay-as-you-go, read 2026-08-08',
  },
  {
    id: 'aws.cloudfront.egress.india', vendor: 'aws', region: 'India', service: 'CloudFront',
    what: 'data out to internet', unit: 'GB', usd: 0.109,
    tiers: [
      { upTo: 10_240, usd: 0.109 },
      { upTo: 51_200, usd: 0.085 },
      { upTo: 153_600, usd: 0.082 },
      { upTo: 512_000, usd: 0.08 },
      { upTo: 1_048_576, usd: 0.078 },
      { upTo: 5_242_880, usd: 0.075 },
      { upTo: null, usd: 0.072 },
    ],
    source: infracost('aws/cloudfront_distribution_test'), asOf: '2024-07-01', confidence: 'high',
    note: '350 TB tier 0.080 taken from the tier ladder, not separately verified. Also aws.amazon.com/cloudfront/pricing/pay-as-you-go, read 2026-08-08',
  },
  {
    id: 'aws.cloudfront.https', vendor: 'aws', region: 'US/Mexico/Canada', service: 'CloudFront',
    what: 'HTTPS requests', unit: '1 request', usd: 1e-6,
    free: { quantity: 10_000_000, kind: 'always' },
    source: infracost('aws/cloudfront_distribution_test'), asOf: '2024-07-01', confidence: 'high',
    note: 'Also aws.amazon.com/cloudfront/pricing/pay-as-you-go, read 2026-08-08',
  },
  {
    id: 'aws.cloudfront.http', vendor: 'aws', region: 'US/Mexico/Canada', service: 'CloudFront',
    what: 'HTTP requests', unit: '1 request', usd: 7.5e-7,
    source: infracost('aws/cloudfront_distribution_test'), asOf: '2024-07-01', confidence: 'high',
    note: 'Also aws.amazon.com/cloudfront/pricing/pay-as-you-go, read 2026-08-08',
  },
  {
    id: 'aws.cloudfront.https.eu', vendor: 'aws', region: 'Europe, Israel', service: 'CloudFront',
    what: 'HTTPS requests', unit: '1 request', usd: 1.2e-6,
    source: infracost('aws/cloudfront_distribution_test'), asOf: '2024-07-01', confidence: 'high',
    note: 'Also aws.amazon.com/cloudfront/pricing/pay-as-you-go, read 2026-08-08',
  },
  {
    id: 'aws.cloudfront.origin_us', vendor: 'aws', region: 'US', service: 'CloudFront',
    what: 'data out to origin', unit: 'GB', usd: 0.02,
    source: infracost('aws/cloudfront_distribution_test'), asOf: '2024-07-01', confidence: 'high',
    note: 'Also aws.amazon.com/cloudfront/pricing/pay-as-you-go, read 2026-08-08',
  },
  {
    id: 'aws.cloudfront.invalidation', vendor: 'aws', region: 'global', service: 'CloudFront',
    what: 'invalidation paths', unit: '1 path', usd: 0.005,
    free: { quantity: 1000, kind: 'always' },
    source: infracost('aws/cloudfront_distribution_test'), asOf: '2024-07-01', confidence: 'high',
    note: 'Also aws.amazon.com/cloudfront/pricing/pay-as-you-go, read 2026-08-08',
  },
  {
    id: 'aws.cloudfront.flat_pro', vendor: 'aws', region: 'global', service: 'CloudFront flat-rate plan',
    what: 'Pro plan', unit: 'month', usd: 15,
    source: CLOUDFRONT_PAGE, asOf: '2026-08', confidence: 'medium',
  },
  {
    id: 'aws.cloudfront.flat_business', vendor: 'aws', region: 'global', service: 'CloudFront flat-rate plan',
    what: 'Business plan', unit: 'month', usd: 200,
    source: CLOUDFRONT_PAGE, asOf: '2026-08', confidence: 'medium',
  },
  {
    id: 'aws.cloudfront.flat_premium', vendor: 'aws', region: 'global', service: 'CloudFront flat-rate plan',
    what: 'Premium plan', unit: 'month', usd: 1000,
    source: CLOUDFRONT_PAGE, asOf: '2026-08', confidence: 'medium',
  },
  {
    id: 'aws.global_accelerator.hour', vendor: 'aws', region: 'global', service: 'Global Accelerator',
    what: 'accelerator', unit: 'hour', usd: 0.025,
    source: infracost('aws/global_accelerator_test'), asOf: '2024-07-01', confidence: 'high',
  },
  {
    id: 'aws.route53.zone', vendor: 'aws', region: 'global', service: 'Route 53',
    what: 'hosted zone', unit: 'month', usd: 0.5,
    source: infracost('aws/route53_zone_test'), asOf: '2024-07-01', confidence: 'high',
  },
  {
    id: 'aws.route53.query', vendor: 'aws', region: 'global', service: 'Route 53',
    what: 'standard queries', unit: '1 query', usd: 4e-7,
    tiers: [{ upTo: 1_000_000_000, usd: 4e-7 }, { upTo: null, usd: 2e-7 }],
    source: infracost('aws/route53_record_test'), asOf: '2024-07-01', confidence: 'high',
  },
  {
    id: 'aws.route53.query_latency', vendor: 'aws', region: 'global', service: 'Route 53',
    what: 'latency-based queries', unit: '1 query', usd: 6e-7,
    tiers: [{ upTo: 1_000_000_000, usd: 6e-7 }, { upTo: null, usd: 3e-7 }],
    source: infracost('aws/route53_record_test'), asOf: '2024-07-01', confidence: 'high',
  },
  {
    id: 'aws.route53.query_geo', vendor: 'aws', region: 'global', service: 'Route 53',
    what: 'geo DNS queries', unit: '1 query', usd: 7e-7,
    tiers: [{ upTo: 1_000_000_000, usd: 7e-7 }, { upTo: null, usd: 3.5e-7 }],
    source: infracost('aws/route53_record_test'), asOf: '2024-07-01', confidence: 'high',
  },
  {
    id: 'aws.waf.acl', vendor: 'aws', region: 'us-east-1', service: 'WAF',
    what: 'web ACL', unit: 'month', usd: 5,
    source: infracost('aws/wafv2_web_acl_test'), asOf: '2024-07-01', confidence: 'high',
  },
  {
    id: 'aws.waf.rule', vendor: 'aws', region: 'us-east-1', service: 'WAF',
    what: 'rule', unit: 'month', usd: 1,
    source: infracost('aws/wafv2_web_acl_test'), asOf: '2024-07-01', confidence: 'high',
  },
  {
    id: 'aws.waf.request', vendor: 'aws', region: 'us-east-1', service: 'WAF',
    what: 'requests', unit: '1 request', usd: 6e-7,
    source: infracost('aws/wafv2_web_acl_test'), asOf: '2024-07-01', confidence: 'high',
  },
]
