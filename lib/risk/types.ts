import type { AntiPatternId } from '@/content/schemas/risk'
import type { Figure } from '@/lib/rules'

export type AntiPatternAlert = {
  antiPattern: AntiPatternId
  name: string
  /** Which detection of the reference guide it meets, word for word. */
  detection: string
  /** The parts, answers and figures that raised it. */
  figures: Figure[]
  /** The first of the reference guide's fixes that answers this detection. */
  fix: string
}
