import type { Percentiles, Share, When } from '@/lib/analysis'
import { shareWithError } from '@/lib/format'

/** Below this share an event stands in the table alone. */
export const SHOWN_FROM = 0.01
/** From this share on an event is worth a date in the calendar. */
export const LIKELY_FROM = 0.1

/** A month as one says it: the first is today. */
export const monthInWords = (month: number): string => (Math.round(month) <= 0 ? 'today' : `month ${Math.round(month)}`)

/** "month 14 to 31", "today to month 3", "month 7". */
export function monthsInWords({ p10, p90 }: { p10: number; p90: number }): string {
  const [from, to] = [Math.round(p10), Math.round(p90)]
  if (from === to) return monthInWords(from)
  return from <= 0 ? `today to month ${to}` : `month ${from} to ${to}`
}

/** "month 22 (month 14 to 31)", "today". */
export function monthSpan(months: Percentiles): string {
  const [middle, around] = [monthInWords(months.p50), monthsInWords(months)]
  return around === middle ? middle : `${middle} (${around})`
}

/** "in month 22 (month 14 to 31 in 8 of 10)". */
export function whenInWords({ months }: When): string {
  if (!months) return ''
  const around = monthsInWords(months)
  const middle = Math.round(months.p50) <= 0 ? 'today' : `in ${monthInWords(months.p50)}`
  return around === monthInWords(months.p50) ? middle : `${middle} (${around} in 8 of 10)`
}

/** All of them, nearly all, or a share: "in 42% (±1) of futures". */
export const ofFutures = (share: Share): string =>
  share.value >= 0.995 ? 'in nearly every future' : `in ${shareWithError(share)} of futures`

/** Before the month from which on something is likely: "before month 14". */
export const byThen = ({ months }: When): string =>
  months && Math.round(months.p10) > 1 ? `before ${monthInWords(months.p10)}` : 'as soon as you can'
