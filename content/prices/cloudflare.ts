import type { Price } from '../schemas/price'

const WORKERS_DOCS = 'github cloudflare/cloudflare-docs src/content/docs/workers/platform/pricing.mdx (developers.cloudflare.com/workers/platform/pricing/)'
const KV_DOCS = 'github cloudflare/cloudflare-docs src/content/partials/workers/kv_pricing.mdx'
const D1_DOCS = 'github cloudflare/cloudflare-docs src/content/partials/workers/d1-pricing.mdx'
const R2_DOCS = 'github cloudflare/cloudflare-docs src/content/docs/r2/pricing.mdx'
const DURABLE_OBJECTS_DOCS = 'github cloudflare/cloudflare-docs src/content/docs/durable-objects/platform/pricing.mdx'

/** Cloudflare, on the paid plan of its Workers. US dollars for one unit, in reading order. */
export const CLOUDFLARE_PRICES: Price[] = [
  {
    id: 'cloudflare.workers.base', vendor: 'cloudflare', region: 'global', service: 'Workers Paid',
    what: 'subscription', unit: 'month', usd: 5,
    source: WORKERS_DOCS, asOf: '2026', confidence: 'high',
  },
  {
    id: 'cloudflare.workers.request', vendor: 'cloudflare', region: 'global', service: 'Workers Paid',
    what: 'requests', unit: '1 request', usd: 3e-7,
    free: { quantity: 10_000_000, kind: 'included' },
    source: WORKERS_DOCS, asOf: '2026', confidence: 'high',
  },
  {
    id: 'cloudflare.workers.cpu_ms', vendor: 'cloudflare', region: 'global', service: 'Workers Paid',
    what: 'CPU time', unit: 'CPU-millisecond', usd: 2e-8,
    free: { quantity: 30_000_000, kind: 'included' },
    source: WORKERS_DOCS, asOf: '2026', confidence: 'high',
    note: 'Wall-clock waiting is not billed; no egress charge',
  },
  {
    id: 'cloudflare.kv.read', vendor: 'cloudflare', region: 'global', service: 'Workers KV',
    what: 'reads', unit: '1 read', usd: 5e-7,
    free: { quantity: 10_000_000, kind: 'included' },
    source: KV_DOCS, asOf: '2026', confidence: 'high',
  },
  {
    id: 'cloudflare.kv.write', vendor: 'cloudflare', region: 'global', service: 'Workers KV',
    what: 'writes/deletes/lists', unit: '1 write', usd: 5e-6,
    free: { quantity: 1_000_000, kind: 'included' },
    source: KV_DOCS, asOf: '2026', confidence: 'high',
  },
  {
    id: 'cloudflare.kv.storage', vendor: 'cloudflare', region: 'global', service: 'Workers KV',
    what: 'storage', unit: 'GB-month', usd: 0.5,
    free: { quantity: 1, kind: 'included' },
    source: KV_DOCS, asOf: '2026', confidence: 'high',
  },
  {
    id: 'cloudflare.d1.read', vendor: 'cloudflare', region: 'global', service: 'D1',
    what: 'rows read', unit: '1 row', usd: 1e-9,
    free: { quantity: 25_000_000_000, kind: 'included' },
    source: D1_DOCS, asOf: '2026', confidence: 'high',
  },
  {
    id: 'cloudflare.d1.write', vendor: 'cloudflare', region: 'global', service: 'D1',
    what: 'rows written', unit: '1 row', usd: 1e-6,
    free: { quantity: 50_000_000, kind: 'included' },
    source: D1_DOCS, asOf: '2026', confidence: 'high',
  },
  {
    id: 'cloudflare.d1.storage', vendor: 'cloudflare', region: 'global', service: 'D1',
    what: 'storage', unit: 'GB-month', usd: 0.75,
    free: { quantity: 5, kind: 'included' },
    source: D1_DOCS, asOf: '2026', confidence: 'high',
  },
  {
    id: 'cloudflare.r2.storage', vendor: 'cloudflare', region: 'global', service: 'R2 standard',
    what: 'storage', unit: 'GB-month', usd: 0.015,
    free: { quantity: 10, kind: 'always' },
    source: R2_DOCS, asOf: '2026', confidence: 'high',
  },
  {
    id: 'cloudflare.r2.class_a', vendor: 'cloudflare', region: 'global', service: 'R2 standard',
    what: 'class A operations', unit: '1 operation', usd: 4.5e-6,
    free: { quantity: 1_000_000, kind: 'always' },
    source: R2_DOCS, asOf: '2026', confidence: 'high',
  },
  {
    id: 'cloudflare.r2.class_b', vendor: 'cloudflare', region: 'global', service: 'R2 standard',
    what: 'class B operations', unit: '1 operation', usd: 3.6e-7,
    free: { quantity: 10_000_000, kind: 'always' },
    source: R2_DOCS, asOf: '2026', confidence: 'high',
  },
  {
    id: 'cloudflare.r2.egress', vendor: 'cloudflare', region: 'global', service: 'R2',
    what: 'egress to internet', unit: 'GB', usd: 0,
    source: R2_DOCS, asOf: '2026', confidence: 'high',
  },
  {
    id: 'cloudflare.r2.ia_storage', vendor: 'cloudflare', region: 'global', service: 'R2 infrequent access',
    what: 'storage (30-day minimum)', unit: 'GB-month', usd: 0.01,
    source: R2_DOCS, asOf: '2026', confidence: 'high',
  },
  {
    id: 'cloudflare.queues.op', vendor: 'cloudflare', region: 'global', service: 'Queues',
    what: 'operations (64 KB units; about 3 per message)', unit: '1 operation', usd: 4e-7,
    free: { quantity: 1_000_000, kind: 'included' },
    source: 'github cloudflare/cloudflare-docs src/content/partials/workers/queues_pricing.mdx and docs/queues/platform/pricing.mdx',
    asOf: '2026', confidence: 'high',
  },
  {
    id: 'cloudflare.do.request', vendor: 'cloudflare', region: 'global', service: 'Durable Objects',
    what: 'requests (WebSocket messages 20:1)', unit: '1 request', usd: 1.5e-7,
    free: { quantity: 1_000_000, kind: 'included' },
    source: DURABLE_OBJECTS_DOCS, asOf: '2026', confidence: 'high',
  },
  {
    id: 'cloudflare.do.gb_s', vendor: 'cloudflare', region: 'global', service: 'Durable Objects',
    what: 'duration at 128 MB', unit: 'GB-second', usd: 1.25e-5,
    free: { quantity: 400_000, kind: 'included' },
    source: DURABLE_OBJECTS_DOCS, asOf: '2026', confidence: 'high',
  },
  {
    id: 'cloudflare.logs.event', vendor: 'cloudflare', region: 'global', service: 'Workers Logs',
    what: 'log events', unit: '1 event', usd: 6e-7,
    free: { quantity: 20_000_000, kind: 'included' },
    source: 'github cloudflare/cloudflare-docs workers_logs_pricing partial and observability/logs/workers-logs',
    asOf: '2026', confidence: 'high',
  },
  {
    id: 'cloudflare.containers.vcpu_s', vendor: 'cloudflare', region: 'global', service: 'Containers',
    what: 'CPU', unit: 'vCPU-second', usd: 2e-5,
    free: { quantity: 22_500, kind: 'included' },
    source: WORKERS_DOCS, asOf: '2026', confidence: 'high',
  },
  {
    id: 'cloudflare.containers.gib_s', vendor: 'cloudflare', region: 'global', service: 'Containers',
    what: 'memory', unit: 'GiB-second', usd: 2.5e-6,
    free: { quantity: 90_000, kind: 'included' },
    source: WORKERS_DOCS, asOf: '2026', confidence: 'high',
  },
  {
    id: 'cloudflare.containers.egress', vendor: 'cloudflare', region: 'North America and Europe', service: 'Containers',
    what: 'egress', unit: 'GB', usd: 0.025,
    free: { quantity: 1024, kind: 'included' },
    source: WORKERS_DOCS, asOf: '2026', confidence: 'high',
  },
  {
    id: 'cloudflare.r2.ia_class_a', vendor: 'cloudflare', region: 'global', service: 'R2 infrequent access',
    what: 'class A operations (writes, lists)', unit: '1 operation', usd: 9e-6,
    source: R2_DOCS, asOf: '2026', confidence: 'high',
  },
  {
    id: 'cloudflare.r2.ia_class_b', vendor: 'cloudflare', region: 'global', service: 'R2 infrequent access',
    what: 'class B operations (reads)', unit: '1 operation', usd: 9e-7,
    source: R2_DOCS, asOf: '2026', confidence: 'high',
  },
  {
    id: 'cloudflare.r2.ia_retrieval', vendor: 'cloudflare', region: 'global', service: 'R2 infrequent access',
    what: 'data retrieved', unit: 'GB', usd: 0.01,
    source: R2_DOCS, asOf: '2026', confidence: 'high',
  },
]
