import { amountsIn, currencyName } from '@/lib/format'

/** With a plus before what is more: for differences. */
export const signedWith = (format: (amount: number) => string) => (amount: number) =>
  amount > 0 ? `+${format(amount)}` : format(amount)

/** How a chart says amounts that are in this currency already. */
export function amountFormats(currency: string) {
  const { amount } = amountsIn(currency)
  return {
    name: currencyName(currency),
    whole: (n: number) => amount(n),
    short: (n: number) => amount(n, { compact: true }),
    perMonth: (n: number) => `${amount(n)}/month`,
  }
}
