import type { Pattern } from '../schemas/pattern'
import { assumed, derived } from './statements'

/**
 * The reference guide mentions the Monolith (in its tree, its evolution path and the fix "Start simple, evolve
 * gradually") but does not describe it. What follows from those places is `derived`; the rest is ours.
 */
export const monolith: Pattern = {
  id: 'monolith',
  name: 'Monolith',
  origin: 'ours',
  axis: 'decomposition',
  summary:
    'One application, built and released as a whole, on one relational database. A call between modules is a ' +
    'function call, and a change across modules is one transaction: the least to build, run and learn.',
  whenToUse: [
    derived('Load below 10K requests/s', 'Decision tree, question 2: "<10K QPS → Monolith or Simple Services"'),
    derived('A single team', 'Decision tree, question 3: "Single Team → Monolith or CQRS"'),
    derived('Requirements not yet known', 'Premature Optimization, fix: "Start simple, evolve gradually"'),
    assumed('Changes across the data that must be atomic'),
  ],
  architecture: [
    { role: 'Application', technology: 'One modular code base' },
    { role: 'Database', technology: 'PostgreSQL with a replica' },
    { role: 'Entry', technology: 'Load balancer' },
    { role: 'Jobs', technology: 'Workers of the same build' },
  ],
  tableGuarantees: [
    assumed('ACID transactions across modules'),
    assumed('Reads see the last write', 'On the primary. Reads sent to the replica lag behind it.'),
  ],
  scaleLimits: [
    {
      text: 'Below 10K requests/s',
      metric: 'peakQps',
      value: 10_000,
      unit: 'requests per second',
      evidence: {
        provenance: 'derived',
        source: 'Reference guide, decision tree, question 2',
        asOf: '2026-11',
        note:
          'The upper end of "<10K QPS → Monolith or Simple Services". A band of the tree, not a measured ceiling: ' +
          'well-cached monoliths go beyond it.',
      },
    },
    {
      text: 'Single team',
      metric: 'none',
      value: null,
      unit: 'in words',
      evidence: {
        provenance: 'derived',
        source: 'Reference guide, decision tree, question 3',
        asOf: '2026-11',
        note:
          '"Single Team → Monolith or CQRS". More teams wait for each other\'s releases, which no load figure ' +
          'measures.',
      },
    },
    {
      text: 'All writes on one primary',
      metric: 'none',
      value: null,
      unit: 'in words',
      evidence: {
        provenance: 'assumed',
        source: 'Loadbearing',
        asOf: '2026-11',
        note:
          'The database is usually the first bottleneck. Its limit depends on the schema and the machine, so we ' +
          'give no figure.',
      },
    },
  ],
  costModel: [
    assumed('One service: instances, one database, one replica'),
    derived(
      'The baseline',
      'The operational table states development time relative to using no pattern, which is the Monolith.',
    ),
  ],
  migrationPath: [
    'Keep module boundaries with a build check',
    'Move slow work to background jobs',
    'Add instances behind the load balancer',
    'Send heavy reads to the replica or a cache',
    'Publish events and extract read models',
  ],
  components: [
    {
      id: 'code-base',
      name: 'Modular code base',
      provenance: 'assumed',
      parts: [
        { name: 'Structure', value: ['One module per business domain, each with a public interface'] },
        { name: 'Calls', value: ['In process, through public interfaces only'] },
        { name: 'Release', value: ['One build, one pipeline, one version'] },
      ],
    },
    {
      id: 'entry',
      name: 'Entry',
      provenance: 'assumed',
      parts: [
        { name: 'Load balancer', value: ['Spreads requests and takes out an instance that fails its health check'] },
        { name: 'Static files', value: ['Served beside the application, from object storage or a CDN'] },
      ],
    },
    {
      id: 'runtime',
      name: 'Runtime',
      provenance: 'assumed',
      parts: [
        { name: 'Instances', value: ['Two or more, identical, without state of their own'] },
        {
          name: 'Background jobs',
          value: ['Same build, started as a worker', 'Queue in the database: a job commits with its cause'],
        },
      ],
    },
    {
      id: 'database',
      name: 'Relational database',
      provenance: 'assumed',
      parts: [
        { name: 'Primary', value: ['PostgreSQL: all writes, and reads that must be current'] },
        { name: 'Replica', value: ['Takes over on failure', 'Serves reports and other reads that may lag'] },
        { name: 'Ownership', value: ['Each table is written by one module'] },
        { name: 'Backup', value: ['Continuous, restorable to a point in time'] },
      ],
    },
  ],
  guarantees: [
    { name: 'Atomic changes', detail: 'One ACID transaction can span every module', provenance: 'assumed' },
    { name: 'Current reads', detail: 'The primary always returns the last committed write', provenance: 'assumed' },
    { name: 'One version', detail: 'All modules are released and rolled back together', provenance: 'assumed' },
    {
      name: 'Few failure modes',
      detail: 'No network between modules: a call returns or throws',
      provenance: 'assumed',
    },
    { name: 'Evolvability', detail: 'Read models, then domains, can be extracted step by step', provenance: 'derived' },
  ],
  checklist: [
    { id: 'module-boundaries', text: 'Module boundaries checked by the build' },
    { id: 'table-ownership', text: 'One owning module for every table' },
    { id: 'stateless-instances', text: 'Sessions and files kept outside the instances' },
    { id: 'safe-schema-changes', text: 'Schema changes that the previous release can run with' },
    { id: 'idempotent-jobs', text: 'Background jobs that can run twice without harm' },
    { id: 'restore-rehearsed', text: 'Failover and restore from backup rehearsed' },
  ],
  metrics: [
    derived('Peak load as a share of 10K requests/s', 'Above this band the decision tree names other patterns'),
    assumed('Database CPU, connections and slowest queries'),
    assumed('P99 latency by module'),
    assumed('Age of the oldest waiting job'),
    assumed('Build time and deployment frequency'),
  ],
  contradictions: [
    {
      about: 'Whether a Monolith can be the answer',
      says: [
        { where: 'Decision tree, question 1', text: 'Yes → Financial/Critical Data' },
        { where: 'Decision tree, question 2', text: '<10K QPS → Monolith or Simple Services' },
        { where: 'Premature Optimization, fix', text: 'Start simple, evolve gradually' },
      ],
      note:
        'No branch of the first question leads to a Monolith, although one database is the simplest way to strong ' +
        "consistency. We show the tree's answers unchanged and use the Monolith as the baseline for every other " +
        'pattern.',
    },
  ],
  diagram: {
    nodes: [
      { id: 'client', label: 'Client', kind: 'client', column: 0, row: 1 },
      { id: 'load-balancer', label: 'Load balancer', kind: 'gateway', column: 1, row: 1, component: 'entry' },
      {
        id: 'instance-1',
        label: 'Instance 1',
        detail: 'all modules',
        kind: 'compute',
        column: 2,
        row: 0,
        component: 'runtime',
      },
      {
        id: 'instance-2',
        label: 'Instance 2',
        detail: 'all modules',
        kind: 'compute',
        column: 2,
        row: 1,
        component: 'runtime',
      },
      {
        id: 'jobs',
        label: 'Background jobs',
        detail: 'same build',
        kind: 'compute',
        column: 2,
        row: 2,
        component: 'runtime',
      },
      {
        id: 'code-base',
        label: 'Modular code base',
        detail: 'one build',
        kind: 'group',
        column: 1,
        row: 2,
        component: 'code-base',
      },
      {
        id: 'primary',
        label: 'Primary',
        detail: 'PostgreSQL',
        kind: 'store',
        column: 3,
        row: 1,
        component: 'database',
      },
      {
        id: 'replica',
        label: 'Replica',
        detail: 'PostgreSQL',
        kind: 'store',
        column: 3,
        row: 2,
        component: 'database',
      },
    ],
    edges: [
      { from: 'client', to: 'load-balancer', kind: 'sync' },
      { from: 'load-balancer', to: 'instance-1', kind: 'sync' },
      { from: 'load-balancer', to: 'instance-2', kind: 'sync' },
      { from: 'instance-1', to: 'primary', kind: 'sync' },
      { from: 'instance-2', to: 'primary', kind: 'sync' },
      { from: 'jobs', to: 'primary', kind: 'sync' },
      { from: 'jobs', to: 'replica', label: 'reports', kind: 'sync' },
      { from: 'primary', to: 'replica', label: 'copies', kind: 'async' },
      { from: 'code-base', to: 'jobs', label: 'release', kind: 'async' },
      { from: 'code-base', to: 'instance-2', kind: 'async' },
      { from: 'code-base', to: 'instance-1', kind: 'async' },
    ],
  },
}
