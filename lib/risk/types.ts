import type { AntiPatternId } from '@/content/schemas/risk'
import type { Figure } from '@/lib/rules'

export type AntiPatternAlert = {
  antiPattern: AntiPatternId
  name: string
  /** The reference guide's detection that is met, word for word. */
  detection: string
  /** The parts, answers and figures that raised the alert. */
  figures: Figure[]
  /** The reference guide's first fix for this detection. */
  fix: string
}
