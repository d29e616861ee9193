import type { Price } from '../schemas/price'
import { infracost } from './sources'

/** AWS front doors: API Gateway and load balancers. US dollars for one unit, in reading order. */
export const AWS_GATEWAY_PRICES: Price[] = [
  {
    id: 'aws.apigw.rest', vendor: 'aws', region: 'us-east-1', service: 'API Gateway REST',
    what: 'API calls', unit: '1 call', usd: 3.5e-6,
    tiers: [
      { upTo: 333_000_000, usd: 3.5e-6 },
      { upTo: 1_000_000_000, usd: 2.8e-6 },
      { upTo: 20_000_000_000, usd: 2.38e-6 },
      { upTo: null, usd: 1.51e-6 },
    ],
    free: { quantity: 1_000_000, kind: 'first-12-months' },
    source: infracost('aws/api_gateway_rest_api_test'), asOf: '2024-07-01', confidence: 'high',
    note: 'Also aws.amazon.com/api-gateway/pricing/',
  },
  {
    id: 'aws.apigw.http', vendor: 'aws', region: 'us-east-1', service: 'API Gateway HTTP',
    what: 'API calls (metered in 512 KB units)', unit: '1 unit', usd: 1e-6,
    tiers: [{ upTo: 300_000_000, usd: 1e-6 }, { upTo: null, usd: 9e-7 }],
    free: { quantity: 1_000_000, kind: 'first-12-months' },
    source: infracost('aws/apigatewayv2_api_test'), asOf: '2024-07-01', confidence: 'high',
    note: 'Also aws.amazon.com/api-gateway/pricing/',
  },
  {
    id: 'aws.apigw.ws_message', vendor: 'aws', region: 'us-east-1', service: 'API Gateway WebSocket',
    what: 'messages (metered in 32 KB units)', unit: '1 unit', usd: 1e-6,
    tiers: [{ upTo: 1_000_000_000, usd: 1e-6 }, { upTo: null, usd: 8e-7 }],
    source: infracost('aws/apigatewayv2_api_test'), asOf: '2024-07-01', confidence: 'high',
    note: 'Also aws.amazon.com/api-gateway/pricing/',
  },
  {
    id: 'aws.apigw.ws_minute', vendor: 'aws', region: 'us-east-1', service: 'API Gateway WebSocket',
    what: 'connection minutes', unit: '1 minute', usd: 2.5e-7,
    source: infracost('aws/apigatewayv2_api_test'), asOf: '2024-07-01', confidence: 'high',
    note: 'Also aws.amazon.com/api-gateway/pricing/',
  },
  {
    id: 'aws.apigw.cache_0_5', vendor: 'aws', region: 'us-east-1', service: 'API Gateway REST',
    what: 'cache 0.5 GB', unit: 'hour', usd: 0.02,
    source: infracost('aws/api_gateway_stage_test'), asOf: '2024-07-01', confidence: 'high',
    note: 'Also aws.amazon.com/api-gateway/pricing/',
  },
  {
    id: 'aws.apigw.cache_1_6', vendor: 'aws', region: 'us-east-1', service: 'API Gateway REST',
    what: 'cache 1.6 GB', unit: 'hour', usd: 0.038,
    source: 'aws.amazon.com/api-gateway/pricing/', asOf: '2025-11', confidence: 'high',
  },
  {
    id: 'aws.alb.hour', vendor: 'aws', region: 'us-east-1', service: 'Application Load Balancer',
    what: 'load balancer', unit: 'hour', usd: 0.0225,
    source: infracost('aws/lb_test'), asOf: '2024-07-01', confidence: 'high',
  },
  {
    id: 'aws.alb.lcu', vendor: 'aws', region: 'us-east-1', service: 'Application Load Balancer',
    what: 'LCU (25 new conn/s, 3,000 active/min, 1 GB/h, 1,000 rule evals/s)', unit: 'LCU-hour', usd: 0.008,
    source: infracost('aws/lb_test'), asOf: '2024-07-01', confidence: 'high',
  },
  {
    id: 'aws.nlb.hour', vendor: 'aws', region: 'us-east-1', service: 'Network Load Balancer',
    what: 'load balancer', unit: 'hour', usd: 0.0225,
    source: infracost('aws/lb_test'), asOf: '2024-07-01', confidence: 'high',
  },
  {
    id: 'aws.nlb.lcu', vendor: 'aws', region: 'us-east-1', service: 'Network Load Balancer',
    what: 'NLCU', unit: 'NLCU-hour', usd: 0.006,
    source: infracost('aws/lb_test'), asOf: '2024-07-01', confidence: 'high',
  },
]
