import type { Price } from '../schemas/price'
import { infracost } from './sources'

const EVENTBRIDGE_PAGE = 'aws.amazon.com/eventbridge/pricing/, as copied in AWS Cloud Institute notes'
const STEP_FUNCTIONS_PAGE = 'aws.amazon.com/step-functions/pricing/ region table'

/** Queues, notifications, buses and workflows of AWS. US dollars for one unit, in reading order. */
export const AWS_MESSAGING_PRICES: Price[] = [
  {
    id: 'aws.eventbridge.custom', vendor: 'aws', region: 'us-east-1', service: 'EventBridge',
    what: 'custom events (64 KB units)', unit: '1 event', usd: 1e-6,
    source: infracost('aws/cloudwatch_event_bus_test'), asOf: '2024-07-01', confidence: 'high',
    note: 'Also aws.amazon.com/eventbridge/pricing/',
  },
  {
    id: 'aws.eventbridge.pipes', vendor: 'aws', region: 'us-east-1', service: 'EventBridge Pipes',
    what: 'requests after filtering (64 KB units)', unit: '1 request', usd: 4e-7,
    source: EVENTBRIDGE_PAGE, asOf: '2024', confidence: 'high',
  },
  {
    id: 'aws.eventbridge.scheduler', vendor: 'aws', region: 'us-east-1', service: 'EventBridge Scheduler',
    what: 'invocations', unit: '1 invocation', usd: 1e-6,
    free: { quantity: 14_000_000, kind: 'always' },
    source: EVENTBRIDGE_PAGE, asOf: '2024', confidence: 'high',
  },
  {
    id: 'aws.eventbridge.api_destination', vendor: 'aws', region: 'us-east-1', service: 'EventBridge',
    what: 'API destination invocations', unit: '1 invocation', usd: 2e-7,
    source: EVENTBRIDGE_PAGE, asOf: '2024', confidence: 'high',
  },
  {
    id: 'aws.eventbridge.archive', vendor: 'aws', region: 'us-east-1', service: 'EventBridge',
    what: 'archive processing', unit: 'GB', usd: 0.1,
    source: infracost('aws/cloudwatch_event_bus_test'), asOf: '2024-07-01', confidence: 'high',
    note: 'Also aws.amazon.com/eventbridge/pricing/',
  },
  {
    id: 'aws.eventbridge.archive_storage', vendor: 'aws', region: 'us-east-1', service: 'EventBridge',
    what: 'archive storage', unit: 'GB-month', usd: 0.023,
    source: infracost('aws/cloudwatch_event_bus_test'), asOf: '2024-07-01', confidence: 'high',
    note: 'Also aws.amazon.com/eventbridge/pricing/',
  },
  {
    id: 'aws.eventbridge.schema', vendor: 'aws', region: 'us-east-1', service: 'EventBridge',
    what: 'schema discovery (8 KB units)', unit: '1 event', usd: 1e-7,
    free: { quantity: 5_000_000, kind: 'always' },
    source: infracost('aws/cloudwatch_event_bus_test'), asOf: '2024-07-01', confidence: 'high',
    note: 'Also aws.amazon.com/eventbridge/pricing/',
  },
  {
    id: 'aws.sqs.standard', vendor: 'aws', region: 'us-east-1', service: 'SQS',
    what: 'standard requests (64 KB units)', unit: '1 request', usd: 4e-7,
    free: { quantity: 1_000_000, kind: 'always' },
    source: infracost('aws/sqs_queue_test'), asOf: '2024-07-01', confidence: 'high',
  },
  {
    id: 'aws.sqs.fifo', vendor: 'aws', region: 'us-east-1', service: 'SQS',
    what: 'FIFO requests (64 KB units)', unit: '1 request', usd: 5e-7,
    free: { quantity: 1_000_000, kind: 'always' },
    source: infracost('aws/sqs_queue_test'), asOf: '2024-07-01', confidence: 'high',
    note: 'Free: shares the 1,000,000/month',
  },
  {
    id: 'aws.sns.publish', vendor: 'aws', region: 'us-east-1', service: 'SNS',
    what: 'API requests (64 KB units)', unit: '1 request', usd: 5e-7,
    free: { quantity: 1_000_000, kind: 'always' },
    source: infracost('aws/sns_topic_test'), asOf: '2024-12-04', confidence: 'high',
  },
  {
    id: 'aws.sns.http', vendor: 'aws', region: 'us-east-1', service: 'SNS',
    what: 'HTTP/S deliveries', unit: '1 delivery', usd: 6e-7,
    free: { quantity: 100_000, kind: 'always' },
    source: infracost('aws/sns_topic_test'), asOf: '2024-12-04', confidence: 'high',
  },
  {
    id: 'aws.sfn.standard', vendor: 'aws', region: 'us-east-1', service: 'Step Functions Standard',
    what: 'state transition', unit: '1 transition', usd: 2.5e-5,
    free: { quantity: 4000, kind: 'always' },
    source: infracost('aws/sfn_state_machine_test'), asOf: '2024-07-01', confidence: 'high',
    note: 'Also aws.amazon.com/step-functions/pricing/ region table',
  },
  {
    id: 'aws.sfn.standard.eu-west-1', vendor: 'aws', region: 'eu-west-1', service: 'Step Functions Standard',
    what: 'state transition', unit: '1 transition', usd: 2.5e-5,
    source: STEP_FUNCTIONS_PAGE, asOf: '2021', confidence: 'medium',
  },
  {
    id: 'aws.sfn.standard.eu-central-1', vendor: 'aws', region: 'eu-central-1', service: 'Step Functions Standard',
    what: 'state transition', unit: '1 transition', usd: 2.5e-5,
    source: STEP_FUNCTIONS_PAGE, asOf: '2021', confidence: 'medium',
  },
  {
    id: 'aws.sfn.standard.sa-east-1', vendor: 'aws', region: 'sa-east-1', service: 'Step Functions Standard',
    what: 'state transition', unit: '1 transition', usd: 3.75e-5,
    source: STEP_FUNCTIONS_PAGE, asOf: '2021', confidence: 'medium',
  },
  {
    id: 'aws.sfn.express_request', vendor: 'aws', region: 'us-east-1', service: 'Step Functions Express',
    what: 'requests', unit: '1 request', usd: 1e-6,
    source: infracost('aws/sfn_state_machine_test'), asOf: '2024-07-01', confidence: 'high',
  },
  {
    id: 'aws.sfn.express_gb_hour', vendor: 'aws', region: 'us-east-1', service: 'Step Functions Express',
    what: 'duration (100 ms, 64 MB rounding)', unit: 'GB-hour', usd: 0.060012,
    tiers: [{ upTo: 1000, usd: 0.060012 }, { upTo: 5000, usd: 0.029988 }, { upTo: null, usd: 0.016416 }],
    source: infracost('aws/sfn_state_machine_test'), asOf: '2024-07-01', confidence: 'high',
  },
  {
    id: 'aws.mq.m5.large_active_standby', vendor: 'aws', region: 'us-east-1', service: 'Amazon MQ (ActiveMQ)',
    what: 'mq.m5.large active/standby pair', unit: 'hour', usd: 0.576,
    source: infracost('aws/mq_broker_test'), asOf: '2024-07-01', confidence: 'high',
  },
  {
    id: 'aws.eventbridge.partner', vendor: 'aws', region: 'us-east-1', service: 'EventBridge',
    what: 'third-party events', unit: '1 event', usd: 1e-6,
    source: infracost('aws/cloudwatch_event_bus_test'), asOf: '2024-07-01', confidence: 'high',
  },
]
