/** A day as yyyy-mm-dd, or the last day of yyyy-mm, in UTC; null for what is no day of the calendar. */
export function dayIn(text: string): string | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text) ?? []
  if (year === undefined || month === undefined) return null
  const date = new Date(Date.UTC(Number(year), Number(month) - (day === undefined ? 0 : 1), Number(day ?? 0)))
  const iso = date.toISOString().slice(0, DAY)
  return iso.startsWith(text) ? iso : null
}

/** The day so many calendar months after another; the last of a month that is too short for it. */
export function dayAfter(from: string, months: number): string {
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number)
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastOfMonth))).toISOString().slice(0, DAY)
}

/** Whole calendar months from one day to another; 0 where it is not a month later. */
export function monthsUntil(from: string, until: string): number {
  const [year = 0, month = 1] = from.split('-').map(Number)
  const [endYear = 0, endMonth = 1] = until.split('-').map(Number)
  const most = (endYear - year) * MONTHS + endMonth - month
  return Math.max(0, dayAfter(from, most) <= until ? most : most - 1)
}

const DAY = 'yyyy-mm-dd'.length
const MONTHS = 12
