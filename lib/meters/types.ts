import type { Price } from '@/content/schemas/price'
import type { Usd } from '@/lib/kernel'

/** One field of a meter's usage. */
export type UsageField<Name extends string = string> = {
  /** camelCase, e.g. `requests`, `durationMs`. */
  name: Name
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

/** Who set a price: a vendor, on its list, read at a source on a date; or whoever made the scenario. */
export type PriceOrigin = { kind: 'list'; source: string; asOf: string } | { kind: 'contracted' }

/** What one unit costs: a vendor's list unit price, or the visitor's contracted one in its place. */
export type UnitPrice = Pick<Price, 'id' | 'vendor' | 'region' | 'unit' | 'usd' | 'tiers' | 'free'> & {
  origin: PriceOrigin
}

/**
 * Prices by generic id, the region and the visitor's own prices already resolved. Throws a RangeError for an unknown
 * id.
 */
export type PriceLookup = (id: string) => UnitPrice

export type MeterOptions = {
  /** Whether free tiers that stay, and what a paid plan includes, are subtracted. */
  freeTier: boolean
  /** Whether those of an account's first twelve months are too; they never are without `freeTier`. */
  firstYear?: boolean
  /** 672 to 744; vendors use 720, 730 or 744. */
  hoursPerMonth: number
}

/** What a meter charges for: a quantity at a price. A bill's line says what that comes to. */
export type Charge = {
  id: string
  label: string
  quantity: number
  price: UnitPrice
  /** Given where the free tier is taken off the quantity. */
  options?: MeterOptions
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
export type Meter<Id extends string = string, Name extends string = string> = {
  /** E.g. `aws.lambda.x86`. */
  id: Id
  vendor: Price['vendor']
  service: string
  label: string
  usage: readonly UsageField<Name>[]
  /** A usage that says nothing: each field's default. */
  defaults: Readonly<Record<Name, number>>
  /** Generic ids of the prices it reads. */
  prices: readonly string[]
  /** For a usage with every field. Null stands for a charge that is left out of the bill. */
  lines(usage: Record<Name, number>, priceOf: PriceLookup, options: MeterOptions): (Charge | null)[]
}

export type MeterBill = {
  meter: string
  total: Usd<'month'>
  lines: MeterLine[]
  /** The prices that the lines were billed at. */
  prices: { id: string; origin: PriceOrigin }[]
}
