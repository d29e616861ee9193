import type { Money } from '@/content/schemas/scenario'
import { moneyIn, qps } from '@/lib/format'
import type { Budget } from '@/lib/decision'

export type BudgetInWords = { verdict: 'within' | 'over'; headline: string; sentences: string[] }

/** The budget as a verdict, what of it is used, what fits, and up to which load. */
export function budgetInWords(budget: Budget, money: Money): BudgetInWords {
  const { rough } = moneyIn(money)
  const { within, month, total, fits, upToQps } = budget
  const over = [
    month && month.over > 0 ? `${rough(month.over)} a month` : '',
    total && total.over > 0 ? `${rough(total.over)} over ${money.horizonMonths} months` : '',
  ].filter((part) => part !== '')
  const used = [
    month && `${rough(month.spent)} of ${rough(month.budget)} a month for infrastructure`,
    total && `${rough(total.spent)} of ${rough(total.budget)} for all that is paid`,
  ].filter((part) => part !== null)
  return {
    verdict: within ? 'within' : 'over',
    headline: within ? 'Within budget' : `Over budget by ${over.join(' and ')}`,
    sentences: [`${used.join('; ')}.`, ...(within ? [] : [whatFits(fits)]), upTo(upToQps)],
  }
}

const whatFits = (fits: Budget['fits']): string => {
  if (!fits) return 'No candidate fits: reduce the load, the needs or the team, or raise the budget.'
  const missed = fits.misses.length
  const needs =
    missed === 0 ? 'and meets every need' : missed === 1 ? 'and misses one need' : `and misses ${missed} needs`
  return `${fits.name} fits ${needs}.`
}

function upTo(load: number | null): string {
  if (load === null) return 'The recommendation fits at no load.'
  return load === Infinity
    ? 'The recommendation fits at every load.'
    : `The recommendation fits up to ${qps(load)} at peak.`
}
