import { amountsIn, currencyName } from '@/lib/format'

/** Formats a difference, with a plus sign for positive amounts. */
export const signedWith = (format: (amount: number) => string) => (amount: number) =>
  amount > 0 ? `+${format(amount)}` : format(amount)

/** The formats of a chart whose amounts are already in this currency. */
export function amountFormats(currency: string) {
  const { amount, rough } = amountsIn(currency)
  return {
    name: currencyName(currency),
    whole: (n: number) => amount(n),
    short: (n: number) => amount(n, { compact: true }),
    rough,
    perMonth: (n: number) => `${amount(n)}/month`,
  }
}
