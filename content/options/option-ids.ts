/** Options lighter than a pattern, by axis: decomposition, data, runtime. */
export const LIGHTER_OPTION_IDS = [
  'modular-borders',
  'audit-table',
  'temporal-tables',
  'read-replicas',
  'cache',
  'search-index',
  'database-per-tenant',
  'edge-cache',
] as const
