import type { PatternId } from '@/content/pattern-ids'
import { RISK_THRESHOLDS } from '@/content/scenario/risk-thresholds'
import type { AnswerKey } from '@/content/schemas/decision'
import type { Situation } from '@/content/schemas/scenario'

/** An answer that speaks against a pattern. */
export type Objection = {
  /** True only where the answers deny the source's reasons for the pattern; every lesser doubt is only said. */
  rulesOut: boolean
  /** The answers it rests on. */
  from: AnswerKey[]
  holds: (situation: Situation) => boolean
  sentence: string
}

const SIMPLE_BELOW_QPS = RISK_THRESHOLDS.simpleBelowQps.value

const notLow = ({ peakQps = 0 }: Situation) => peakQps >= SIMPLE_BELOW_QPS

const OBJECTIONS: Record<PatternId, Objection[]> = {
  monolith: [
    {
      rulesOut: false,
      from: ['peakQps'],
      holds: notLow,
      sentence: 'The tree names the Monolith below 10K QPS; above, measure what one database carries before relying on it.',
    },
    {
      rulesOut: false,
      from: ['independentDeploys', 'teams'],
      holds: ({ independentDeploys, teams = 1 }) => independentDeploys === true && teams >= 2,
      sentence: 'Teams that must release on their own share one release here.',
    },
  ],
  cqrs: [
    {
      rulesOut: false,
      from: ['highReadVolume'],
      holds: ({ highReadVolume }) => highReadVolume === false,
      sentence:
        'Reads do not dominate ("Read/Write >10:1"). The source\'s other reason, '
        + 'different models for reading and writing, is not asked.',
    },
  ],
  'event-sourcing': [
    {
      rulesOut: true,
      from: ['auditCritical'],
      holds: ({ auditCritical }) => auditCritical === false,
      sentence: 'History is not a requirement, and the source gives no other reason: "Audit requirements", "Time travel needed".',
    },
  ],
  microservices: [
    {
      rulesOut: true,
      from: ['independentDeploys', 'teams'],
      holds: ({ independentDeploys, teams }) => independentDeploys === false && teams === 1,
      sentence:
        'One team that releases as one: both reasons of the source, "Team autonomy" and "Independent deployment", are denied.',
    },
    {
      rulesOut: false,
      from: ['independentDeploys'],
      holds: ({ independentDeploys, teams }) => independentDeploys === false && teams !== 1,
      sentence:
        'Teams need not release on their own. Services that are released together are the source\'s Distributed Monolith.',
    },
    {
      rulesOut: false,
      from: ['teams'],
      holds: ({ independentDeploys, teams }) => independentDeploys !== false && teams === 1,
      sentence: 'One team owns everything: there is no other team to be independent of.',
    },
  ],
  serverless: [
    {
      rulesOut: true,
      from: ['loadShape', 'peakQps'],
      holds: (situation) => situation.loadShape === 'steady' && notLow(situation),
      sentence: 'The load is steady and not low: both reasons of the source, "Spiky loads" and "Low baseline", are denied.',
    },
    {
      rulesOut: false,
      from: ['loadShape'],
      holds: (situation) => situation.loadShape === 'steady' && !notLow(situation),
      sentence: 'The load is steady. The source\'s other reason, a low baseline, may still hold.',
    },
  ],
  'cell-based': [
    {
      rulesOut: true,
      from: ['isolationNeeded'],
      holds: ({ isolationNeeded }) => isolationNeeded === false,
      sentence: 'Isolation is not needed, and both reasons of the source are about it: "Blast radius control", "Multi-tenant".',
    },
  ],
  'edge-computing': [
    {
      rulesOut: true,
      from: ['globalUsers'],
      holds: ({ globalUsers }) => globalUsers === false,
      sentence:
        'Users are in one part of the world: there is no global latency to win. '
        + 'If bandwidth is your main cost, a CDN in front of another pattern meets it.',
    },
  ],
}

/** What the answers say against a pattern; an answer that has not been given says nothing. */
export const objectionsTo = (pattern: PatternId, situation: Situation): Objection[] =>
  OBJECTIONS[pattern].filter(({ holds }) => holds(situation))
