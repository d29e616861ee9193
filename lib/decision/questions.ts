import type { TreeQuestionId } from '@/content/schemas/decision'

/** "the scale question". */
export const questionName = (id: TreeQuestionId): string => `the ${id} question`
