import { percent } from '@/lib/format'
import type { Agenda } from './agenda'

/** "3 answered · 4 can still change the result", and how many of these were skipped. */
export function progressInWords({ answered, open }: Pick<Agenda, 'answered' | 'open'>): string {
  const skipped = open.filter((step) => step.skipped).length
  const left = open.length === 0 ? 'none can still change the result' : `${open.length} can still change the result`
  return [`${answered.length} answered`, left, ...(skipped > 0 ? [`${skipped} skipped`] : [])].join(' · ')
}

/** A weight as a whole share: "19%", and never nothing. */
export const weightInWords = (weight: number): string =>
  weight < 0.01 ? 'less than 1%' : percent(Math.round(weight * 100) / 100)
