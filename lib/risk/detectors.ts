import { PATTERN_NAMES, type PatternId } from '@/content/pattern-ids'
import { DECISION_THRESHOLDS } from '@/content/scenario/decision-thresholds'
import { RISK_THRESHOLDS } from '@/content/scenario/risk-thresholds'
import type { AntiPatternId } from '@/content/schemas/risk'
import type { Scenario, Situation } from '@/content/schemas/scenario'
import { count, percent, quantity } from '@/lib/format'

/** One way to see an anti-pattern coming. Detection and fix are the source's words; the tests hold them to it. */
export type Detector = {
  detection: string
  fix: string
  /** The figure that raises it, in words; null when it does not. */
  figure: (scenario: Scenario, patterns: readonly PatternId[]) => string | null
}

export const DETECTORS: Record<AntiPatternId, Detector[]> = {
  'distributed-monolith': [
    {
      detection: "Services can't deploy independently",
      fix: 'Clear domain boundaries',
      figure: servicesReleasedTogether,
    },
    { detection: 'Shared database across services', fix: 'Database per service', figure: databaseOfSeveralServices },
    { detection: 'Synchronous chains of service calls', fix: 'Event-driven communication', figure: longCallChain },
  ],
  'premature-optimization': [
    {
      detection: 'Over-engineering for current scale',
      fix: 'Start simple, evolve gradually',
      figure: complexWithoutNeed,
    },
    {
      detection: 'Complex patterns with simple requirements',
      fix: 'Match pattern to actual needs',
      figure: cellsFarAboveNeed,
    },
  ],
  'event-sourcing-everywhere': [
    {
      detection: 'Complex queries for simple CRUD',
      fix: 'Use for audit-critical domains only',
      figure: historyNobodyAskedFor,
    },
    {
      detection: 'Complex queries for simple CRUD',
      fix: 'CRUD for simple reference data',
      figure: eventsBeyondTheAudited,
    },
    { detection: 'Storage costs growing rapidly', fix: 'Clear event boundaries', figure: manyEventsPerWrite },
  ],
  'microservice-sprawl': [
    { detection: 'High deployment overhead', fix: 'Service consolidation', figure: servicesPerTeam },
    { detection: 'High deployment overhead', fix: 'Merge overly granular services', figure: servicesPerEngineer },
  ],
}

function servicesReleasedTogether({ situation }: Scenario, patterns: readonly PatternId[]): string | null {
  return patterns.includes('microservices') && situation.independentDeploys === false
    ? 'independent deploys: not needed'
    : null
}

function databaseOfSeveralServices({ situation }: Scenario, patterns: readonly PatternId[]): string | null {
  return patterns.includes('microservices') && situation.sharedDatabase === true
    ? 'one database for several services'
    : null
}

function longCallChain({ workload }: Scenario, patterns: readonly PatternId[]): string | null {
  const { value } = RISK_THRESHOLDS.callsPerRequest
  if (!patterns.includes('microservices') || workload.callsPerRequest < value) return null
  return `${quantity(workload.callsPerRequest, 'call')} between services per request (warned from ${value})`
}

/**
 * The answer that calls for each pattern whatever the load. Monolith and Serverless, of low complexity, are never too
 * much.
 */
const CALLED_FOR: Partial<Record<PatternId, (situation: Situation) => boolean>> = {
  cqrs: ({ highReadVolume, readWriteRatio = 0, otherQueryModels }) =>
    highReadVolume === true || readWriteRatio > DECISION_THRESHOLDS.readsPerWrite.value || otherQueryModels === true,
  'event-sourcing': ({ auditCritical, replayNeeded }) => auditCritical === true || replayNeeded === true,
  microservices: ({ independentDeploys }) => independentDeploys === true,
  'cell-based': ({ isolationNeeded }) => isolationNeeded === true,
  'edge-computing': ({ globalUsers, worksOffline, egressDominates }) =>
    globalUsers === true || worksOffline === true || egressDominates === true,
}

function complexWithoutNeed({ situation }: Scenario, patterns: readonly PatternId[]): string | null {
  const { peakQps, teams } = situation
  if (peakQps === undefined || peakQps >= RISK_THRESHOLDS.simpleBelowQps.value || teams !== 1) return null
  const tooMuch = patterns.filter((pattern) => CALLED_FOR[pattern]?.(situation) === false)
  if (tooMuch.length === 0) return null
  return `${tooMuch.map((pattern) => PATTERN_NAMES[pattern]).join(', ')} for ${count(peakQps)} QPS and one team`
}

/** Even where isolation calls for them: a whole stack for each share of a load that one small server carries. */
function cellsFarAboveNeed({ situation: { peakQps, teams } }: Scenario, patterns: readonly PatternId[]): string | null {
  const { value } = RISK_THRESHOLDS.cellsFromQps
  if (!patterns.includes('cell-based') || peakQps === undefined || peakQps >= value || teams !== 1) return null
  return `Cell-Based for ${count(peakQps)} QPS and one team (warned below ${count(value)} QPS)`
}

function historyNobodyAskedFor({ situation }: Scenario, patterns: readonly PatternId[]): string | null {
  if (!patterns.includes('event-sourcing') || situation.auditCritical === true || situation.replayNeeded === true)
    return null
  return `history as a requirement: ${situation.auditCritical === false ? 'no' : 'not said'}`
}

/** Only once it is said what is audited: until then the whole system may be. */
function eventsBeyondTheAudited({ situation, people }: Scenario, patterns: readonly PatternId[]): string | null {
  const { auditedPercent } = situation
  if (
    !patterns.includes('event-sourcing') ||
    auditedPercent === undefined ||
    100 * people.patternShare <= auditedPercent
  )
    return null
  return (
    `the pattern in ${percent(people.patternShare)} of the development, history required in ` +
    `${count(auditedPercent)}% of the system`
  )
}

function manyEventsPerWrite({ workload }: Scenario, patterns: readonly PatternId[]): string | null {
  const { value } = RISK_THRESHOLDS.eventsPerWrite
  if (!patterns.includes('event-sourcing') || workload.eventsPerWrite < value) return null
  return `${quantity(workload.eventsPerWrite, 'event')} per write (warned from ${value})`
}

/** Only with an answered number of teams: the default would accuse a visitor of a figure that is ours. */
function servicesPerTeam({ situation, workload }: Scenario, patterns: readonly PatternId[]): string | null {
  const { value } = RISK_THRESHOLDS.servicesPerTeam
  if (!patterns.includes('microservices') || !situation.teams || workload.services <= value * situation.teams)
    return null
  return `${quantity(workload.services, 'service')} for ${quantity(situation.teams, 'team')}: more than ${value} each`
}

function servicesPerEngineer({ people, workload }: Scenario, patterns: readonly PatternId[]): string | null {
  const { value } = RISK_THRESHOLDS.servicesPerEngineer
  if (!patterns.includes('microservices') || workload.services <= value * people.engineers) return null
  return (
    `${quantity(workload.services, 'service')} for ${quantity(people.engineers, 'engineer')}: more than ${value} ` +
    'each'
  )
}
