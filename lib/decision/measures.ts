import type { AnswerKey } from '@/content/schemas/decision'

/** How to find out what is not known: the thing to look at or the person to ask, in one sentence. */
export const MEASURES: Record<AnswerKey, string> = {
  consistency: 'Ask what it costs when two people see different values for five seconds.',
  highReadVolume: 'Count reads against writes in a day of access logs.',
  auditCritical: 'Ask the auditor or the regulator whether past states must be proven.',
  independentDeploys: 'Count the releases of the last three months that waited for another team.',
  loadShape: 'Compare the busiest hour of a month with an ordinary one.',
  globalUsers: 'Look up the share of requests that comes from other continents.',
  isolationNeeded: 'Read the contracts and the last outage reports: who was hit by a fault that was not theirs?',
  peakQps: 'Read the busiest minute off the load balancer.',
  teams: 'Count the teams that change and deploy this system.',
  readWriteRatio: 'Divide the reads by the writes in a day of access logs.',
  lowBaseline: 'Look at the load of a quiet night and of a quiet week.',
  latencyTargetMs: 'Ask what time to an answer is promised, and measure what users see from afar.',
  multiTenant: 'Ask whether customers share the system, each with data of their own.',
  otherQueryModels: 'List the ten most frequent queries and how many tables each one joins.',
  replayNeeded: 'Ask whether past changes will be read again: by new consumers, or under rules that change.',
  busyAllDay: "Look at the processors' use over a whole day, and at the size of what one step hands to the next.",
  nobodyRunsServers: 'Ask who patches servers and who answers the alarm.',
  worksOffline: 'Ask what must go on when the line is cut, and what share of the bill is traffic.',
  centralState: 'Count the central reads and writes that one request needs.',
  derivedStream: "Ask whether the system's product is data derived from events.",
  batchRecompute: 'Ask how late input is put right, and how long reading the whole log again would take.',
  sharedDatabase: 'List which services hold a password to which database.',
  auditedPercent: 'Mark the tables that an auditor asks for, and their share of all.',
}
