const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i

/** An amount as billing exports write it: with a point, without separators. Null for anything else. */
export function amountIn(text: string): number | null {
  const trimmed = text.trim()
  if (!NUMBER.test(trimmed)) return null
  const amount = Number(trimmed)
  return Math.abs(amount) <= LARGEST ? amount : null
}

/** No bill is larger, and sums of amounts below it are exact to the cent. */
const LARGEST = 1e15

const DATE = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d))?)?/
const MS_A_DAY = 86_400_000
const FIRST_YEAR = 2000
const LAST_YEAR = 2100

/** Days since 1970 of a date in ISO 8601, in parts of a day; null for anything else. */
export function dayIn(text: string): number | null {
  const parts = DATE.exec(text.trim())
  if (!parts) return null
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0))
  if (year < FIRST_YEAR || year > LAST_YEAR) return null
  return Date.UTC(year, month - 1, day, hour, minute, second) / MS_A_DAY
}

/** Months between two days: each month that is touched counts with the share of its days. */
export function monthsBetween(from: number, until: number): number {
  const first = new Date(Math.floor(from) * MS_A_DAY)
  let months = 0
  for (let month = 0; ; month++) {
    const start = Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + month, 1) / MS_A_DAY
    const end = Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + month + 1, 1) / MS_A_DAY
    if (start >= until) return months
    months += (Math.min(until, end) - Math.max(from, start)) / (end - start)
  }
}

/** A sum that loses nothing over millions of rows (Neumaier): plain addition would lose cents of a large bill. */
export class ExactSum {
  private sum = 0
  private lost = 0

  add(amount: number): void {
    const next = this.sum + amount
    this.lost += Math.abs(this.sum) >= Math.abs(amount) ? this.sum - next + amount : amount - next + this.sum
    this.sum = next
  }

  get value(): number {
    return this.sum + this.lost
  }
}

const BLOCK = /^([\d.,]+)\s*([KMB])?(?![a-z])/i
const SCALE: Record<string, number> = { K: 1e3, M: 1e6, B: 1e9 }

/** Units in one block of a pricing unit: 10,000 for "10K", 100 for "100 Hours", 1 for "GB". */
export function blockOf(unit: string): number {
  const parts = BLOCK.exec(unit.trim())
  if (!parts) return 1
  const size = Number((parts[1] ?? '1').replaceAll(',', ''))
  return size > 0 ? size * (SCALE[(parts[2] ?? '').toUpperCase()] ?? 1) : 1
}

/** A pricing unit without the size of its block: "Hours" for "100 Hours", "" for "10K". */
export const unitWithoutBlock = (unit: string): string => unit.trim().replace(BLOCK, '').trim()
