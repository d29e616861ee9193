import type { PatternId } from '@/content/pattern-ids'
import type { AnswerKey } from '@/content/schemas/decision'
import type { Situation } from '@/content/schemas/scenario'

/** A need that only one pattern meets in full. */
export type Need = {
  pattern: PatternId
  /** The answers it rests on. */
  from: AnswerKey[]
  holds: (situation: Situation) => boolean
  sentence: string
}

/** Where the source's large band starts; "Large Scale + Isolation" takes "large" from there. */
const LARGE_FROM_QPS = 100_000

/** Most urgent first: the less a need can be made good later, the earlier it stands. */
export const NEEDS: Need[] = [
  {
    pattern: 'event-sourcing',
    from: ['auditCritical'],
    holds: ({ auditCritical }) => auditCritical === true,
    sentence: 'History is a requirement in itself, and history that was not recorded cannot be added later.',
  },
  {
    pattern: 'cell-based',
    from: ['isolationNeeded', 'peakQps'],
    holds: ({ isolationNeeded, peakQps = 0 }) => isolationNeeded === true && peakQps >= LARGE_FROM_QPS,
    sentence: 'A failure must stay contained at a load where it would reach very many users; only cells share nothing.',
  },
  {
    pattern: 'microservices',
    from: ['independentDeploys', 'teams'],
    holds: ({ independentDeploys, teams = 1 }) => independentDeploys === true && teams >= 2,
    sentence: 'Several teams must release on their own; in one deployable they wait for each other.',
  },
]

/** The need that calls for a pattern, and its urgency: 3 for the most urgent, 0 where there is none. */
export function needFor(pattern: PatternId, situation: Situation): { need?: Need; urgency: number } {
  const index = NEEDS.findIndex((need) => need.pattern === pattern && need.holds(situation))
  return index < 0 ? { urgency: 0 } : { need: NEEDS[index], urgency: NEEDS.length - index }
}
