import { z } from 'zod'
import { ANSWER_FIELDS, MONEY_FIELDS, PEOPLE_FIELDS, WORKLOAD_FIELDS, type NumberField } from '../scenario/fields'
import { REQUIREMENT_NAMES } from '../scenario/requirements'
import { PATTERN_IDS } from '../pattern-ids'
import { patternId } from './pattern-id'

const bounded = (field: NumberField) => z.number().min(field.min).max(field.max).describe(`${field.label} (${field.unit}): ${field.help}`)
const defaulted = (field: NumberField) => bounded(field).default(field.default)

/** The answers of the wizard. Absent means "don't know": a question without an answer says nothing. */
export const situation = z
  .object({
    consistency: z.enum(['strong', 'eventual']).describe('Must a read always see the last write?'),
    highReadVolume: z.boolean().describe('Are there more than ten reads for each write? (the source: Read/Write >10:1)'),
    auditCritical: z.boolean().describe('Is the history of every change a requirement in itself?'),
    independentDeploys: z.boolean().describe('Must teams release on their own? (the source: Team Autonomy)'),
    loadShape: z.enum(['steady', 'spiky']).describe('Is the load even, or does it come in bursts?'),
    globalUsers: z.boolean().describe('Are users spread over continents?'),
    isolationNeeded: z.boolean().describe('Must a failure or a noisy tenant be kept from the others?'),
    peakQps: bounded(ANSWER_FIELDS.peakQps),
    teams: bounded(ANSWER_FIELDS.teams).int(),
  })
  .partial()
export type Situation = z.infer<typeof situation>

export const workload = z.object({
  averageToPeak: defaulted(WORKLOAD_FIELDS.averageToPeak),
  readShare: defaulted(WORKLOAD_FIELDS.readShare),
  dataGb: defaulted(WORKLOAD_FIELDS.dataGb),
  users: defaulted(WORKLOAD_FIELDS.users),
  services: defaulted(WORKLOAD_FIELDS.services),
  callsPerRequest: defaulted(WORKLOAD_FIELDS.callsPerRequest),
  readModels: defaulted(WORKLOAD_FIELDS.readModels),
  eventsPerWrite: defaulted(WORKLOAD_FIELDS.eventsPerWrite),
  aggregatesPerUser: defaulted(WORKLOAD_FIELDS.aggregatesPerUser),
  functionMs: defaulted(WORKLOAD_FIELDS.functionMs),
  functionMemoryMb: defaulted(WORKLOAD_FIELDS.functionMemoryMb),
  regions: defaulted(WORKLOAD_FIELDS.regions),
  usersPerCell: defaulted(WORKLOAD_FIELDS.usersPerCell),
})
export type Workload = z.infer<typeof workload>

export const people = z.object({
  engineers: defaulted(PEOPLE_FIELDS.engineers),
  loadedCost: defaulted(PEOPLE_FIELDS.loadedCost),
  developmentShare: defaulted(PEOPLE_FIELDS.developmentShare),
  learningLoss: defaulted(PEOPLE_FIELDS.learningLoss),
  overhead: z
    .partialRecord(patternId, z.number().min(-0.9).max(10))
    .default({})
    .describe('Own figure for a pattern\'s engineering overhead, as a share of development time (0.5 is +50%)'),
  learningMonths: z
    .partialRecord(patternId, z.number().min(0).max(60))
    .default({})
    .describe('Own figure for a pattern\'s learning time in months'),
})
export type People = z.infer<typeof people>

export const money = z.object({
  rateCard: z.enum(['framework']).default('framework').describe('Which prices drive charts and advice'),
  horizonMonths: defaulted(MONEY_FIELDS.horizonMonths),
  growthPerYear: defaulted(MONEY_FIELDS.growthPerYear),
  requirements: z
    .partialRecord(z.enum(REQUIREMENT_NAMES), z.number().min(0).max(1e15))
    .default({})
    .describe('Own figure for a derived monthly volume, in place of the derived one'),
})
export type Money = z.infer<typeof money>

/** The only thing a visitor edits. Everything on screen is a function of it and of the content. */
export const scenario = z.object({
  situation: situation.default({}),
  workload: workload.prefault({}),
  people: people.prefault({}),
  money: money.prefault({}),
  compare: z
    .array(patternId)
    .min(2)
    .max(7)
    .default([...PATTERN_IDS])
    .describe('The patterns side by side, in their fixed order'),
})
export type Scenario = z.infer<typeof scenario>
