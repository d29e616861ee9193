import type { Price } from '@/content/schemas/price'
import type { Usd } from '@/lib/kernel'

/** One field of a meter's usage. */
export type UsageField = {
  /** camelCase, e.g. `requests`, `durationMs`. */
  name: string
  label: string
  /** E.g. "requests/month", "ms", "GB-month". */
  unit: string
  default: number
  minimum: number
  /** Shares end at 1; what is yes or no is 0 or 1. */
  maximum?: number
  /** Where only these are sold. */
  values?: readonly number[]
}

/**
 * Prices by generic id, the region and the visitor's own figures already resolved. Throws a RangeError for an unknown
 * id.
 */
export type PriceBook = (id: string) => Price

export type MeterOptions = {
  /** Whether free tiers that stay, and what a paid plan includes, are subtracted. */
  freeTier: boolean
  /** Whether those of an account's first twelve months are too; they never are without `freeTier`. */
  firstYear?: boolean
  /** 672 to 744; vendors use 720, 730 or 744. */
  hoursPerMonth: number
}

/** One line of a vendor's bill. */
export type MeterLine = {
  id: string
  label: string
  /** Billable units, after rounding and free tier. */
  quantity: number
  unit: string
  /** US dollars per unit: the price, or over several tiers the average. */
  rate: number
  amount: Usd<'month'>
  /** Id of the price. */
  price: string
}

/** Prices one vendor service from its usage the way the vendor's bill does. */
export type Meter = {
  /** E.g. `aws.lambda.x86`. */
  id: string
  vendor: Price['vendor']
  service: string
  label: string
  usage: readonly UsageField[]
  /** Generic ids of the prices it reads. */
  prices: readonly string[]
  /** For a usage with every field. Null stands for a line that is left out of the bill. */
  lines: (usage: Record<string, number>, book: PriceBook, options: MeterOptions) => (MeterLine | null)[]
}

export type MeterBill = {
  meter: string
  total: Usd<'month'>
  lines: MeterLine[]
  rates: { id: string; source: string; asOf: string }[]
}
