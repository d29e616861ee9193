import type { Pattern } from '../schemas/pattern'
import { assumed, fromSource, tableLimit } from './statements'

const NO_METRICS_IN_SOURCE = 'The guide lists no key metrics for Edge Computing; this one is ours.'

export const edgeComputing: Pattern = {
  id: 'edge-computing',
  name: 'Edge Computing',
  origin: 'source',
  axis: 'runtime',
  summary:
    'Code and data are close to users in three tiers: edge locations, regions, core. Latency and data transfer ' +
    'are lower; in return the same data has to be kept consistent in many places.',
  whenToUse: [fromSource('Global latency'), fromSource('Bandwidth costs')],
  architecture: [
    { role: 'CDN', technology: 'CloudFront' },
    { role: 'Compute', technology: 'Lambda@Edge' },
    { role: 'Data', technology: 'DynamoDB Global' },
  ],
  tableGuarantees: [
    fromSource('<50ms globally', 'The edge tier says "<20ms to users": see the contradictions of this pattern.'),
    fromSource('Data locality'),
  ],
  scaleLimits: [
    tableLimit(
      '100s of edges',
      'none',
      null,
      'edge locations',
      "Edge locations belong to the provider's network and are not the regions of the scenario, so no input is " +
        'compared with this limit.',
    ),
    tableLimit('Limited compute', 'none', null, 'in words', 'The guide gives no figure'),
  ],
  costModel: [fromSource('High fixed cost'), fromSource('Complexity')],
  migrationPath: ['Static to CDN', 'Add compute', 'Replicate data', 'Full edge'],
  components: [
    {
      id: 'edge-tier',
      name: 'Edge tier',
      provenance: 'source',
      parts: [
        { name: 'Compute', value: ['Lambda@Edge, Cloudflare Workers'] },
        { name: 'Storage', value: ['Edge caching, KV stores'] },
        { name: 'Network', value: ['CDN endpoints'] },
        { name: 'Latency', value: ['<20ms to users'] },
      ],
    },
    {
      id: 'regional-tier',
      name: 'Regional tier',
      provenance: 'source',
      parts: [
        { name: 'Compute', value: ['Container clusters'] },
        { name: 'Storage', value: ['Regional databases'] },
        { name: 'Cache', value: ['Regional cache clusters'] },
        { name: 'Latency', value: ['<100ms inter-region'] },
      ],
    },
    {
      id: 'core-tier',
      name: 'Core tier',
      provenance: 'source',
      parts: [
        { name: 'Compute', value: ['Central data centers'] },
        { name: 'Storage', value: ['Master databases'] },
        { name: 'Analytics', value: ['Data warehouses'] },
        { name: 'ML', value: ['Model training'] },
      ],
    },
  ],
  guarantees: [
    { name: 'Low latency', detail: '<50ms globally', provenance: 'source' },
    { name: 'Data locality', detail: 'Process data near users', provenance: 'source' },
    { name: 'Bandwidth efficiency', detail: 'Reduce data transfer', provenance: 'source' },
    { name: 'Global scale', detail: 'Hundreds of edge locations', provenance: 'source' },
  ],
  checklist: [
    { id: 'workload-identification', text: 'Edge workload identification' },
    { id: 'data-synchronization', text: 'Data synchronization strategy' },
    { id: 'cache-invalidation', text: 'Cache invalidation mechanisms' },
    { id: 'regional-failover', text: 'Regional failover procedures' },
    { id: 'global-configuration', text: 'Global configuration management' },
    { id: 'monitoring-and-analytics', text: 'Edge monitoring and analytics' },
  ],
  metrics: [
    assumed('Latency at the user by region, P50 and P99', NO_METRICS_IN_SOURCE),
    assumed('Share of requests answered at the edge', NO_METRICS_IN_SOURCE),
    assumed('Replication lag between regions', NO_METRICS_IN_SOURCE),
    assumed('Time until an invalidation reaches every edge', NO_METRICS_IN_SOURCE),
  ],
  contradictions: [
    {
      about: 'Latency',
      says: [
        { where: 'Comparison table, Guarantees', text: '<50ms globally' },
        { where: 'Detailed analysis, edge tier', text: '<20ms to users' },
      ],
      note:
        'We read 20 ms as the network latency between a user and the nearest edge, and 50 ms as a complete ' +
        'response served by the edge alone. Neither holds for a request that has to reach another region, for ' +
        'which the guide states up to 100 ms.',
    },
  ],
  diagram: {
    nodes: [
      { id: 'users', label: 'Users', detail: 'worldwide', kind: 'client', column: 0, row: 0 },
      {
        id: 'cdn',
        label: 'CDN endpoint',
        detail: 'CloudFront',
        kind: 'gateway',
        column: 1,
        row: 0,
        component: 'edge-tier',
      },
      {
        id: 'edge-function',
        label: 'Edge function',
        detail: 'Lambda@Edge',
        kind: 'compute',
        column: 1,
        row: 1,
        component: 'edge-tier',
      },
      { id: 'edge-store', label: 'Edge store', detail: 'KV', kind: 'store', column: 1, row: 2, component: 'edge-tier' },
      { id: 'regional-cache', label: 'Regional cache', kind: 'store', column: 2, row: 0, component: 'regional-tier' },
      {
        id: 'containers',
        label: 'Containers',
        detail: 'regional cluster',
        kind: 'compute',
        column: 2,
        row: 1,
        component: 'regional-tier',
      },
      {
        id: 'regional-db',
        label: 'Regional database',
        detail: 'DynamoDB Global',
        kind: 'store',
        column: 2,
        row: 2,
        component: 'regional-tier',
      },
      {
        id: 'warehouse',
        label: 'Data warehouse',
        detail: 'analytics, ML',
        kind: 'store',
        column: 3,
        row: 1,
        component: 'core-tier',
      },
      {
        id: 'master-db',
        label: 'Master database',
        detail: 'central data center',
        kind: 'store',
        column: 3,
        row: 2,
        component: 'core-tier',
      },
    ],
    edges: [
      { from: 'users', to: 'cdn', label: '<20ms', kind: 'sync' },
      { from: 'cdn', to: 'edge-function', kind: 'sync' },
      { from: 'edge-function', to: 'edge-store', kind: 'sync' },
      { from: 'edge-function', to: 'containers', label: 'miss', kind: 'sync' },
      { from: 'containers', to: 'regional-cache', kind: 'sync' },
      { from: 'containers', to: 'regional-db', kind: 'sync' },
      { from: 'regional-db', to: 'edge-store', label: 'copies', kind: 'async' },
      { from: 'regional-db', to: 'master-db', label: 'copies', kind: 'async' },
      { from: 'master-db', to: 'warehouse', kind: 'async' },
    ],
  },
}
