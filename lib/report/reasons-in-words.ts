import { COST_PART_NAMES } from '@/content/scenario/cost-parts'
import { isOptionId, isPluralOption, OPTION_NAMES, type OptionId } from '@/content/options/option-ids'
import { PATTERN_NAMES, type PatternId } from '@/content/pattern-ids'
import type { Money } from '@/content/schemas/scenario'
import { capitalised, differenceSize, moneyIn } from '@/lib/format'
import type { MoneyReason } from './money-reasons'

/** A reason with its amount: what is bought, or saved. */
export type ReasonInWords = { amount: string; sentence: string }

export function reasonWithMoney(reason: MoneyReason, money: Money): ReasonInWords {
  const format = moneyIn(money)
  switch (reason.kind) {
    case 'need': {
      const [first] = reason.group.needs
      return {
        amount: differenceSize(reason.group.price, format),
        sentence: `is the price of a need: ${first?.name ?? ''}. Without it: ${reason.group.price.without}.`,
      }
    }
    case 'part': {
      const { part } = reason.worth
      return {
        amount: differenceSize(reason.worth, format),
        sentence: `is what ${partName(part)} ${isPluralOption(part) ? 'save' : 'saves'}, all costs counted.`,
      }
    }
    case 'line':
      return {
        amount: format.about(reason.usd),
        sentence: `less for ${COST_PART_NAMES[reason.part].toLowerCase()} than with ${reason.rival.name}.`,
      }
  }
}

/** A part in a sentence: "CQRS", "an audit table". */
const partName = (part: PatternId | OptionId): string => (isOptionId(part) ? OPTION_NAMES[part] : PATTERN_NAMES[part])

/** The same at the beginning of a row: "An audit table". */
export const partTitle = (part: PatternId | OptionId): string => capitalised(partName(part))
