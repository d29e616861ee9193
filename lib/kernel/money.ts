declare const period: unique symbol

/**
 * US dollars per period. The period is part of the type, so adding a monthly amount to a yearly one does not compile.
 * The brand is a function from the period to itself to make the type invariant: with the bare period, a monthly and a
 * yearly amount would both be assignable to `Usd<'month' | 'year'>`, and `sum` would accept both.
 */
export type Usd<Period extends 'month' | 'year' | 'once'> = number & { readonly [period]: (p: Period) => Period }

/** An amount in US dollars per month. */
export const perMonth = (amount: number): Usd<'month'> => amount as Usd<'month'>

/** An amount in US dollars per year. */
export const perYear = (amount: number): Usd<'year'> => amount as Usd<'year'>

/** A one-off amount in US dollars. */
export const once = (amount: number): Usd<'once'> => amount as Usd<'once'>

/** The sum of amounts of the same period; zero for none. */
export const sum = <Period extends 'month' | 'year' | 'once'>(amounts: readonly Usd<Period>[]): Usd<Period> =>
  amounts.reduce<number>((total, amount) => total + amount, 0) as Usd<Period>

/** An amount multiplied by a plain number; the period stays the same. */
export const times = <Period extends 'month' | 'year' | 'once'>(amount: Usd<Period>, factor: number): Usd<Period> =>
  (amount * factor) as Usd<Period>

/** A yearly amount as US dollars per month. */
export const monthOf = (amount: Usd<'year'>): Usd<'month'> => perMonth(amount / 12)

/** A monthly amount as US dollars per year. */
export const yearOf = (amount: Usd<'month'>): Usd<'year'> => perYear(amount * 12)
