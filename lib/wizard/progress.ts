import type { Scenario } from '@/content/schemas/scenario'
import { moneyIn, quantity } from '@/lib/format'
import type { Agenda } from './agenda'

/** "3 answered · up to 4 questions left", and how many of these were skipped. */
export function progressInWords({ answered, open }: Pick<Agenda, 'answered' | 'open'>): string {
  const skipped = open.filter((step) => step.skipped).length
  const left = open.length === 0 ? 'no question left' : `up to ${quantity(open.length, 'question')} left`
  return [`${answered.length} answered`, left, ...(skipped > 0 ? [`${skipped} skipped`] : [])].join(' · ')
}

/** Below this an amount is not worth a figure. */
const LITTLE = 1000

/** The money that hangs on a question, in two digits: "about $420K", and never nothing. */
export function stakeInWords(usd: number, money: Scenario['money']): string {
  const { about } = moneyIn(money)
  return usd < LITTLE ? `less than ${about(LITTLE)}` : `about ${about(usd)}`
}
