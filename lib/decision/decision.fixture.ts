import fc from 'fast-check'
import { DECISION_FACTS } from '@/content'
import type { PatternId } from '@/content/pattern-ids'
import type { Situation } from '@/content/schemas/scenario'
import { scenarioWith } from '@/lib/kernel'
import { recommend } from './recommend'
import type { DecisionFacts, RankedPattern } from './types'

export const FACTS: DecisionFacts = DECISION_FACTS

export const adviseOn = (situation: Situation) => recommend(scenarioWith({ situation }), FACTS)

export const found = (ranked: RankedPattern[], pattern: PatternId): RankedPattern =>
  ranked.find((one) => one.pattern === pattern)!

const load = fc.oneof(
  fc.constantFrom(0.1, 999, 9999.9, 10_000, 49_999.9, 50_000, 99_999.9, 100_000, 1_000_000, 1_000_000.1),
  fc.double({ min: 0, max: 1e9, noNaN: true }),
)

/** Any answers, any of them missing; figures near the borders of the rules more often than elsewhere. */
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
    readWriteRatio: fc.constantFrom(0, 1, 10, 10.1, 100, 1_000_000),
    lowBaseline: fc.boolean(),
    latencyTargetMs: fc.constantFrom(1, 50, 51, 200, 60_000),
    multiTenant: fc.boolean(),
    otherQueryModels: fc.boolean(),
    replayNeeded: fc.boolean(),
    busyAllDay: fc.boolean(),
    nobodyRunsServers: fc.boolean(),
    worksOffline: fc.boolean(),
    centralState: fc.boolean(),
    derivedStream: fc.boolean(),
    batchRecompute: fc.boolean(),
    sharedDatabase: fc.boolean(),
    auditedPercent: fc.constantFrom(0, 20, 100),
  },
  { requiredKeys: [], noNullPrototype: true },
)
