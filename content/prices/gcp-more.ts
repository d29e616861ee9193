import type { Price } from '../schemas/price'
import { infracost } from './sources'

/** A price as a row: id, region, service, what is billed, unit, US dollars, source and what else there is to say. */
type Row = readonly [
  id: string,
  region: string,
  service: string,
  what: string,
  unit: string,
  usd: number,
  source: string,
  more?: Partial<Pick<Price, 'confidence' | 'note'>>,
]

const ROWS: readonly Row[] = [
  [
    'gcp.vm.e2_medium',
    'us-central1',
    'Compute Engine',
    'e2-medium (2 shared vCPU, 4 GB)',
    'hour',
    0.0335053,
    infracost('google/container_cluster_test'),
  ],
  [
    'gcp.ip.hour',
    'us-central1',
    'External IP',
    'address in use',
    'hour',
    0.005,
    infracost('google/compute_address_test'),
  ],
  [
    'gcp.nat.vm_hour',
    'us-central1',
    'Cloud NAT',
    'each of the first 32 machines',
    'VM-hour',
    0.0014,
    infracost('google/compute_router_nat_test'),
  ],
  [
    'gcp.redis.basic_m2',
    'us-central1',
    'Memorystore Redis basic M2 (5-10 GB)',
    'capacity',
    'GB-month (730 h)',
    19.71,
    infracost('google/redis_instance_test'),
  ],
  [
    'gcp.redis.basic_m3',
    'us-central1',
    'Memorystore Redis basic M3 (11-35 GB)',
    'capacity',
    'GB-month (730 h)',
    16.79,
    infracost('google/redis_instance_test'),
  ],
  [
    'gcp.sql.backup',
    'us-central1',
    'Cloud SQL',
    'backups',
    'GB-month',
    0.08,
    infracost('google/sql_database_instance_test'),
  ],
  [
    'gcp.gcs.standard_us_multi',
    'US',
    'Cloud Storage',
    'standard storage, multi-region',
    'GiB-month',
    0.026,
    infracost('google/storage_bucket_test'),
  ],
  [
    'gcp.transfer.continent',
    'NA/EU/Africa',
    'Network',
    'data to another region of the continent',
    'GB',
    0.02,
    infracost('google/storage_bucket_test'),
  ],
  [
    'gcp.monitoring.mb',
    'global',
    'Cloud Monitoring',
    'data of own metrics',
    'MB',
    0.258,
    infracost('google/monitoring_metric_descriptor_test'),
    { confidence: 'medium', note: 'What is free each month is not in the source' },
  ],
]

/** Further prices of Google Cloud, by which its rate card is made. */
export const GCP_CARD_PRICES: Price[] = ROWS.map(([id, region, service, what, unit, usd, source, more]) => ({
  id,
  vendor: 'gcp',
  region,
  service,
  what,
  unit,
  usd,
  source,
  asOf: '2024-07-01',
  confidence: 'high',
  ...more,
}))
