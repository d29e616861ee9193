import { PATTERN_NAMES, type PatternId } from '@/content/pattern-ids'
import { RISK_THRESHOLDS } from '@/content/scenario/risk-thresholds'
import type { AntiPatternId } from '@/content/schemas/risk'
import type { Scenario, Situation } from '@/content/schemas/scenario'
import { count, quantity } from '@/lib/format'

/** One way to see an anti-pattern coming. Detection and fix are the source's words; the tests hold them to it. */
export type Detector = {
  detection: string
  fix: string
  /** The figure that raises it, in words; null when it does not. */
  figure: (scenario: Scenario, patterns: readonly PatternId[]) => string | null
}

export const DETECTORS: Record<AntiPatternId, Detector[]> = {
  'distributed-monolith': [
    { detection: 'Services can\'t deploy independently', fix: 'Clear domain boundaries', figure: servicesReleasedTogether },
    { detection: 'Synchronous chains of service calls', fix: 'Event-driven communication', figure: longCallChain },
  ],
  'premature-optimization': [
    { detection: 'Over-engineering for current scale', fix: 'Start simple, evolve gradually', figure: complexWithoutNeed },
  ],
  'event-sourcing-everywhere': [
    { detection: 'Complex queries for simple CRUD', fix: 'Use for audit-critical domains only', figure: historyNobodyAskedFor },
    { detection: 'Storage costs growing rapidly', fix: 'Clear event boundaries', figure: manyEventsPerWrite },
  ],
  'microservice-sprawl': [
    { detection: 'High deployment overhead', fix: 'Service consolidation', figure: servicesPerTeam },
    { detection: 'High deployment overhead', fix: 'Merge overly granular services', figure: servicesPerEngineer },
  ],
}

function servicesReleasedTogether({ situation }: Scenario, patterns: readonly PatternId[]): string | null {
  return patterns.includes('microservices') && situation.independentDeploys === false ? 'independent deploys: not needed' : null
}

function longCallChain({ workload }: Scenario, patterns: readonly PatternId[]): string | null {
  const { value } = RISK_THRESHOLDS.callsPerRequest
  if (!patterns.includes('microservices') || workload.callsPerRequest < value) return null
  return `${quantity(workload.callsPerRequest, 'call')} between services per request (warned from ${value})`
}

/** The answer that calls for each pattern whatever the load. Monolith and Serverless, of low complexity, are never too much. */
const CALLED_FOR: Partial<Record<PatternId, (situation: Situation) => boolean>> = {
  cqrs: ({ highReadVolume }) => highReadVolume === true,
  'event-sourcing': ({ auditCritical }) => auditCritical === true,
  microservices: ({ independentDeploys }) => independentDeploys === true,
  'cell-based': ({ isolationNeeded }) => isolationNeeded === true,
  'edge-computing': ({ globalUsers }) => globalUsers === true,
}

function complexWithoutNeed({ situation }: Scenario, patterns: readonly PatternId[]): string | null {
  const { peakQps, teams } = situation
  if (peakQps === undefined || peakQps >= RISK_THRESHOLDS.simpleBelowQps.value || teams !== 1) return null
  const tooMuch = patterns.filter((pattern) => CALLED_FOR[pattern]?.(situation) === false)
  if (tooMuch.length === 0) return null
  return `${tooMuch.map((pattern) => PATTERN_NAMES[pattern]).join(', ')} for ${count(peakQps)} QPS and one team`
}

function historyNobodyAskedFor({ situation }: Scenario, patterns: readonly PatternId[]): string | null {
  if (!patterns.includes('event-sourcing') || situation.auditCritical === true) return null
  return `history as a requirement: ${situation.auditCritical === false ? 'no' : 'not said'}`
}

function manyEventsPerWrite({ workload }: Scenario, patterns: readonly PatternId[]): string | null {
  const { value } = RISK_THRESHOLDS.eventsPerWrite
  if (!patterns.includes('event-sourcing') || workload.eventsPerWrite < value) return null
  return `${quantity(workload.eventsPerWrite, 'event')} per write (warned from ${value})`
}

/** Only with an answered number of teams: the default would accuse a visitor of a figure that is ours. */
function servicesPerTeam({ situation, workload }: Scenario, patterns: readonly PatternId[]): string | null {
  const { value } = RISK_THRESHOLDS.servicesPerTeam
  if (!patterns.includes('microservices') || !situation.teams || workload.services <= value * situation.teams) return null
  return `${quantity(workload.services, 'service')} for ${quantity(situation.teams, 'team')}: more than ${value} each`
}

function servicesPerEngineer({ people, workload }: Scenario, patterns: readonly PatternId[]): string | null {
  const { value } = RISK_THRESHOLDS.servicesPerEngineer
  if (!patterns.includes('microservices') || workload.services <= value * people.engineers) return null
  return `${quantity(workload.services, 'service')} for ${quantity(people.engineers, 'engineer')}: more than ${value} each`
}
