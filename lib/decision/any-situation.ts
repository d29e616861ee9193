import fc from 'fast-check'
import type { Situation } from '@/content/schemas/scenario'

const load = fc.oneof(fc.constantFrom(0.1, 9999.99, 10_000, 99_999, 100_000, 1_000_000, 1_000_001), fc.double({ min: 0, max: 1e9, noNaN: true }))

/** Any answers, any of them missing; loads and teams near the edges of the tree's bands more often than elsewhere. For property tests. */
export const anySituation: fc.Arbitrary<Situation> = fc.record(
  {
    consistency: fc.constantFrom('strong' as const, 'eventual' as const),
    highReadVolume: fc.boolean(),
    auditCritical: fc.boolean(),
    independentDeploys: fc.boolean(),
    loadShape: fc.constantFrom('steady' as const, 'spiky' as const),
    globalUsers: fc.boolean(),
    isolationNeeded: fc.boolean(),
    peakQps: load,
    teams: fc.oneof(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 1_000_000 })),
  },
  { requiredKeys: [] },
)
