import type { Evidence } from '../schemas/provenance'

/** A figure inside the list-price models that nobody is asked for: fixed, but in sight. */
export type ModelConstant = { label: string; unit: string; value: number; evidence: Evidence }

const assumed = (note: string): Evidence => ({ provenance: 'assumed', source: 'Loadbearing', asOf: '2026-11', note })
const read = (source: string, asOf: string, note: string): Evidence => ({ provenance: 'derived', source, asOf, note })

/** What the component models hold fixed, beside the capacities that a visitor may change. */
export const MODEL_CONSTANTS = {
  zonesCrossed: {
    label: 'Share of bytes that cross zones',
    unit: '%',
    value: 2 / 3,
    evidence: read(
      'AWS agent toolkit, msk_sizing.py',
      '2026-08-20',
      'With three zones, two of three calls go to another zone',
    ),
  },
  memoryPerVcpu: {
    label: 'Memory per vCPU',
    unit: 'GB',
    value: 2,
    evidence: assumed('The smallest pairing of Fargate'),
  },
  podVcpu: {
    label: 'Smallest container of a service',
    unit: 'vCPU',
    value: 0.25,
    evidence: assumed('The smallest size of Fargate'),
  },
  databaseVcpuAtLeast: {
    label: 'Smallest database',
    unit: 'vCPU',
    value: 2,
    evidence: assumed('The smallest instance that is not burstable'),
  },
  acuPerVcpu: {
    label: 'Capacity units per database vCPU',
    unit: 'ACU',
    value: 4,
    evidence: assumed('An ACU has 2 GB of memory, a memory-heavy instance 8 GB for each vCPU'),
  },
  acuAtLeast: {
    label: 'Smallest serverless database',
    unit: 'ACU',
    value: 0.5,
    evidence: assumed('Does not pause: a service is always in use'),
  },
  cacheNodeGb: {
    label: 'Memory of a cache node',
    unit: 'GB',
    value: 6.4,
    evidence: read('AWS, cache.m6g.large', '2024-07', 'The balanced size'),
  },
  smallCacheNodeGb: {
    label: 'Memory of a small cache node',
    unit: 'GB',
    value: 0.5,
    evidence: read('AWS, cache.t4g.micro', '2024-07', 'The smallest size'),
  },
  burstableMachineVcpu: {
    label: 'Baseline of a burstable machine',
    unit: 'vCPU',
    value: 0.4,
    evidence: read('AWS, t3.medium', '2026-11', '20% of each of its two vCPU may be used all the time'),
  },
  burstableDatabaseVcpu: {
    label: 'Baseline of a small burstable database',
    unit: 'vCPU',
    value: 0.4,
    evidence: read('AWS, db.t4g.small and medium', '2026-11', '20% of each of two vCPU may be used all the time'),
  },
  largeBurstableDatabaseVcpu: {
    label: 'Baseline of the largest burstable database',
    unit: 'vCPU',
    value: 0.6,
    evidence: read('AWS, db.t4g.large', '2026-11', '30% of each of its two vCPU may be used all the time'),
  },
  largeCacheNodeGb: {
    label: 'Memory of a large cache node',
    unit: 'GB',
    value: 13,
    evidence: read('AWS, cache.r5.large', '2024-07', 'The size for large data'),
  },
  cacheReserved: {
    label: 'Reserved memory of a cache node',
    unit: '%',
    value: 0.25,
    evidence: read('AWS agent toolkit, ElastiCache', '2026-08-20', 'For replication and backups'),
  },
  searchNodesAtLeast: {
    label: 'Minimum search nodes',
    unit: 'nodes',
    value: 3,
    evidence: assumed('One in each of three zones'),
  },
  indexedShare: {
    label: 'Search index, share of stored data',
    unit: '%',
    value: 0.2,
    evidence: assumed('Only searchable fields are indexed'),
  },
  queryCpu: {
    label: 'CPU time of a query, share of a request',
    unit: '%',
    value: 0.6,
    evidence: assumed('A read model has the shape of the response'),
  },
  projectionCpu: {
    label: 'CPU time to project an event, share of a request',
    unit: '%',
    value: 0.4,
    evidence: assumed('No user waits and no response is built'),
  },
  routerCpu: {
    label: 'CPU time to route a request, share of a request',
    unit: '%',
    value: 0.1,
    evidence: assumed('Reads a key, looks up a cell, forwards bytes'),
  },
  callCpu: {
    label: 'CPU time of a call between services, share of a request',
    unit: '%',
    value: 0.1,
    evidence: assumed('Two times writing and reading a message'),
  },
  sidecarsPerCall: {
    label: 'Proxies per call',
    unit: 'proxies',
    value: 2,
    evidence: assumed('One at either end'),
  },
  sidecarVcpu: {
    label: 'CPU of a proxy at 1,000 calls/s',
    unit: 'vCPU',
    value: 0.2,
    evidence: read(
      'Istio 1.24, performance and scalability',
      '2024-11',
      'Price-list id oss.istio.sidecar_vcpu_per_krps',
    ),
  },
  eventsPerConnector: {
    label: 'Events per second and connector worker',
    unit: 'events/s',
    value: 5000,
    evidence: assumed('Change data capture of small rows by one worker of 1 vCPU'),
  },
  eventsPerSnapshot: {
    label: 'Events between two snapshots',
    unit: 'events',
    value: 100,
    evidence: assumed('Keeps loading an aggregate fast'),
  },
  rebuildsPerYear: {
    label: 'Rebuilds per read model',
    unit: 'per year',
    value: 1,
    evidence: assumed('A read model changes its shape once a year and is filled again from history'),
  },
  archiveObjectMb: {
    label: 'Size of an archived object',
    unit: 'MB',
    value: 8,
    evidence: assumed('Events are bundled before they are stored'),
  },
  consumersAtLeast: {
    label: 'Minimum consumers of a stream',
    unit: 'consumers',
    value: 2,
    evidence: assumed('A projection and the archive'),
  },
  edgeMemoryMb: {
    label: 'Memory of an edge function',
    unit: 'MB',
    value: 128,
    evidence: assumed('The smallest, and the largest before a response'),
  },
  logsCompressed: {
    label: 'Stored size of a log, share of its text',
    unit: '%',
    value: 0.15,
    evidence: assumed('Archive is billed on compressed bytes, kept for a month'),
  },
  natPerZone: {
    label: 'NAT gateways per stack',
    unit: 'gateways',
    value: 2,
    evidence: assumed('One for each zone in use'),
  },
} as const satisfies Record<string, ModelConstant>
