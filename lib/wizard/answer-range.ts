import type { WizardQuestion } from '@/content/answers/wizard'
import { numberAnswer } from '@/content/answers/rows'
import type { Outcome } from '@/lib/decision'
import { count, quantity } from '@/lib/format'

/** The answers that an outcome is of: "Yes, always", "below 10,000 requests/s", "6 teams or more". */
export function describeAnswers(
  { answer, options }: Pick<WizardQuestion, 'answer' | 'options'>,
  given: Outcome['answers'],
): string {
  if (given.kind === 'value') {
    const value = given.value === true ? 'yes' : given.value === false ? 'no' : String(given.value)
    return options.find((option) => option.value === value)?.label ?? value
  }
  const unit = numberAnswer(answer)?.unit ?? ''
  const { atLeast, above, below, atMost } = given
  const from = atLeast ?? above
  if (from === undefined) {
    if (below !== undefined) return `below ${quantity(below, unit)}`
    return atMost === undefined ? 'any figure' : `up to ${quantity(atMost, unit)}`
  }
  if (below !== undefined) return `${count(from)} to below ${quantity(below, unit)}`
  if (atMost !== undefined) return `${count(from)} to ${quantity(atMost, unit)}`
  return above === undefined ? `${quantity(from, unit)} or more` : `more than ${quantity(from, unit)}`
}
