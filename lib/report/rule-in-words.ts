import { PART_NAMES } from '@/content/part-names'
import type { RuleQuantity, RuleTest, RuleWhen } from '@/content/schemas/rule'
import { answerInWords, ANSWER_NAMES } from '@/lib/decision'
import { count, listed } from '@/lib/format'
import { ruleFieldWords, type Bounds } from '@/lib/rules'

/** A rule as it stands in content, for the page that lists it: "Serverless is part and peak load is 10,000 or more". */
export function ruleInWords({ when, unless = [] }: RuleWhen): string {
  const conditions = (some: RuleWhen['when']) => some.map(({ all }) => listed(all.map(testInWords))).join('; or ')
  const silenced = unless.length > 0 ? `; unless ${conditions(unless)}` : ''
  return `${conditions(when)}${silenced}`
}

function testInWords(test: RuleTest): string {
  if ('part' in test) return `${PART_NAMES[test.part]} is ${test.is === false ? 'not ' : ''}part`
  if ('ratio' in test) {
    const [of, per] = test.ratio
    return `${quantityName(of)} to ${quantityName(per)} ${boundsInWords(test)}${test.unit ? ` ${test.unit}` : ''}`
  }
  if ('given' in test) return `${ANSWER_NAMES[test.answer]} is not answered`
  if ('set' in test) return `${quantityName(test)} was set by the visitor`
  if ('is' in test) return answerInWords(test.answer, { [test.answer]: test.is }) ?? String(test.is)
  return `${quantityName(test)} ${boundsInWords(test)}`
}

const quantityName = (quantity: RuleQuantity): string =>
  'answer' in quantity ? ANSWER_NAMES[quantity.answer] : ruleFieldWords(quantity.field).label.toLowerCase()

function boundsInWords({ atLeast, above, below, atMost }: Bounds): string {
  const bounds = [
    ...(atLeast === undefined ? [] : [`at least ${count(atLeast)}`]),
    ...(above === undefined ? [] : [`above ${count(above)}`]),
    ...(below === undefined ? [] : [`below ${count(below)}`]),
    ...(atMost === undefined ? [] : [`at most ${count(atMost)}`]),
  ]
  return listed(bounds)
}
