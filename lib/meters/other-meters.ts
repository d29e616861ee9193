import { CLOUDFRONT_METERS } from './aws/cloudfront'
import { CLOUDWATCH_METERS } from './aws/cloudwatch'
import { EDGE_METERS } from './aws/edge'
import { EVENTBRIDGE_METERS } from './aws/eventbridge'
import { KEY_METERS } from './aws/keys'
import { KINESIS_METERS } from './aws/kinesis'
import { LAMBDA_FORM_METERS } from './aws/lambda-forms'
import { MSK_METERS } from './aws/msk'
import { MESSAGE_METERS } from './aws/sqs-sns'
import { STEP_FUNCTIONS_METERS } from './aws/step-functions'
import { STREAM_PROCESSING_METERS } from './aws/stream-processing'
import { AZURE_COMPUTE_METERS } from './azure/compute'
import { COSMOS_METERS } from './azure/cosmos'
import { AZURE_MESSAGING_METERS } from './azure/messaging'
import { AZURE_OTHER_METERS } from './azure/network'
import { CLOUDFLARE_COMPUTE_METERS } from './cloudflare/compute'
import { CLOUDFLARE_STORAGE_METERS } from './cloudflare/storage'
import { GCP_COMPUTE_METERS } from './gcp/compute'
import { GCP_DATA_METERS } from './gcp/data'
import { GCP_NETWORK_METERS } from './gcp/network'
import { PUBSUB_METERS } from './gcp/pubsub'
import { SAAS_METERS } from './saas/datadog'
import type { Meter } from './types'

/** Streams, messages, workflows, observability and edge of AWS; the other vendors. */
export const OTHER_METERS: readonly Meter[] = [
  ...KINESIS_METERS,
  ...MSK_METERS,
  ...MESSAGE_METERS,
  ...EVENTBRIDGE_METERS,
  ...STEP_FUNCTIONS_METERS,
  ...STREAM_PROCESSING_METERS,
  ...LAMBDA_FORM_METERS,
  ...CLOUDFRONT_METERS,
  ...EDGE_METERS,
  ...CLOUDWATCH_METERS,
  ...KEY_METERS,
  ...CLOUDFLARE_COMPUTE_METERS,
  ...CLOUDFLARE_STORAGE_METERS,
  ...GCP_COMPUTE_METERS,
  ...PUBSUB_METERS,
  ...GCP_DATA_METERS,
  ...GCP_NETWORK_METERS,
  ...AZURE_COMPUTE_METERS,
  ...AZURE_MESSAGING_METERS,
  ...COSMOS_METERS,
  ...AZURE_OTHER_METERS,
  ...SAAS_METERS,
]
