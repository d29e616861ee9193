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
  /** 1 for shares and for yes/no fields; absent when any number is accepted. */
  maximum?: number
  /** The only accepted values, for services sold in fixed sizes and for yes/no fields. */
  values?: readonly number[]
  /** True for a number of things, which is whole. Volumes per month and rates are means and need not be. */
  whole?: true
}

/** What must hold between two fields of a usage, so that it can be billed at all. */
export type UsageRule<Name extends string = string> =
  /** A peak is at least its base. `when` names the field that brings the peak in; without it a zero means "none". */
  | { kind: 'at-least'; field: Name; than: Name; when?: Name }
  /** A part is at most its whole. */
  | { kind: 'at-most'; field: Name; than: Name }
  /** Traffic needs something that carries it. */
  | { kind: 'carried'; traffic: Name; by: Name }
  /** A stated price of one needs to be known of which size. */
  | { kind: 'sized'; price: Name; by: readonly Name[] }
  /** What is provisioned is enough for the traffic. A zero means that it is derived from the traffic. */
  | { kind: 'enough'; field: Name; needed: (usage: Readonly<Record<Name, number>>) => number }
  /** The vendor sells no more of one together with the size that another field states. */
  | { kind: 'sold'; field: Name; with: Name; most: (size: number) => number }
  /** Shares of the same whole are together at most 1. */
  | { kind: 'one-whole'; shares: readonly [Name, Name] }

/** Where a price comes from: a vendor's price list, with source and date, or the visitor's own contract. */
export type PriceOrigin = { kind: 'list'; source: string; asOf: string } | { kind: 'contracted' }

/** US dollars for one unit: a vendor's list price, or the visitor's contracted price in its place. */
export type UnitPrice = Pick<Price, 'id' | 'vendor' | 'region' | 'unit' | 'usd' | 'tiers' | 'free'> & {
  origin: PriceOrigin
  /** The price of another region or vendor, where a card has none of its own. */
  borrowed?: true
}

/**
 * Looks a price up by generic id. Region and contracted prices are already taken into account. Throws a RangeError for
 * an unknown id.
 */
export type PriceLookup = (id: string) => UnitPrice

/** The prices of a meter by generic id. */
export type Prices<PriceId extends string = string> = Readonly<Record<PriceId, UnitPrice>>

export type MeterOptions = {
  /** Whether to subtract permanent free tiers and what a paid plan includes. */
  freeTier: boolean
  /**
   * Whether to subtract the free tier of an account's first twelve months as well. Has no effect without `freeTier`.
   */
  firstYear?: boolean
  /** Hours in the billing month, from 672 to 744. Vendors use 720, 730 or 744. */
  hoursPerMonth: number
}

/** A quantity and its price. `accountLines` turns it into a line of the bill. */
export type Charge = {
  id: string
  label: string
  quantity: number
  price: UnitPrice
  /** Present when the free tier is subtracted from the quantity. */
  options?: MeterOptions
  /**
   * Present when the quantity is what an allowance leaves that several charges of a meter share: of which price it is,
   * and what was asked for. Bills of one account share it as well.
   */
  shared?: { price: UnitPrice; asked: number; options: MeterOptions }
}

/** One line of a vendor's bill. */
export type MeterLine = {
  id: string
  label: string
  /** Billable units, after rounding and free tier. */
  quantity: number
  unit: string
  /** US dollars per unit: the price, or the average over several tiers. */
  rate: number
  amount: Usd<'month'>
  /** Id of the price. */
  price: string
}

/** Prices one vendor service from its usage the way the vendor's bill does. */
export type Meter<Id extends string = string, Name extends string = string, PriceId extends string = string> = {
  /** E.g. `aws.lambda.x86`. */
  id: Id
  vendor: Price['vendor']
  service: string
  label: string
  usage: readonly UsageField<Name>[]
  /** Contradictions that are refused. */
  rules?: readonly UsageRule<NoInfer<Name>>[]
  /** The usage with every field at its default. */
  defaults: Readonly<Record<Name, number>>
  /** Generic ids of the prices it reads. */
  prices: readonly PriceId[]
  /** Charges for a complete usage. A null is a charge that is left out of the bill. */
  lines(usage: Record<Name, number>, prices: Prices<PriceId>, options: MeterOptions): (Charge | null)[]
}

export type MeterBill = {
  meter: string
  total: Usd<'month'>
  lines: MeterLine[]
  /** The prices that the lines were billed at. */
  prices: { id: string; origin: PriceOrigin }[]
}
