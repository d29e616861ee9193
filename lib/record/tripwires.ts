import { numberAnswer } from '@/content/answers/rows'
import { PATTERN_NAMES } from '@/content/pattern-ids'
import type { AxisRule } from '@/content/schemas/axes'
import { ANSWER_NAMES } from '@/lib/decision'
import { capitalised } from '@/lib/format'
import { changeSentence, type Report } from '@/lib/report'
import type { RecordTripwire } from './types'

type Borders = { tripwires: RecordTripwire[]; sentences: string[] }

/** The nearest change of each answer that makes another pattern lead; for figures also as a border for programs. */
export function bordersOf({ recommendation }: Report, rules: readonly AxisRule[]): Borders {
  const changes = recommendation.counterfactuals.dethrones
  return {
    tripwires: changes.flatMap(({ answer, from, to, becomes }): RecordTripwire[] => {
      if (typeof to !== 'number') return []
      const shared = { input: answer, unit: numberAnswer(answer)?.unit ?? '', becomes: PATTERN_NAMES[becomes] }
      return [typeof from === 'number' && to < from ? { ...shared, below: to } : { ...shared, above: to }]
    }),
    sentences: changes.map((change) => `${capitalised(ANSWER_NAMES[change.answer])}: ${changeSentence(change, rules)}`),
  }
}
