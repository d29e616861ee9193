import { BACKUP_METERS } from './aws/backup'
import { DISK_METERS } from './aws/disks'
import { DOCUMENT_METERS } from './aws/documents'
import { EVENTBRIDGE_METERS } from './aws/eventbridge'
import { KEY_METERS } from './aws/keys'
import { FURTHER_LAMBDA_METERS } from './aws/lambda'
import { LAMBDA_FORM_METERS } from './aws/lambda-forms'
import { OBJECT_CLASS_METERS } from './aws/object-classes'
import { OBSERVABILITY_METERS } from './aws/observability'
import { PEOPLE_METERS } from './aws/people-and-mail'
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
import { REGISTRY_METERS } from './registries'
import { SAAS_METERS } from './saas/datadog'
import { COMPONENT_METERS } from './component-meters'
import type { Meter } from './types'

/** Every meter: first those that price the components of patterns, then those that only published bills need. */
export const METERS: readonly Meter[] = [
  ...COMPONENT_METERS,
  ...EVENTBRIDGE_METERS,
  ...KEY_METERS,
  ...LAMBDA_FORM_METERS,
  ...STEP_FUNCTIONS_METERS,
  ...STREAM_PROCESSING_METERS,
  ...AZURE_COMPUTE_METERS,
  ...COSMOS_METERS,
  ...AZURE_MESSAGING_METERS,
  ...AZURE_OTHER_METERS,
  ...CLOUDFLARE_COMPUTE_METERS,
  ...CLOUDFLARE_STORAGE_METERS,
  ...GCP_COMPUTE_METERS,
  ...GCP_DATA_METERS,
  ...GCP_NETWORK_METERS,
  ...PUBSUB_METERS,
  ...SAAS_METERS,
  ...FURTHER_LAMBDA_METERS,
  ...DISK_METERS,
  ...BACKUP_METERS,
  ...OBJECT_CLASS_METERS,
  ...DOCUMENT_METERS,
  ...OBSERVABILITY_METERS,
  ...PEOPLE_METERS,
  ...REGISTRY_METERS,
]

const BY_ID = new Map(METERS.map((meter) => [meter.id, meter]))

/** Throws a RangeError for an unknown id. */
export function meterOf(id: string): Meter {
  const meter = BY_ID.get(id)
  if (!meter) throw new RangeError(`There is no meter "${id}"`)
  return meter
}
