import type { AntiPatternId } from '@/content/schemas/risk'

export type AntiPatternAlert = {
  antiPattern: AntiPatternId
  name: string
  /** Which detection of the source it meets, word for word. */
  detection: string
  /** The figure or the answer that raised it. */
  figure: string
  /** The first of the source's fixes that answers this detection. */
  fix: string
}
