import { z } from 'zod'
import { PATTERN_IDS } from '../pattern-ids'
import { DECISION_SIGNAL_IDS } from '../published-decisions/signals'
import { combinationId } from './combination'

const text = z.string().min(1)

/** What a decision can choose or abandon: the seven patterns, Lambda and Kappa. */
export const decidedId = z.enum([...PATTERN_IDS, ...combinationId.options])
export type DecidedId = z.infer<typeof decidedId>

/**
 * The answers that describe the system at the time of the decision, under the names of the scenario. An absent answer
 * is unknown.
 */
const decisionSituation = z
  .strictObject({
    consistency: z.enum(['strong', 'eventual']),
    highReadVolume: z.boolean(),
    readWriteRatio: z.number().positive().describe('Reads for each write'),
    auditCritical: z.boolean(),
    peakQps: z.number().positive().describe('Requests or events a second at peak; `peakQpsBasis` says how it was read'),
    loadShape: z.enum(['steady', 'spiky']),
    lowBaseline: z.boolean().describe('Is there little or nothing to do most of the time?'),
    globalUsers: z.boolean(),
    latencyTargetMs: z.number().positive().describe('Milliseconds in which an answer is due'),
    teams: z.number().int().positive().describe('Teams on this system: a number for the band, see `teamsBand`'),
    isolationNeeded: z.boolean(),
    multiTenant: z.boolean().describe('Do many customers share the system?'),
    independentDeploys: z.boolean(),
  })
  .partial()
export type DecisionSituation = z.infer<typeof decisionSituation>

/** The answers to questions that were added later. */
const furtherSituation = z
  .strictObject({
    replayNeeded: z.boolean(),
    otherQueryModels: z.boolean(),
    derivedStream: z.boolean(),
    batchRecompute: z.boolean(),
    operatesServers: z.boolean(),
    worksOffline: z.boolean(),
  })
  .partial()

/** The number of teams that is used for each published band. */
const TEAMS_OF_BAND = { '1': 1, '2-5': 3, '>5': 8 } as const
const teamsBand = z.enum(['1', '2-5', '>5'])

/** A choice of architecture that somebody has described in public. */
export const publishedDecision = z
  .object({
    id: z.string().regex(/^[a-z0-9-]+$/),
    company: text,
    system: text,
    year: z.number().int().min(2000),
    grain: z
      .enum(['system', 'service', 'company'])
      .describe('What was decided about: one system, one service of it, or how a company builds'),
    situation: decisionSituation,
    inferred: z
      .array(decisionSituation.keyof())
      .describe(
        'Answers that nobody published: read off the kind of system, with the outcome known. Never show them as facts',
      ),
    further: furtherSituation
      .optional()
      .describe("Answers to questions beyond the thirteen that the source gives, under the scenario's own names"),
    furtherInferred: z.array(furtherSituation.keyof()).optional().describe('Those of them that nobody published'),
    teamsBand: teamsBand.optional().describe('As it was coded: one team, two to five, more than five'),
    peakQpsBasis: text
      .optional()
      .describe('How the peak load follows from what was published, or that it is an estimate'),
    signals: z
      .array(z.enum(DECISION_SIGNAL_IDS))
      .describe('What else seems to have decided. Hypotheses: added after seeing which decisions the questions missed'),
    chosen: z.array(decidedId).min(1).describe('All that was built'),
    agrees: z.array(decidedId).min(1).describe('Of what was built, what counts as agreement when a rule names it'),
    left: z.array(decidedId).describe('What was turned down or abandoned'),
    leftInWords: text.optional().describe('The same, where it is no pattern'),
    why: text.describe('The reason, in our words'),
    figures: z
      .array(z.object({ label: text, text }))
      .describe('Figures as they were published; a second-hand one says so'),
    sources: z
      .array(z.object({ title: text, url: z.url({ protocol: /^https$/ }).optional() }))
      .min(1)
      .describe('Without a link where only a copy was read: the title names the original'),
    sourceKind: z.enum(['primary', 'secondary']).describe('First-hand account or second-hand report'),
    sourceNote: text.optional().describe('What else affects the reliability of the source'),
    confidence: z.enum(['high', 'medium', 'low']),
    reversal: z.boolean().describe('Does it undo an earlier choice?'),
    verified: z
      .enum(['decision-and-reason', 'decision'])
      .describe('What was seen in the sources; with `decision`, the reason is partly general knowledge'),
  })
  .refine(
    ({ situation, inferred }) => inferred.every((key) => key in situation),
    'only an answer that is there can be inferred',
  )
  .refine(
    ({ further = {}, furtherInferred = [] }) => furtherInferred.every((key) => key in further),
    'only a further answer that is there can be inferred',
  )
  .refine(({ chosen, agrees }) => agrees.every((id) => chosen.includes(id)), 'only what was built counts as agreement')
  .refine(({ chosen, left }) => left.every((id) => !chosen.includes(id)), 'nothing is both built and left')
  .refine(
    ({ situation, teamsBand: band }) => situation.teams === (band && TEAMS_OF_BAND[band]),
    'teams stand for their band',
  )
  .refine(
    ({ situation, peakQpsBasis }) => 'peakQps' in situation === (peakQpsBasis !== undefined),
    'a peak load says how it was read, and nothing else does',
  )
export type PublishedDecision = z.infer<typeof publishedDecision>
