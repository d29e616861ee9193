import type { Pattern } from '../schemas/pattern'
import { fromSource, labelled, tableLimit } from './statements'

export const microservices: Pattern = {
  id: 'microservices',
  name: 'Microservices',
  origin: 'source',
  axis: 'decomposition',
  summary:
    'Many services, each with its own data, team and release. Teams release without waiting for each other; in ' +
    'return, network failures and consistency between services have to be handled.',
  whenToUse: [fromSource('Team autonomy'), fromSource('Independent deployment')],
  architecture: [
    { role: 'Services', technology: '10-100' },
    { role: 'Mesh', technology: 'Istio' },
    { role: 'Gateway', technology: 'Kong' },
  ],
  tableGuarantees: [fromSource('Service autonomy'), fromSource('Fault isolation')],
  scaleLimits: [
    tableLimit(
      '100s of services',
      'services',
      1000,
      'services',
      '"100s" is an order of magnitude. We read it as fewer than 1,000 and warn from there; the usual size is ' +
        '"Services: 10-100".',
    ),
    labelled(
      '10K requests/s per service',
      tableLimit('10K RPS/service', 'requestsPerSecondPerService', 10_000, 'requests per second and service'),
    ),
  ],
  costModel: [fromSource('Nx operational', 'N is read as the number of services'), fromSource('Network costs')],
  migrationPath: ['Identify boundaries', 'Extract services', 'Add mesh', 'Decompose DB'],
  components: [
    {
      id: 'service-mesh',
      name: 'Service mesh',
      provenance: 'source',
      parts: [
        { name: 'Proxy', value: ['Envoy sidecar per service'] },
        { name: 'Control plane', value: ['Istio for traffic management'] },
        { name: 'Security', value: ['mTLS between all services'] },
        { name: 'Observability', value: ['Distributed tracing'] },
      ],
    },
    {
      id: 'api-gateway',
      name: 'API gateway',
      provenance: 'source',
      parts: [
        { name: 'External', value: ['Kong/Ambassador for public APIs'] },
        { name: 'Internal', value: ['Service-to-service direct calls'] },
        { name: 'Rate limiting', value: ['Per-service and global limits'] },
      ],
    },
    {
      id: 'data-layer',
      name: 'Data layer',
      provenance: 'source',
      parts: [
        { name: 'Pattern', value: ['Database per service'] },
        { name: 'Sharing', value: ['Event-driven integration'] },
        { name: 'Consistency', value: ['Eventual via events'] },
      ],
    },
  ],
  guarantees: [
    { name: 'Service autonomy', detail: 'Independent deployment and scaling', provenance: 'source' },
    { name: 'Fault isolation', detail: "Service failures don't cascade", provenance: 'source' },
    { name: 'Technology diversity', detail: 'Different stacks per service', provenance: 'source' },
    { name: 'Team ownership', detail: 'Clear service boundaries', provenance: 'source' },
  ],
  checklist: [
    { id: 'service-boundaries', text: 'Service boundary definition (Domain-Driven Design)' },
    { id: 'communication-patterns', text: 'Inter-service communication patterns' },
    { id: 'distributed-transactions', text: 'Distributed transaction handling (Saga pattern)' },
    { id: 'discovery-and-balancing', text: 'Service discovery and load balancing' },
    { id: 'monitoring-and-tracing', text: 'Monitoring and distributed tracing' },
    { id: 'ci-cd-per-service', text: 'CI/CD per service' },
  ],
  metrics: [
    fromSource('Service dependency map'),
    fromSource('Inter-service latency'),
    fromSource('Error rate by service'),
    fromSource('Deployment frequency'),
  ],
  contradictions: [
    {
      about: 'Whether data or services are split first',
      says: [
        { where: 'Comparison table, Migration Path', text: '2. Extract services' },
        { where: 'Comparison table, Migration Path', text: '4. Decompose DB' },
        { where: 'Migration strategies', text: 'Database Decomposition: Split data before services' },
      ],
      note:
        'The path splits the database last, the strategy first. We show the path as written: it gets to a first ' +
        'service sooner, with a shared database meanwhile, which the guide itself lists as a sign of the ' +
        'Distributed Monolith. Split the data first where two services would write the same tables.',
    },
    {
      about: 'How operating cost grows with the number of services',
      says: [
        { where: 'Comparison table, Cost Model', text: 'Nx operational' },
        {
          where: 'Cost framework, Microservices',
          text: "'multiplier': requirements.services * 0.1  # Operational overhead",
        },
      ],
      note:
        "Twenty services are 20x by the table and 2x by the framework. The calculator uses the framework's " +
        'multiplier, but never below 1: with fewer than ten services the overhead would otherwise be a discount.',
    },
  ],
  diagram: {
    nodes: [
      { id: 'client', label: 'Client', kind: 'client', column: 0, row: 1 },
      {
        id: 'gateway',
        label: 'API gateway',
        detail: 'Kong/Ambassador',
        kind: 'gateway',
        column: 1,
        row: 1,
        component: 'api-gateway',
      },
      {
        id: 'control-plane',
        label: 'Control plane',
        detail: 'Istio',
        kind: 'compute',
        column: 3,
        row: 0,
        component: 'service-mesh',
      },
      {
        id: 'orders',
        label: 'Orders',
        detail: 'with Envoy sidecar',
        kind: 'compute',
        column: 2,
        row: 1,
        component: 'service-mesh',
      },
      {
        id: 'payments',
        label: 'Payments',
        detail: 'with Envoy sidecar',
        kind: 'compute',
        column: 3,
        row: 1,
        component: 'service-mesh',
      },
      {
        id: 'shipping',
        label: 'Shipping',
        detail: 'with Envoy sidecar',
        kind: 'compute',
        column: 4,
        row: 1,
        component: 'service-mesh',
      },
      { id: 'orders-db', label: 'Orders database', kind: 'store', column: 2, row: 2, component: 'data-layer' },
      { id: 'payments-db', label: 'Payments database', kind: 'store', column: 3, row: 2, component: 'data-layer' },
      {
        id: 'events',
        label: 'Events',
        detail: 'eventual consistency',
        kind: 'stream',
        column: 4,
        row: 2,
        component: 'data-layer',
      },
    ],
    edges: [
      { from: 'client', to: 'gateway', kind: 'sync' },
      { from: 'gateway', to: 'orders', kind: 'sync' },
      { from: 'orders', to: 'payments', label: 'mTLS', kind: 'sync' },
      { from: 'control-plane', to: 'orders', kind: 'async' },
      { from: 'control-plane', to: 'payments', label: 'policy', kind: 'async' },
      { from: 'control-plane', to: 'shipping', kind: 'async' },
      { from: 'orders', to: 'orders-db', kind: 'sync' },
      { from: 'payments', to: 'payments-db', kind: 'sync' },
      { from: 'payments', to: 'events', label: 'paid', kind: 'async' },
      { from: 'events', to: 'shipping', kind: 'async' },
    ],
  },
}
