import { percent, quantity } from '@/lib/format'
import type { Agenda } from './agenda'

/** "3 answered · up to 4 questions left", and how many of these were skipped. */
export function progressInWords({ answered, open }: Pick<Agenda, 'answered' | 'open'>): string {
  const skipped = open.filter((step) => step.skipped).length
  const left = open.length === 0 ? 'no question left' : `up to ${quantity(open.length, 'question')} left`
  return [`${answered.length} answered`, left, ...(skipped > 0 ? [`${skipped} skipped`] : [])].join(' · ')
}

/** A weight as a whole share: "19%", and never nothing. */
export const weightInWords = (weight: number): string =>
  weight < 0.01 ? 'less than 1%' : percent(Math.round(weight * 100) / 100)
