import { isOptionId } from '@/content/options/option-ids'
import {
  budgetInWords,
  figuresInWords,
  statedLimitsInWords,
  migrationInWords,
  moneyAndRules,
  noneCheaper,
  partTitle,
  reasonWithMoney,
  weightiest,
  whyInWords,
  worthInWords,
  type Report,
} from '@/lib/report'
import { between, moneyIn } from '@/lib/format'
import type { RuleConflict } from '@/lib/decision'
import { inSentence, withoutStop } from './arguments'
import type { Argument } from './types'

/** Why it was chosen: a clause that follows "because", and the sentences behind it. */
export function outcomeOf(report: Report): { chosen: string; because: string; sentences: string[] } {
  const { recommendation, scenario, reasons } = report
  const { recommended, candidates, money } = recommendation
  const { total, months } = recommended.cost
  const format = moneyIn(scenario.money)
  const [met, all] = [recommended.meets.length, recommended.meets.length + recommended.misses.length]
  const needs =
    all === 0 ? 'no answer calls for more' : met === all ? `it meets all needs` : `it meets ${met} of ${all} needs`
  const cost = `${format.rough(total)} over ${months} months, between ${between(format, recommended.cost)}`
  const least = money ? `it costs ${cost}` : `${noneCheaper(recommended, candidates)}: ${cost}`
  return {
    chosen: recommended.name,
    because: `${needs}, and ${least}`,
    sentences: [
      ...whyInWords(recommendation),
      ...(money ? moneyAndRules(report) : []),
      ...reasons.map((reason) => {
        const { amount, sentence } = reasonWithMoney(reason, scenario.money)
        return `${amount} ${sentence}`
      }),
    ],
  }
}

/** What follows from it: what each part buys or costs, and what conflicts. */
export function consequencesOf({ worth, scenario, recommendation }: Report): Argument[] {
  const { conflicts, antiPatterns } = recommendation
  const ofRules = weightiest(
    conflicts.filter((one): one is RuleConflict => one.kind === 'rule'),
    worth,
  )
  return [
    ...worth.map((one): Argument => {
      const { balance, pays, crossing } = worthInWords(one, scenario.money)
      // An option's name begins with an article.
      const name = isOptionId(one.part) ? inSentence(partTitle(one.part)) : partTitle(one.part)
      return { kind: pays ? 'good' : 'bad', because: `${name} ${balance}${crossing === '' ? '' : `. ${crossing}`}` }
    }),
    ...ofRules.map(({ because, basis, remedy }): Argument => ({
      kind: 'bad',
      because: `${inSentence(withoutStop(because))} (${figuresInWords(basis)}). What to do: ${remedy}`,
    })),
    ...antiPatterns.map(({ name, figures, fix }): Argument => ({
      kind: 'bad',
      because: `an anti-pattern is detected: ${name} (${figuresInWords(figures)}). What to do: ${fix}`,
    })),
  ]
}

/** Migration, limits and budget, a sentence or two each. */
export function remarksOf(report: Report): string[] {
  const { recommendation, scenario, limits } = report
  const budget = recommendation.budget && budgetInWords(recommendation.budget, scenario.money)
  return [
    `Migration: ${migrationInWords(report).sentence}`,
    `Stated limits: ${statedLimitsInWords(limits)}`,
    ...(budget ? [`Budget: ${budget.headline}. ${budget.sentences.join(' ')}`] : []),
  ]
}
