import type { Pattern } from '../schemas/pattern'
import { fromSource, tableLimit } from './statements'

export const serverless: Pattern = {
  id: 'serverless',
  name: 'Serverless',
  origin: 'source',
  axis: 'runtime',
  summary:
    'Functions that the provider starts when a request or an event arrives, over managed storage. No servers to ' +
    'size and no compute to pay for while idle; run time and concurrency are capped.',
  whenToUse: [fromSource('Spiky loads'), fromSource('Low baseline')],
  architecture: [
    { role: 'Functions', technology: 'Lambda' },
    { role: 'Gateway', technology: 'APIG' },
    { role: 'Storage', technology: 'DynamoDB' },
  ],
  tableGuarantees: [fromSource('Auto-scaling'), fromSource('Pay-per-use')],
  scaleLimits: [
    tableLimit(
      '10K concurrent',
      'concurrentExecutions',
      10_000,
      'concurrent executions',
      'Executions running at the same moment: requests per second times seconds per request',
    ),
    tableLimit('15min timeout', 'functionSeconds', 900, 'seconds per execution', '15 minutes is 900 s'),
  ],
  costModel: [fromSource('$0.20/M requests'), fromSource('+compute time')],
  migrationPath: ['Extract functions', 'Add triggers', 'Remove servers'],
  components: [
    {
      id: 'compute-layer',
      name: 'Compute layer',
      provenance: 'source',
      parts: [
        { name: 'Functions', value: ['AWS Lambda, Google Cloud Functions'] },
        { name: 'Triggers', value: ['HTTP, Events, Schedule, Storage'] },
        { name: 'Timeout', value: ['15 minutes maximum'] },
        { name: 'Scaling', value: ['Automatic based on demand'] },
      ],
    },
    {
      id: 'gateway-layer',
      name: 'Gateway layer',
      provenance: 'source',
      parts: [
        { name: 'API gateway', value: ['AWS API Gateway, Azure APIM'] },
        { name: 'Authentication', value: ['JWT, OAuth2, API Keys'] },
        { name: 'Rate limiting', value: ['Per-key and global limits'] },
        { name: 'Caching', value: ['Response caching'] },
      ],
    },
    {
      id: 'storage-layer',
      name: 'Storage layer',
      provenance: 'source',
      parts: [
        { name: 'Databases', value: ['DynamoDB, CosmosDB (serverless)'] },
        { name: 'Object storage', value: ['S3, Cloud Storage'] },
        { name: 'Cache', value: ['ElastiCache, Redis (serverless)'] },
        { name: 'Queue', value: ['SQS, Service Bus'] },
      ],
    },
  ],
  guarantees: [
    { name: 'Auto-scaling', detail: 'Zero to millions of requests', provenance: 'source' },
    { name: 'Cost efficiency', detail: 'Pay only for actual usage', provenance: 'source' },
    { name: 'High availability', detail: 'Built-in redundancy', provenance: 'source' },
    { name: 'Fast deployment', detail: 'Minutes to deploy changes', provenance: 'source' },
  ],
  checklist: [
    { id: 'function-size', text: 'Function size optimization (<50MB)' },
    { id: 'cold-starts', text: 'Cold start mitigation strategies' },
    { id: 'errors-and-retries', text: 'Proper error handling and retries' },
    { id: 'monitoring', text: 'Monitoring and observability' },
    { id: 'security', text: 'Security (IAM, least privilege)' },
    { id: 'state-management', text: 'State management strategy' },
  ],
  metrics: [
    fromSource('Cold start frequency'),
    fromSource('Function duration'),
    fromSource('Cost per invocation'),
    fromSource('Error rates'),
  ],
  contradictions: [
    {
      about: 'What compute time is measured in',
      says: [
        { where: 'Cost framework, Serverless, the code', text: 'requirements.compute_seconds * 0.0000167' },
        { where: 'Cost framework, Serverless, its comment', text: '$16.67/1M GB-seconds' },
      ],
      note:
        'The code asks for seconds and the comment prices gigabyte-seconds. We read GB-seconds: seconds times ' +
        'gigabytes of memory. We use the coefficient in the code; a million GB-seconds cost $16.70 by it, three ' +
        'cents more than in the comment.',
    },
  ],
  diagram: {
    nodes: [
      { id: 'client', label: 'Client', kind: 'client', column: 0, row: 0.5 },
      {
        id: 'gateway',
        label: 'API gateway',
        detail: 'auth, limits, caching',
        kind: 'gateway',
        column: 1,
        row: 0.5,
        component: 'gateway-layer',
      },
      {
        id: 'request-function',
        label: 'Request function',
        detail: 'AWS Lambda',
        kind: 'compute',
        column: 2,
        row: 0.5,
        component: 'compute-layer',
      },
      {
        id: 'worker-function',
        label: 'Worker function',
        detail: '15 minutes maximum',
        kind: 'compute',
        column: 2,
        row: 2,
        component: 'compute-layer',
      },
      {
        id: 'schedule',
        label: 'Schedule',
        detail: 'trigger',
        kind: 'stream',
        column: 2,
        row: 3,
        component: 'compute-layer',
      },
      {
        id: 'database',
        label: 'Database',
        detail: 'DynamoDB',
        kind: 'store',
        column: 3,
        row: 0,
        component: 'storage-layer',
      },
      {
        id: 'cache',
        label: 'Cache',
        detail: 'ElastiCache',
        kind: 'store',
        column: 3,
        row: 1,
        component: 'storage-layer',
      },
      { id: 'queue', label: 'Queue', detail: 'SQS', kind: 'stream', column: 3, row: 2, component: 'storage-layer' },
      {
        id: 'objects',
        label: 'Object storage',
        detail: 'S3',
        kind: 'store',
        column: 3,
        row: 3,
        component: 'storage-layer',
      },
    ],
    edges: [
      { from: 'client', to: 'gateway', kind: 'sync' },
      { from: 'gateway', to: 'request-function', label: 'HTTP', kind: 'sync' },
      { from: 'request-function', to: 'database', kind: 'sync' },
      { from: 'request-function', to: 'cache', kind: 'sync' },
      { from: 'request-function', to: 'queue', label: 'enqueue', kind: 'async' },
      { from: 'queue', to: 'worker-function', label: 'event', kind: 'async' },
      { from: 'schedule', to: 'worker-function', kind: 'async' },
      { from: 'worker-function', to: 'objects', kind: 'sync' },
    ],
  },
}
