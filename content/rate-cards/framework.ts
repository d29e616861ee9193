import { RATE_CARD_NAMES, RATE_CARD_REVISIONS } from '../scenario/card-ids'
import type { Evidence } from '../schemas/provenance'
import type { FrameworkPattern, RateCard } from '../schemas/rate-card'

type Rate = FrameworkPattern['rates'][string]

const AS_OF = '2026-11'

const published = (comment: string): Evidence => ({
  provenance: 'source',
  source: 'Reference guide, Infrastructure Costs',
  asOf: AS_OF,
  note: comment,
})

/** Evidence for our own rates, which are built from unit prices that the guide already uses. */
const builtFrom = (how: string): Evidence => ({
  provenance: 'derived',
  source: 'Loadbearing, after Reference guide, Infrastructure Costs',
  asOf: AS_OF,
  note: `Not in the guide. ${how}`,
})

const perUse = (id: string, label: string, unit: string, usd: number, evidence: Evidence): Rate => ({
  id,
  label,
  unit,
  usd,
  period: 'use',
  evidence,
})
const perMonth = (id: string, label: string, unit: string, usd: number, evidence: Evidence): Rate => ({
  id,
  label,
  unit,
  usd,
  period: 'month',
  evidence,
})

const noMultiplier: FrameworkPattern['multiplier'] = {
  kind: 'constant',
  value: 1,
  why: 'No multiplier',
  evidence: builtFrom('The lines already hold every copy that the pattern runs.'),
}

/**
 * The reference guide's `calculate_pattern_cost` as data: US dollars per unit exactly as the guide multiplies them,
 * under the guide's own names in camelCase. Entries with origin `ours` are not in the guide. The rates are
 * illustrative, and far from list prices at scale. Changing a figure requires a new revision.
 */
export const FRAMEWORK_CARD: RateCard = {
  kind: 'framework',
  id: 'framework',
  revision: RATE_CARD_REVISIONS.framework,
  name: RATE_CARD_NAMES.framework,
  currency: 'USD',
  asOf: AS_OF,
  patterns: [
    {
      pattern: 'monolith',
      origin: 'ours',
      rates: {
        services: perMonth(
          'services',
          'One service',
          'service',
          1000,
          builtFrom("The guide's price of one service, and no mesh, since there is nothing to connect."),
        ),
      },
      multiplier: { ...noMultiplier, evidence: builtFrom('One service has no operational overhead to multiply.') },
    },
    {
      pattern: 'cqrs',
      origin: 'source',
      rates: {
        writeDb: perUse('writeDb', 'Write database', 'write', 0.001, published('$1/1K writes')),
        readStores: perUse('readStores', 'Read stores', 'read', 0.0001, published('$0.1/1K reads')),
        streaming: perUse('streaming', 'Streaming', 'event', 0.0001, published('$0.1/1K events')),
      },
      multiplier: {
        kind: 'constant',
        value: 2,
        why: 'Dual infrastructure',
        evidence: published('Dual infrastructure'),
      },
    },
    {
      pattern: 'event-sourcing',
      origin: 'source',
      rates: {
        eventStore: perUse('eventStore', 'Event store', 'event', 0.002, published('$2/1K events')),
        snapshots: perMonth('snapshots', 'Snapshots', 'aggregate', 0.01, published('$10/1K aggregates')),
        projections: perMonth('projections', 'Projections', 'read model', 500, published('$500/read model')),
      },
      multiplier: { kind: 'constant', value: 3, why: 'Storage overhead', evidence: published('Storage overhead') },
    },
    {
      pattern: 'microservices',
      origin: 'source',
      rates: {
        services: perMonth('services', 'Services', 'service', 1000, published('$1K/service/month')),
        mesh: perMonth('mesh', 'Service mesh', 'service', 200, published('$200/service for mesh')),
        networking: perUse(
          'networking',
          'Calls between services',
          'call',
          0.00001,
          published('requirements.inter_service_calls * 0.00001, without a comment in the guide'),
        ),
      },
      multiplier: {
        kind: 'per-service',
        value: 0.1,
        why: 'Operational overhead',
        evidence: published(
          'Operational overhead: services x 0.1, which discounts a system of fewer than ten services',
        ),
      },
    },
    {
      pattern: 'serverless',
      origin: 'source',
      rates: {
        requests: perUse('requests', 'Requests', 'request', 0.0000002, published('$0.20/1M requests')),
        duration: perUse(
          'duration',
          'Compute time',
          'GB-second',
          0.0000167,
          published('$16.67/1M GB-seconds; the coefficient itself, 0.0000167, makes $16.70. The coefficient is used.'),
        ),
        storage: perMonth('storage', 'Storage', 'GB', 0.25, published('$0.25/GB/month')),
      },
      multiplier: { kind: 'constant', value: 1, why: 'Pay per use', evidence: published('Pay per use') },
    },
    {
      pattern: 'cell-based',
      origin: 'ours',
      rates: {
        cells: perMonth(
          'cells',
          'Cells',
          'cell',
          1000,
          builtFrom('A cell is priced as one service of the guide: $1K a month.'),
        ),
        router: perUse(
          'router',
          'Global router, by request',
          'routed request',
          0.00001,
          builtFrom('A routed request is priced as one call between services.'),
        ),
        routerRegions: perMonth(
          'routerRegions',
          'Global router, by region',
          'region',
          500,
          builtFrom("The router's table in a region is priced as one read model: $500 a month."),
        ),
      },
      multiplier: noMultiplier,
    },
    {
      pattern: 'edge-computing',
      origin: 'ours',
      rates: {
        fixed: perMonth(
          'fixed',
          'Regional stacks',
          'region',
          1700,
          builtFrom('One service ($1,000), its mesh ($200) and one read model ($500) in each region.'),
        ),
        requests: perUse(
          'requests',
          'Edge requests',
          'request',
          0.0000006,
          builtFrom(
            "Three times the guide's serverless request: $0.60/1M, which is also the public list price of " +
              'Lambda@Edge.',
          ),
        ),
        duration: perUse(
          'duration',
          'Edge compute time',
          'GB-second',
          0.00005,
          builtFrom(
            "About three times the guide's serverless GB-second: $50/1M, which is also the public list price of " +
              'Lambda@Edge.',
          ),
        ),
        replication: perUse(
          'replication',
          'Write replication',
          'write x region',
          0.001,
          builtFrom(
            "Each write is paid for again in each region, at the guide's price of a database write: $1/1K writes.",
          ),
        ),
      },
      multiplier: noMultiplier,
    },
  ],
}
