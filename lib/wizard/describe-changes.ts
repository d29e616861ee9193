import type { WizardQuestion } from '@/content/schemas/decision'
import type { Outcome } from '@/lib/decision'
import { count, quantity } from '@/lib/format'
import { numberField } from './number-field'

/** Which answer an outcome is of: "Yes, always", "below 10,000 requests/s", "6 teams or more". */
export function saidInWords(
  { answer, options }: Pick<WizardQuestion, 'answer' | 'options'>,
  said: Outcome['said'],
): string {
  if ('is' in said) {
    const value = said.is === true ? 'yes' : said.is === false ? 'no' : String(said.is)
    return options.find((option) => option.value === value)?.label ?? value
  }
  const { unit } = numberField(answer)
  const { atLeast, above, below, atMost } = said
  const from = atLeast ?? above
  if (from === undefined) {
    if (below !== undefined) return `below ${quantity(below, unit)}`
    return atMost === undefined ? 'any figure' : `up to ${quantity(atMost, unit)}`
  }
  if (below !== undefined) return `${count(from)} to below ${quantity(below, unit)}`
  if (atMost !== undefined) return `${count(from)} to ${quantity(atMost, unit)}`
  return above === undefined ? `${quantity(from, unit)} or more` : `more than ${quantity(from, unit)}`
}
