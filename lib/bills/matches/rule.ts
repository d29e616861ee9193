import type { Match } from '../types'

/** A usage of a vendor's bill, and what it is to our meters. */
export type Rule = {
  /** Name or code of the service, as the bill has it. */
  service: RegExp
  usage: RegExp
  match: Match | ((found: RegExpExecArray) => Match)
}

type Named = readonly [usage: RegExp, meter: string, price: string | null, more?: Partial<Match>]

/** The usages of one service. */
export const rulesOf = (service: RegExp, usages: readonly Named[]): Rule[] =>
  usages.map(([usage, meter, price, more]) => ({ service, usage, match: { meter, price, per: 1, ...more } }))

/** A usage whose name ends with a kind of machine, by which its price is called. */
export const machines = (service: RegExp, usage: RegExp, meter: string, price: string): Rule => ({
  service,
  usage,
  match: ([, kind = '']) => ({ meter, price: price + kind, per: 1 }),
})
