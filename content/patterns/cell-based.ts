import type { Pattern } from '../schemas/pattern'
import { fromSource, tableLimit } from './statements'

export const cellBased: Pattern = {
  id: 'cell-based',
  name: 'Cell-Based',
  origin: 'source',
  axis: 'decomposition',
  summary:
    'The whole application is copied into cells of a known number of users behind a thin global router. A failure ' +
    'stays within its cell, and the system grows by adding cells of a size that has been tested.',
  whenToUse: [fromSource('Blast radius control'), fromSource('Multi-tenant')],
  architecture: [
    { role: 'Cells', technology: '100s' },
    { role: 'Router', technology: 'Global' },
    { role: 'State', technology: 'Per-cell' },
  ],
  tableGuarantees: [fromSource('Fault isolation'), fromSource('Predictable performance')],
  scaleLimits: [
    tableLimit(
      '100K users/cell',
      'usersPerCell',
      100_000,
      'users per cell',
      'The upper end of the detailed analysis\' "10K-100K users per cell": the two agree',
    ),
    tableLimit(
      '1000 cells',
      'cells',
      1000,
      'cells',
      'The upper limit; the architecture column gives "Cells: 100s" as the usual size',
    ),
  ],
  costModel: [fromSource('Linear with cells'), fromSource('Router complexity')],
  migrationPath: ['Define cell size', 'Build router', 'Migrate cohorts', 'Add cells'],
  components: [
    {
      id: 'cell-structure',
      name: 'Cell structure',
      provenance: 'source',
      parts: [
        { name: 'Size', value: ['10K-100K users per cell'] },
        { name: 'Isolation', value: ['No shared state between cells'] },
        { name: 'Replication', value: ['3 cells per region minimum'] },
      ],
    },
    {
      id: 'global-router',
      name: 'Global router',
      provenance: 'source',
      parts: [
        { name: 'Placement', value: ['User ID hash or geographic'] },
        { name: 'Failover', value: ['Automatic cell routing'] },
        { name: 'Monitoring', value: ['Cell health and capacity'] },
      ],
    },
    {
      id: 'cell-internal',
      name: 'Cell internal',
      provenance: 'source',
      parts: [
        { name: 'Services', value: ['Full application stack'] },
        { name: 'Database', value: ['Independent per cell'] },
        { name: 'Cache', value: ['Local to cell'] },
      ],
    },
  ],
  guarantees: [
    { name: 'Blast radius', detail: 'Failure affects only one cell', provenance: 'source' },
    { name: 'Predictable performance', detail: 'Known user count per cell', provenance: 'source' },
    { name: 'Horizontal scaling', detail: 'Add cells as needed', provenance: 'source' },
    { name: 'Operational simplicity', detail: 'Smaller fault domains', provenance: 'source' },
  ],
  checklist: [
    { id: 'cell-placement', text: 'Cell placement strategy' },
    { id: 'cross-cell-sharing', text: 'Cross-cell data sharing patterns' },
    { id: 'cell-provisioning', text: 'Cell provisioning automation' },
    { id: 'global-consistency', text: 'Global data consistency requirements' },
    { id: 'cell-evacuation', text: 'Cell evacuation procedures' },
    { id: 'utilization-monitoring', text: 'Monitoring cell utilization' },
  ],
  metrics: [
    fromSource('Cell utilization'),
    fromSource('Cross-cell operations'),
    fromSource('Cell health scores'),
    fromSource('Routing efficiency'),
  ],
  contradictions: [
    {
      about: 'Whether it is simple or complex to operate',
      says: [
        { where: 'Detailed analysis, Guarantees', text: 'Operational simplicity: Smaller fault domains' },
        { where: 'Operational costs, Operational Complexity', text: 'High' },
      ],
      note:
        'One cell is simple to reason about; hundreds of them with a router, cohorts and evacuation are not. We ' +
        'show the guarantee as a property of a single cell and use the table\'s "High" for the whole system.',
    },
    {
      about: 'Whether cells share data',
      says: [
        { where: 'Detailed analysis, cell structure', text: 'No shared state between cells' },
        { where: 'Detailed analysis, Implementation Checklist', text: 'Cross-cell data sharing patterns' },
      ],
      note:
        'We read the first as the rule for the path of a request and the second as the work that the rule creates: ' +
        'sign-in, billing and reports usually need a few facts from every cell, copied asynchronously.',
    },
  ],
  diagram: {
    nodes: [
      { id: 'client', label: 'Client', kind: 'client', column: 0, row: 1.5 },
      {
        id: 'router',
        label: 'Global router',
        detail: 'by user ID hash',
        kind: 'gateway',
        column: 1,
        row: 1.5,
        component: 'global-router',
      },
      {
        id: 'health',
        label: 'Cell health',
        detail: 'and capacity',
        kind: 'compute',
        column: 1,
        row: 2.5,
        component: 'global-router',
      },
      {
        id: 'services',
        label: 'Cell 1: services',
        detail: 'full stack',
        kind: 'compute',
        column: 2,
        row: 0.5,
        component: 'cell-internal',
      },
      { id: 'cache', label: 'Cell 1: cache', kind: 'store', column: 3, row: 0, component: 'cell-internal' },
      { id: 'database', label: 'Cell 1: database', kind: 'store', column: 3, row: 1, component: 'cell-internal' },
      {
        id: 'cell-2',
        label: 'Cell 2',
        detail: '10K-100K users',
        kind: 'group',
        column: 2,
        row: 2,
        component: 'cell-structure',
      },
      {
        id: 'cell-n',
        label: 'Cell n',
        detail: '10K-100K users',
        kind: 'group',
        column: 2,
        row: 3,
        component: 'cell-structure',
      },
    ],
    edges: [
      { from: 'client', to: 'router', kind: 'sync' },
      { from: 'router', to: 'services', kind: 'sync' },
      { from: 'router', to: 'cell-2', kind: 'sync' },
      { from: 'router', to: 'cell-n', kind: 'sync' },
      { from: 'services', to: 'cache', kind: 'sync' },
      { from: 'services', to: 'database', kind: 'sync' },
      { from: 'health', to: 'router', label: 'failover', kind: 'async' },
    ],
  },
}
