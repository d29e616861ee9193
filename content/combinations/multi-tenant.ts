import type { TenantIsolation } from '../schemas/combination'

/** The reference guide's "Tenant Isolation Strategies", in its order. The guide gives no cost for cells. */
export const TENANT_ISOLATION: TenantIsolation[] = [
  {
    id: 'shared-database-shared-schema',
    name: 'Shared Database, Shared Schema',
    points: ['Lowest cost, highest density', 'Row-level security required'],
    risk: 'Data leakage',
    cost: 'lowest',
    isolation: 'Row-level security',
    provenance: 'source',
  },
  {
    id: 'shared-database-separate-schema',
    name: 'Shared Database, Separate Schema',
    points: ['Medium cost, good isolation', 'Schema per tenant'],
    risk: 'Resource contention',
    cost: 'medium',
    isolation: 'Good: schema per tenant',
    provenance: 'source',
  },
  {
    id: 'separate-database',
    name: 'Separate Database',
    points: ['Highest cost, best isolation', 'Complete data separation'],
    risk: 'Operational complexity',
    cost: 'highest',
    isolation: 'Best: complete data separation',
    provenance: 'source',
  },
  {
    id: 'cell-based-multi-tenancy',
    name: 'Cell-Based Multi-Tenancy',
    points: ['Tenant groups per cell', 'Predictable performance'],
    risk: 'Cross-tenant features',
    cost: 'not stated',
    isolation: 'By tenant group: one cell each',
    provenance: 'source',
  },
]
