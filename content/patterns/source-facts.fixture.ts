import type { PatternId } from '../pattern-ids'

/** Columns of the reference guide's comparison table, in its order. */
export const COLUMNS = [
  'Pattern',
  'When to Use',
  'Architecture',
  'Guarantees',
  'Scale Limits',
  'Cost Model',
  'Migration Path',
] as const
export type Column = (typeof COLUMNS)[number]

export type SourceFacts = {
  /** Cells of the comparison table, with their line breaks. */
  cells: Record<Column, string>
  /** Architecture components as layer, key and values; the keys are those of the guide. */
  components: Record<string, Record<string, string[]>>
  guarantees: string[]
  checklist: string[]
  metrics: string[]
}

/**
 * What the reference guide says about its six patterns, word for word. It is kept apart from the content on purpose, so
 * that a fact that is lost or reworded there fails a test.
 */
export const SOURCE_FACTS: Record<Exclude<PatternId, 'monolith'>, SourceFacts> = {
  cqrs: {
    cells: {
      Pattern: 'CQRS',
      'When to Use': 'Read/Write >10:1<br/>Different models needed',
      Architecture: 'Write: PostgreSQL<br/>CDC: Debezium<br/>Stream: Kafka<br/>Read: Redis/ES',
      Guarantees: 'Write: Linearizable<br/>Read: BoundedStaleness(100ms-5s)',
      'Scale Limits': 'Write: 50K TPS<br/>Read: 1M QPS',
      'Cost Model': '2x infrastructure<br/>3x complexity',
      'Migration Path': '1. Add CDC<br/>2. Build projections<br/>3. Shadow reads<br/>4. Switch reads<br/>5. Optimize',
    },
    components: {
      write_side: {
        database: ['PostgreSQL with strong consistency'],
        api: ['RESTful commands'],
        processing: ['Synchronous validation and persistence'],
      },
      stream_processing: {
        cdc: ['Debezium capturing DB changes'],
        broker: ['Apache Kafka for event streaming'],
        routing: ['Topic per aggregate type'],
      },
      read_side: {
        stores: ['Redis for fast lookups', 'Elasticsearch for search', 'Cassandra for time-series'],
        apis: ['GraphQL for flexible queries'],
        processing: ['Asynchronous projection building'],
      },
    },
    guarantees: [
      'Write consistency: Linearizable within aggregates',
      'Read performance: Sub-millisecond for cached data',
      'Eventually consistent: Projection lag typically <100ms',
      'Independent scaling: Read and write sides scale independently',
    ],
    checklist: [
      'Command validation in write model',
      'Event schema evolution strategy',
      'Projection rebuilding mechanism',
      'Monitoring projection lag',
      'Fallback to write side for critical reads',
      'Dead letter queue for failed projections',
    ],
    metrics: ['Projection lag time', 'Read/write throughput ratio', 'Event processing errors', 'Cache hit rates'],
  },
  'event-sourcing': {
    cells: {
      Pattern: 'Event Sourcing',
      'When to Use': 'Audit requirements<br/>Time travel needed',
      Architecture: 'Events: Kafka<br/>Snapshots: S3<br/>State: Derived',
      Guarantees: 'Immutable history<br/>Replayable',
      'Scale Limits': '100K events/sec<br/>90 day retention',
      'Cost Model': '3x storage<br/>2x compute',
      'Migration Path': '1. Add events<br/>2. Dual write<br/>3. Event as truth<br/>4. Remove CRUD',
    },
    components: {
      event_store: {
        primary: ['Apache Kafka (permanent retention)'],
        partitioning: ['By aggregate ID'],
        ordering: ['Per-partition ordering guaranteed'],
      },
      snapshot_store: {
        storage: ['S3/GCS for large snapshots'],
        format: ['Protobuf/Avro for efficiency'],
        frequency: ['Every 1000 events or daily'],
      },
      query_side: {
        projections: ['Multiple read models'],
        materialization: ['Real-time and batch'],
        caching: ['Redis for hot data'],
      },
    },
    guarantees: [
      'Complete audit trail: Every state change recorded',
      'Time travel: Reconstruct state at any point',
      'Replayability: Rebuild any projection from events',
      'Immutability: Events never modified, only appended',
    ],
    checklist: [
      'Event schema versioning strategy',
      'Snapshot generation and restoration',
      'Event upcasting for schema evolution',
      'Projection rebuilding procedures',
      'Event retention and archival policies',
      'Monitoring event throughput and lag',
    ],
    metrics: ['Event replay speed', 'Snapshot creation time', 'Storage growth rate', 'Query performance'],
  },
  microservices: {
    cells: {
      Pattern: 'Microservices',
      'When to Use': 'Team autonomy<br/>Independent deployment',
      Architecture: 'Services: 10-100<br/>Mesh: Istio<br/>Gateway: Kong',
      Guarantees: 'Service autonomy<br/>Fault isolation',
      'Scale Limits': '100s of services<br/>10K RPS/service',
      'Cost Model': 'Nx operational<br/>Network costs',
      'Migration Path': '1. Identify boundaries<br/>2. Extract services<br/>3. Add mesh<br/>4. Decompose DB',
    },
    components: {
      service_mesh: {
        proxy: ['Envoy sidecar per service'],
        control_plane: ['Istio for traffic management'],
        security: ['mTLS between all services'],
        observability: ['Distributed tracing'],
      },
      api_gateway: {
        external: ['Kong/Ambassador for public APIs'],
        internal: ['Service-to-service direct calls'],
        rate_limiting: ['Per-service and global limits'],
      },
      data_layer: {
        pattern: ['Database per service'],
        sharing: ['Event-driven integration'],
        consistency: ['Eventual via events'],
      },
    },
    guarantees: [
      'Service autonomy: Independent deployment and scaling',
      "Fault isolation: Service failures don't cascade",
      'Technology diversity: Different stacks per service',
      'Team ownership: Clear service boundaries',
    ],
    checklist: [
      'Service boundary definition (Domain-Driven Design)',
      'Inter-service communication patterns',
      'Distributed transaction handling (Saga pattern)',
      'Service discovery and load balancing',
      'Monitoring and distributed tracing',
      'CI/CD per service',
    ],
    metrics: ['Service dependency map', 'Inter-service latency', 'Error rate by service', 'Deployment frequency'],
  },
  serverless: {
    cells: {
      Pattern: 'Serverless',
      'When to Use': 'Spiky loads<br/>Low baseline',
      Architecture: 'Functions: Lambda<br/>Gateway: APIG<br/>Storage: DynamoDB',
      Guarantees: 'Auto-scaling<br/>Pay-per-use',
      'Scale Limits': '10K concurrent<br/>15min timeout',
      'Cost Model': '$0.20/M requests<br/>+compute time',
      'Migration Path': '1. Extract functions<br/>2. Add triggers<br/>3. Remove servers',
    },
    components: {
      compute_layer: {
        functions: ['AWS Lambda, Google Cloud Functions'],
        triggers: ['HTTP, Events, Schedule, Storage'],
        timeout: ['15 minutes maximum'],
        scaling: ['Automatic based on demand'],
      },
      gateway_layer: {
        api_gateway: ['AWS API Gateway, Azure APIM'],
        authentication: ['JWT, OAuth2, API Keys'],
        rate_limiting: ['Per-key and global limits'],
        caching: ['Response caching'],
      },
      storage_layer: {
        databases: ['DynamoDB, CosmosDB (serverless)'],
        object_storage: ['S3, Cloud Storage'],
        cache: ['ElastiCache, Redis (serverless)'],
        queue: ['SQS, Service Bus'],
      },
    },
    guarantees: [
      'Auto-scaling: Zero to millions of requests',
      'Cost efficiency: Pay only for actual usage',
      'High availability: Built-in redundancy',
      'Fast deployment: Minutes to deploy changes',
    ],
    checklist: [
      'Function size optimization (<50MB)',
      'Cold start mitigation strategies',
      'Proper error handling and retries',
      'Monitoring and observability',
      'Security (IAM, least privilege)',
      'State management strategy',
    ],
    metrics: ['Cold start frequency', 'Function duration', 'Cost per invocation', 'Error rates'],
  },
  'cell-based': {
    cells: {
      Pattern: 'Cell-Based',
      'When to Use': 'Blast radius control<br/>Multi-tenant',
      Architecture: 'Cells: 100s<br/>Router: Global<br/>State: Per-cell',
      Guarantees: 'Fault isolation<br/>Predictable performance',
      'Scale Limits': '100K users/cell<br/>1000 cells',
      'Cost Model': 'Linear with cells<br/>Router complexity',
      'Migration Path': '1. Define cell size<br/>2. Build router<br/>3. Migrate cohorts<br/>4. Add cells',
    },
    components: {
      cell_structure: {
        size: ['10K-100K users per cell'],
        isolation: ['No shared state between cells'],
        replication: ['3 cells per region minimum'],
      },
      global_router: {
        placement: ['User ID hash or geographic'],
        failover: ['Automatic cell routing'],
        monitoring: ['Cell health and capacity'],
      },
      cell_internal: {
        services: ['Full application stack'],
        database: ['Independent per cell'],
        cache: ['Local to cell'],
      },
    },
    guarantees: [
      'Blast radius: Failure affects only one cell',
      'Predictable performance: Known user count per cell',
      'Horizontal scaling: Add cells as needed',
      'Operational simplicity: Smaller fault domains',
    ],
    checklist: [
      'Cell placement strategy',
      'Cross-cell data sharing patterns',
      'Cell provisioning automation',
      'Global data consistency requirements',
      'Cell evacuation procedures',
      'Monitoring cell utilization',
    ],
    metrics: ['Cell utilization', 'Cross-cell operations', 'Cell health scores', 'Routing efficiency'],
  },
  'edge-computing': {
    cells: {
      Pattern: 'Edge Computing',
      'When to Use': 'Global latency<br/>Bandwidth costs',
      Architecture: 'CDN: CloudFront<br/>Compute: Lambda@Edge<br/>Data: DynamoDB Global',
      Guarantees: '<50ms globally<br/>Data locality',
      'Scale Limits': '100s of edges<br/>Limited compute',
      'Cost Model': 'High fixed cost<br/>Complexity',
      'Migration Path': '1. Static to CDN<br/>2. Add compute<br/>3. Replicate data<br/>4. Full edge',
    },
    components: {
      edge_tier: {
        compute: ['Lambda@Edge, Cloudflare Workers'],
        storage: ['Edge caching, KV stores'],
        network: ['CDN endpoints'],
        latency: ['<20ms to users'],
      },
      regional_tier: {
        compute: ['Container clusters'],
        storage: ['Regional databases'],
        cache: ['Regional cache clusters'],
        latency: ['<100ms inter-region'],
      },
      core_tier: {
        compute: ['Central data centers'],
        storage: ['Master databases'],
        analytics: ['Data warehouses'],
        ml: ['Model training'],
      },
    },
    guarantees: [
      'Low latency: <50ms globally',
      'Data locality: Process data near users',
      'Bandwidth efficiency: Reduce data transfer',
      'Global scale: Hundreds of edge locations',
    ],
    checklist: [
      'Edge workload identification',
      'Data synchronization strategy',
      'Cache invalidation mechanisms',
      'Regional failover procedures',
      'Global configuration management',
      'Edge monitoring and analytics',
    ],
    metrics: [],
  },
}
