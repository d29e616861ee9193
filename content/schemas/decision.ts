import { z } from 'zod'
import { patternId } from './pattern-id'

/**
 * The answers that the tree's branches ask for, then those that the rules of the three axes and the anti-patterns ask
 * for beside them.
 */
export const answerKey = z.enum([
  'consistency',
  'highReadVolume',
  'auditCritical',
  'independentDeploys',
  'loadShape',
  'globalUsers',
  'isolationNeeded',
  'peakQps',
  'teams',
  'readWriteRatio',
  'lowBaseline',
  'latencyTargetMs',
  'multiTenant',
  'otherQueryModels',
  'replayNeeded',
  'busyAllDay',
  'nobodyRunsServers',
  'worksOffline',
  'centralState',
  'derivedStream',
  'batchRecompute',
  'sharedDatabase',
  'auditedPercent',
])
export type AnswerKey = z.infer<typeof answerKey>

/** One test of one answer. A branch holds when all of its tests hold. */
export const test = z.union([
  z.object({ answer: answerKey, is: z.union([z.string(), z.boolean()]) }),
  z.object({
    answer: answerKey,
    atLeast: z.number().optional(),
    above: z.number().optional(),
    below: z.number().optional(),
    atMost: z.number().optional(),
  }),
])
export type Test = z.infer<typeof test>

export type TreeNode = {
  id: string
  /** The branch as the source words it, e.g. "Audit Critical?" or "<10K QPS". */
  label: string
  /** All must hold; an unanswered test never holds. */
  when: Test[]
  /** What the source writes after the arrow; absent on inner nodes. */
  outcome?: { text: string; patterns: z.infer<typeof patternId>[]; combination?: boolean }
  children?: TreeNode[]
}

const treeNode: z.ZodType<TreeNode> = z.lazy(() =>
  z.object({
    id: z.string().regex(/^[a-z0-9-]+$/),
    label: z.string().min(1),
    when: z.array(test).min(1),
    outcome: z
      .object({ text: z.string().min(1), patterns: z.array(patternId), combination: z.boolean().optional() })
      .optional(),
    children: z.array(treeNode).optional(),
  }),
)

const treeQuestionId = z.enum(['consistency', 'scale', 'team'])
export type TreeQuestionId = z.infer<typeof treeQuestionId>

export const treeQuestion = z.object({
  id: treeQuestionId,
  text: z.string().min(1).describe('The question as the source words it'),
  branches: z.array(treeNode).min(2),
})
export type TreeQuestion = z.infer<typeof treeQuestion>

/** One step of the wizard: one answer, asked in plain words. */
export const wizardQuestion = z.object({
  slug: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .describe("Last part of the step's URL"),
  answer: answerKey,
  question: z.string().min(10),
  help: z.string().min(20).describe('What the words mean and how to find out'),
  example: z.string().min(10),
  asks: treeQuestionId
    .optional()
    .describe('Which question of the tree it feeds; absent where only the three axes or the anti-patterns ask'),
  options: z
    .array(z.object({ value: z.string(), label: z.string(), detail: z.string() }))
    .describe('Empty for a number'),
  suggestions: z
    .array(z.object({ value: z.number(), label: z.string() }))
    .describe('Typical figures for a number; empty for a choice'),
})
export type WizardQuestion = z.infer<typeof wizardQuestion>
