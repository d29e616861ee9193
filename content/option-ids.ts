/** Lighter options: what often satisfies the same need as a pattern, at less cost. Described in content/options. */
export const OPTION_IDS = [
  'modular-borders',
  'audit-table',
  'temporal-tables',
  'read-replicas',
  'cache',
  'search-index',
  'edge-cache',
  'database-per-tenant',
] as const

export type OptionId = (typeof OPTION_IDS)[number]

/** Names alone, short enough for a sentence. */
export const OPTION_NAMES: Record<OptionId, string> = {
  'modular-borders': 'enforced module borders',
  'audit-table': 'an audit table',
  'temporal-tables': 'temporal tables',
  'read-replicas': 'read replicas',
  cache: 'a cache',
  'search-index': 'a search index',
  'edge-cache': 'a CDN',
  'database-per-tenant': 'a database per tenant',
}
