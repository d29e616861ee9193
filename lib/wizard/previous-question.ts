import type { WizardQuestion } from '@/content/answers/wizard'
import type { Decider } from '@/lib/decision'
import type { Situation } from '@/content/schemas/scenario'
import { agendaOf } from './agenda'

/**
 * The question before this one, for the way back. A link holds answers and no order, but the wizard's order follows
 * from the answers: we ask again from the start, and stop at this question or at the first that is neither answered
 * nor skipped. Undefined at the first.
 */
export function previousQuestion(
  current: WizardQuestion,
  questions: readonly WizardQuestion[],
  situation: Situation,
  decider: Decider,
  skipped: readonly string[],
): WizardQuestion | undefined {
  const given: Situation = {}
  const passed: string[] = []
  let previous: WizardQuestion | undefined
  for (;;) {
    const next = agendaOf(questions, given, decider, passed).next?.question
    const isAnswered = next !== undefined && situation[next.answer] !== undefined
    if (!next || next === current || !(isAnswered || skipped.includes(next.slug))) return previous
    previous = next
    if (isAnswered) Object.assign(given, { [next.answer]: situation[next.answer] })
    else passed.push(next.slug)
  }
}
