import { describe, expect, test } from 'vitest'
import type { Situation } from '@/content/schemas/scenario'
import { adviseOn } from './decision.fixture'

describe('tenants', () => {
  test.each<[string, Situation, string | undefined]>([
    ['not said', { isolationNeeded: true }, undefined],
    ['one', { multiTenant: false }, undefined],
    ['many, isolation not said', { multiTenant: true }, 'shared-database-separate-schema'],
    ['many that may share a fate', { multiTenant: true, isolationNeeded: false }, 'shared-database-shared-schema'],
    [
      'many that may share a fate, and audited',
      { multiTenant: true, isolationNeeded: false, auditCritical: true },
      'shared-database-separate-schema',
    ],
    ['many kept apart', { multiTenant: true, isolationNeeded: true }, 'cell-based-multi-tenancy'],
  ])('%s', (_, situation, strategy) => expect(adviseOn(situation).tenancy?.strategy).toBe(strategy))
})
