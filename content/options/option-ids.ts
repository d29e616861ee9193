/** Options lighter than a pattern, by axis: decomposition, data, runtime. Described in lighter-options. */
export const OPTION_IDS = [
  'modular-borders',
  'audit-table',
  'temporal-tables',
  'read-replicas',
  'cache',
  'search-index',
  'database-per-tenant',
  'edge-cache',
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
  'database-per-tenant': 'a database per tenant',
  'edge-cache': 'a CDN',
}

/** Whether its name takes a verb in the plural: it has no article. */
export const isPluralOption = (part: string): boolean => isOptionId(part) && !/^an? /.test(OPTION_NAMES[part])

export const isOptionId = (part: string): part is OptionId => OPTION_IDS.some((id) => id === part)
