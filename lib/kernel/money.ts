declare const period: unique symbol

/**
 * US dollars for a stated period. The period is part of the type: adding a month to a year does not compile.
 * The brand is a function of the period to itself because that makes it invariant: with the bare period,
 * a month and a year would meet in `Usd<'month' | 'year'>` and `sum` would take both.
 */
export type Usd<Period extends 'month' | 'year' | 'once'> = number & { readonly [period]: (p: Period) => Period }

export const perMonth = (amount: number): Usd<'month'> => amount as Usd<'month'>
export const perYear = (amount: number): Usd<'year'> => amount as Usd<'year'>
export const once = (amount: number): Usd<'once'> => amount as Usd<'once'>

/** Sum of amounts of one period; zero for none. */
export const sum = <Period extends 'month' | 'year' | 'once'>(amounts: readonly Usd<Period>[]): Usd<Period> =>
  amounts.reduce<number>((total, amount) => total + amount, 0) as Usd<Period>

/** An amount times a plain number; the period stays. */
export const times = <Period extends 'month' | 'year' | 'once'>(amount: Usd<Period>, factor: number): Usd<Period> =>
  (amount * factor) as Usd<Period>

export const monthOf = (amount: Usd<'year'>): Usd<'month'> => perMonth(amount / 12)
export const yearOf = (amount: Usd<'month'>): Usd<'year'> => perYear(amount * 12)
