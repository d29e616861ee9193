import { z } from 'zod'
import { combinationId } from './combination'
import { test } from './decision'
import { optionId } from './option-id'
import { patternId } from './pattern-id'

const slug = z.string().regex(/^[a-z0-9-]+$/)

/**
 * The three decisions. Decomposition: how the system is divided. Data: how it is stored and read. Runtime: what it runs
 * on.
 */
export const axisId = z.enum(['decomposition', 'data', 'runtime'])
export type AxisId = z.infer<typeof axisId>

export const condition = z.object({
  all: z.array(test).min(1).describe('All must hold; an unanswered test never holds'),
  because: z
    .string()
    .min(20)
    .describe('Said after the answers it rests on: "3 teams: in one deployable they wait for each other"'),
})
export type Condition = z.infer<typeof condition>

/** A rule that requires a pattern. The order of the rules ranks the recommended patterns. */
export const axisRule = z.object({
  id: slug,
  axis: axisId.or(z.literal('stream')),
  calls: patternId.or(combinationId),
  name: z.string().min(1),
  need: z.string().min(3).describe('What is demanded, inside a sentence: "history rebuilt from events"'),
  strength: z
    .enum(['hard', 'preference', 'rule-of-thumb'])
    .describe(
      'hard: a candidate that misses it is not recommended while another meets it. preference: settles what money ' +
        'leaves open. rule-of-thumb: not demanded by any answer; it chooses first among candidates whose costs ' +
        'cannot be told apart',
    ),
  alsoMetBy: z.array(patternId.or(optionId)).optional().describe('Other parts that meet the same'),
  when: z.array(condition).min(1).describe('Any one is enough'),
  unless: z.array(condition).describe('Any one is enough to stop the rule; an unanswered test does not'),
  rule: z.string().min(20).describe('The same in words, for the method page'),
  reason: z.string().min(20).describe('Why it holds, without any example of it working'),
})
export type AxisRule = z.infer<typeof axisRule>

/**
 * An indication for or against a pattern. It decides nothing: it is shown, and it orders the patterns that no rule
 * requires.
 */
export const sign = z.object({
  pattern: patternId,
  points: z.number().int().describe('Above zero speaks for it, below zero against it'),
  rulesOut: z.literal(true).optional().describe('The answers deny every reason there is for the pattern'),
  all: z.array(test),
  unless: z.array(test).optional().describe('One that holds silences the sign'),
  because: z.string().min(20),
})
export type Sign = z.infer<typeof sign>
