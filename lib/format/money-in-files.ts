import { shownCurrency, type Currency } from '@/lib/kernel'
import { moneyIn, type MoneyFormat } from './usd'

/** The formatters of a currency with what a column of a file needs: its three letters, and amounts as plain numbers. */
export type MoneyInFiles = MoneyFormat & { currency: string; plain: (usd: number) => number }

/** As `moneyIn`, for tables that are files as well. Takes amounts in US dollars. */
export function moneyInFiles(money: Currency): MoneyInFiles {
  const { currency, exchangeRate } = shownCurrency(money)
  return { ...moneyIn(money), currency, plain: (usd) => usd * exchangeRate }
}
