import type { Price } from '../schemas/price'
import { infracost } from './sources'

const CLOUD_RUN_PAGE = 'cloud.google.com/run/pricing'
const FIRESTORE_EXAMPLE = 'firebase.google.com/docs/firestore/pricing, worked example of 2018'

/** Google Cloud. US dollars for one unit, in reading order. */
export const GCP_PRICES: Price[] = [
  {
    id: 'gcp.run.vcpu_s', vendor: 'gcp', region: 'tier 1 (us-central1)', service: 'Cloud Run, request-based billing',
    what: 'CPU', unit: 'vCPU-second', usd: 2.4e-5,
    free: { quantity: 180_000, kind: 'always' },
    source: CLOUD_RUN_PAGE, asOf: '2024', confidence: 'high',
  },
  {
    id: 'gcp.run.gib_s', vendor: 'gcp', region: 'tier 1 (us-central1)', service: 'Cloud Run, request-based billing',
    what: 'memory', unit: 'GiB-second', usd: 2.5e-6,
    free: { quantity: 360_000, kind: 'always' },
    source: CLOUD_RUN_PAGE, asOf: '2024', confidence: 'high',
  },
  {
    id: 'gcp.run.request', vendor: 'gcp', region: 'tier 1 (us-central1)', service: 'Cloud Run',
    what: 'requests', unit: '1 request', usd: 4e-7,
    free: { quantity: 2_000_000, kind: 'always' },
    source: infracost('google/cloud_run_v2_service_test'), asOf: '2024-07-01', confidence: 'high',
    note: 'Also cloud.google.com/run/pricing',
  },
  {
    id: 'gcp.run.vcpu_s_always', vendor: 'gcp', region: 'tier 1 (us-central1)', service: 'Cloud Run, instance-based billing',
    what: 'CPU', unit: 'vCPU-second', usd: 1.8e-5,
    free: { quantity: 240_000, kind: 'always' },
    source: CLOUD_RUN_PAGE, asOf: '2024', confidence: 'high',
    note: 'Free quantity from general knowledge, not checked',
  },
  {
    id: 'gcp.run.vcpu_s.tier2', vendor: 'gcp', region: 'tier 2 (e.g. europe-west3)', service: 'Cloud Run, request-based billing',
    what: 'CPU', unit: 'vCPU-second', usd: 3.36e-5,
    source: infracost('google/cloud_run_v2_service_test'), asOf: '2024-07-01', confidence: 'high',
  },
  {
    id: 'gcp.run.gib_s.tier2', vendor: 'gcp', region: 'tier 2 (e.g. europe-west3)', service: 'Cloud Run, request-based billing',
    what: 'memory', unit: 'GiB-second', usd: 3.5e-6,
    source: infracost('google/cloud_run_v2_service_test'), asOf: '2024-07-01', confidence: 'high',
  },
  {
    id: 'gcp.functions.invocation', vendor: 'gcp', region: 'us-central1', service: 'Cloud Functions (1st gen)',
    what: 'invocations', unit: '1 invocation', usd: 4e-7,
    free: { quantity: 2_000_000, kind: 'always' },
    source: infracost('google/cloudfunctions_function_test'), asOf: '2024-12-04', confidence: 'high',
  },
  {
    id: 'gcp.functions.gb_s', vendor: 'gcp', region: 'us-central1', service: 'Cloud Functions (1st gen)',
    what: 'memory', unit: 'GB-second', usd: 2.5e-6,
    free: { quantity: 400_000, kind: 'always' },
    source: infracost('google/cloudfunctions_function_test'), asOf: '2024-12-04', confidence: 'high',
    note: 'Free quantity from general knowledge, not checked',
  },
  {
    id: 'gcp.functions.ghz_s', vendor: 'gcp', region: 'us-central1', service: 'Cloud Functions (1st gen)',
    what: 'CPU', unit: 'GHz-second', usd: 1e-5,
    free: { quantity: 200_000, kind: 'always' },
    source: infracost('google/cloudfunctions_function_test'), asOf: '2024-12-04', confidence: 'high',
    note: 'Free quantity from general knowledge, not checked',
  },
  {
    id: 'gcp.pubsub.tib', vendor: 'gcp', region: 'global', service: 'Pub/Sub',
    what: 'message throughput, publish and subscribe each billed', unit: 'TiB', usd: 40,
    free: { quantity: 0.009765625, kind: 'always' },
    source: infracost('google/pubsub_topic_test'), asOf: '2024-07-01', confidence: 'high',
  },
  {
    id: 'gcp.pubsub.retained', vendor: 'gcp', region: 'global', service: 'Pub/Sub',
    what: 'retained acknowledged / snapshot storage', unit: 'GiB-month', usd: 0.27,
    source: infracost('google/pubsub_subscription_test'), asOf: '2024-07-01', confidence: 'high',
  },
  {
    id: 'gcp.gke.cluster', vendor: 'gcp', region: 'us-central1', service: 'GKE',
    what: 'cluster management fee', unit: 'cluster-hour', usd: 0.1,
    free: { quantity: 744, kind: 'always' },
    source: infracost('google/container_cluster_test'), asOf: '2026-07-01', confidence: 'high',
    note: 'Free: one zonal or Autopilot cluster (74.40 credit). Free quantity from general knowledge, not checked',
  },
  {
    id: 'gcp.gke.autopilot_vcpu', vendor: 'gcp', region: 'us-central1', service: 'GKE Autopilot',
    what: 'vCPU', unit: 'vCPU-month (730 h)', usd: 32.485,
    source: infracost('google/container_cluster_test'), asOf: '2026-07-01', confidence: 'high',
  },
  {
    id: 'gcp.gke.autopilot_gb', vendor: 'gcp', region: 'us-central1', service: 'GKE Autopilot',
    what: 'memory', unit: 'GB-month (730 h)', usd: 3.5934,
    source: infracost('google/container_cluster_test'), asOf: '2026-07-01', confidence: 'high',
  },
  {
    id: 'gcp.sql.vcpu_hour', vendor: 'gcp', region: 'us-central1', service: 'Cloud SQL PostgreSQL',
    what: 'vCPU zonal (regional HA 0.0826)', unit: 'vCPU-hour', usd: 0.0413,
    source: infracost('google/sql_database_instance_test'), asOf: '2024-07-01', confidence: 'high',
  },
  {
    id: 'gcp.sql.gb_month', vendor: 'gcp', region: 'us-central1', service: 'Cloud SQL PostgreSQL',
    what: 'memory zonal (regional 10.22)', unit: 'GB-month', usd: 5.11,
    source: infracost('google/sql_database_instance_test'), asOf: '2024-07-01', confidence: 'high',
  },
  {
    id: 'gcp.sql.ssd', vendor: 'gcp', region: 'us-central1', service: 'Cloud SQL',
    what: 'SSD zonal (regional 0.34)', unit: 'GB-month', usd: 0.17,
    source: infracost('google/sql_database_instance_test'), asOf: '2024-07-01', confidence: 'high',
  },
  {
    id: 'gcp.redis.basic_m1', vendor: 'gcp', region: 'us-central1', service: 'Memorystore Redis basic M1 (1-4 GB)',
    what: 'capacity', unit: 'GB-month (730 h)', usd: 35.77,
    source: infracost('google/redis_instance_test'), asOf: '2024-07-01', confidence: 'high',
  },
  {
    id: 'gcp.redis.standard_m2', vendor: 'gcp', region: 'us-central1', service: 'Memorystore Redis standard M2 (5-10 GB)',
    what: 'capacity', unit: 'GB-month (730 h)', usd: 39.42,
    source: infracost('google/redis_instance_test'), asOf: '2024-07-01', confidence: 'high',
  },
  {
    id: 'gcp.redis.basic_m5', vendor: 'gcp', region: 'us-central1', service: 'Memorystore Redis basic M5 (>100 GB)',
    what: 'capacity', unit: 'GB-month (730 h)', usd: 11.68,
    source: infracost('google/redis_instance_test'), asOf: '2024-07-01', confidence: 'high',
  },
  {
    id: 'gcp.gcs.standard_eu_multi', vendor: 'gcp', region: 'EU multi-region', service: 'Cloud Storage',
    what: 'standard storage', unit: 'GiB-month', usd: 0.026,
    source: infracost('google/storage_bucket_test'), asOf: '2024-07-01', confidence: 'high',
  },
  {
    id: 'gcp.gcs.class_a', vendor: 'gcp', region: 'multi-region', service: 'Cloud Storage',
    what: 'class A operations', unit: '1 operation', usd: 5e-6,
    source: infracost('google/storage_bucket_test'), asOf: '2024-07-01', confidence: 'high',
  },
  {
    id: 'gcp.gcs.class_b', vendor: 'gcp', region: 'multi-region', service: 'Cloud Storage',
    what: 'class B operations', unit: '1 operation', usd: 4e-7,
    source: infracost('google/storage_bucket_test'), asOf: '2024-07-01', confidence: 'high',
  },
  {
    id: 'gcp.egress', vendor: 'gcp', region: 'worldwide except Asia/Australia/China', service: 'Premium tier egress',
    what: 'internet egress', unit: 'GB', usd: 0.12,
    tiers: [{ upTo: 1024, usd: 0.12 }, { upTo: 10_240, usd: 0.11 }, { upTo: null, usd: 0.08 }],
    source: infracost('google/storage_bucket_test'), asOf: '2024-07-01', confidence: 'high',
  },
  {
    id: 'gcp.nat.gb', vendor: 'gcp', region: 'us-central1', service: 'Cloud NAT',
    what: 'data processed', unit: 'GB', usd: 0.045,
    source: infracost('google/compute_router_nat_test'), asOf: '2024-07-01', confidence: 'high',
  },
  {
    id: 'gcp.lb.rule', vendor: 'gcp', region: 'us-central1', service: 'Load balancing',
    what: 'forwarding rule', unit: 'hour', usd: 0.01,
    source: infracost('google/compute_forwarding_rule_test'), asOf: '2024-07-01', confidence: 'high',
  },
  {
    id: 'gcp.lb.gb', vendor: 'gcp', region: 'us-central1', service: 'Load balancing',
    what: 'data processed', unit: 'GB', usd: 0.008,
    source: infracost('google/compute_forwarding_rule_test'), asOf: '2024-07-01', confidence: 'high',
  },
  {
    id: 'gcp.logging.gb', vendor: 'gcp', region: 'global', service: 'Cloud Logging',
    what: 'ingestion', unit: 'GiB', usd: 0.5,
    free: { quantity: 50, kind: 'always' },
    source: infracost('google/logging_project_sink_test'), asOf: '2024-07-01', confidence: 'high',
    note: 'Free quantity from general knowledge, not checked',
  },
  {
    id: 'gcp.firestore.storage', vendor: 'gcp', region: 'multi-region US', service: 'Firestore',
    what: 'stored data', unit: 'GiB-month', usd: 0.18,
    source: FIRESTORE_EXAMPLE, asOf: '2018', confidence: 'low',
  },
  {
    id: 'gcp.firestore.read', vendor: 'gcp', region: 'multi-region US', service: 'Firestore',
    what: 'document reads', unit: '1 read', usd: 6e-7,
    source: FIRESTORE_EXAMPLE, asOf: '2018', confidence: 'low',
  },
  {
    id: 'gcp.firestore.write', vendor: 'gcp', region: 'multi-region US', service: 'Firestore',
    what: 'document writes', unit: '1 write', usd: 1.8e-6,
    source: FIRESTORE_EXAMPLE, asOf: '2018', confidence: 'low',
  },
  {
    id: 'gcp.firestore.delete', vendor: 'gcp', region: 'multi-region US', service: 'Firestore',
    what: 'document deletes', unit: '1 delete', usd: 2e-7,
    source: FIRESTORE_EXAMPLE, asOf: '2018', confidence: 'low',
  },
]
