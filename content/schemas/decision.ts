import { z } from 'zod'
import { ANSWER_KEYS, type AnswerKey } from '../answers/rows'
import { patternId } from './pattern-id'

export const answerKey = z.enum(ANSWER_KEYS)
export type { AnswerKey }

/** One test of one answer. A branch is selected when all of its tests hold. */
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
  /** The branch in the words of the reference guide, e.g. "Audit Critical?" or "<10K QPS". */
  label: string
  /** All of these tests must hold; a test without an answer never does. */
  when: Test[]
  /** What the reference guide writes after the arrow; absent on inner nodes. */
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
  text: z.string().min(1).describe('The question as the guide words it'),
  branches: z.array(treeNode).min(2),
})
export type TreeQuestion = z.infer<typeof treeQuestion>
