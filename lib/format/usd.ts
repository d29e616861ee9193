import { shownCurrency, type Currency } from '@/lib/kernel'
import { figureFormat } from './minus'
import { withoutNoise } from './numbers'

type Compact = { compact?: boolean }

/** Formatters for amounts in one currency. They take amounts in US dollars. */
export type MoneyFormat = {
  amount: (usd: number, options?: Compact) => string
  /** A price per unit, with every digit it has. */
  unitPrice: (usd: number) => string
  /** A difference: "+$20", "−$5", "$0". */
  signed: (usd: number) => string
  /** An amount to the cent, at any size: "$1,504.00". */
  exact: (usd: number) => string
  /** An estimate with the digits that it deserves: three from 100,000 on, two below. "$1.12M", "$463K", "$46K". */
  rough: (usd: number) => string
  /** What is known to two digits only: a difference, an amount at stake. "$580K", "$1.1M". */
  about: (usd: number) => string
  /** Where an estimate lies, in two digits: "$650K to $1.6M". */
  range: (low: number, high: number) => string
  /**
   * The amounts of one bill and their sum, all to the cent. Each amount is rounded so that the rows as shown add up to
   * the sum as shown; none is off by more than one cent.
   */
  column: (usd: readonly number[]) => { rows: string[]; sum: string }
}

/**
 * An amount in US dollars: "$1,234", compact "$1.2M". Cents are shown only below $100, and only when there are any. An
 * amount below one cent is "<$0.01", never "$0".
 */
export const usd = (amount: number, options?: Compact): string => amountsIn('USD').amount(amount, options)

/** A price per unit in US dollars, with every digit it has: "$0.0000167", "$1,000", "$0.25". */
export const unitPrice = (price: number): string => amountsIn('USD').unitPrice(price)

/**
 * Formatters for the visitor's currency. They take amounts in US dollars. The exchange rate is units of the currency
 * per US dollar; it is ignored for US dollars, and another currency without a rate is shown in US dollars. An unknown
 * currency is shown by its three letters. Throws a RangeError when the currency is not three capital letters.
 */
export function moneyIn(money: Currency): MoneyFormat {
  const { currency, exchangeRate } = shownCurrency(money)
  const written = amountsIn(currency)
  if (currency === 'USD') return written
  const { amount, unitPrice, signed, exact, rough, about, range, column } = written
  return {
    amount: (dollars, options) => amount(dollars * exchangeRate, options),
    unitPrice: (dollars) => unitPrice(dollars * exchangeRate),
    signed: (dollars) => signed(dollars * exchangeRate),
    exact: (dollars) => exact(dollars * exchangeRate),
    rough: (dollars) => rough(dollars * exchangeRate),
    about: (dollars) => about(dollars * exchangeRate),
    range: (low, high) => range(low * exchangeRate, high * exchangeRate),
    column: (dollars) => column(dollars.map((each) => each * exchangeRate)),
  }
}

/** Formatters for one currency. An amount below its smallest coin is never shown as zero. */
function writtenIn(currency: string): MoneyFormat {
  const style = (options: Intl.NumberFormatOptions) => figureFormat({ style: 'currency', currency, ...options })
  const digits =
    new Intl.NumberFormat('en-US', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  const whole = style({ maximumFractionDigits: 0 })
  const cents = style({ minimumFractionDigits: digits, maximumFractionDigits: digits })
  const short = style({ notation: 'compact', minimumFractionDigits: 0, maximumFractionDigits: 1 })
  const price = style({ minimumFractionDigits: 0, maximumFractionDigits: 12 })
  const estimate = (significant: number) =>
    style({ notation: 'compact', minimumFractionDigits: 0, maximumSignificantDigits: significant })
  const [twoDigits, threeDigits] = [estimate(2), estimate(3)]
  const about = (amount: number) => twoDigits.format(Math.round(amount) + 0)
  const rough = (amount: number) =>
    Math.abs(amount) >= SURE_FROM ? threeDigits.format(Math.round(amount)) : about(amount)
  const coins = 10 ** digits
  const coin = 1 / coins
  const written = (amount: number, { compact = false }: Compact = {}) => {
    const size = Math.abs(amount)
    if (size !== 0 && size < coin / 2) return amount < 0 ? `>${cents.format(-coin)}` : `<${cents.format(coin)}`
    if (size < 100 && !Number.isInteger(Math.round(size * coins) / coins)) return cents.format(amount)
    return compact && size >= 1000 ? short.format(amount) : whole.format(amount + 0)
  }
  return {
    amount: written,
    signed: (amount) => (amount > 0 ? `+${written(amount)}` : written(amount)),
    unitPrice: (amount) => (Number.isInteger(amount) ? whole : price).format(withoutNoise(amount)),
    exact: (amount) => cents.format(amount + 0),
    rough,
    about,
    range: (low, high) => `${about(low)} to ${about(high)}`,
    column: (amounts) => {
      let sum = 0
      let shown = 0
      const rows = amounts.map((amount) => {
        sum += amount
        const before = shown
        shown = Math.round(sum * coins) / coins
        return cents.format(shown - before + 0)
      })
      return { rows, sum: cents.format(shown + 0) }
    },
  }
}

/** From here on an estimate has three digits that mean something. */
const SURE_FROM = 100_000

const FORMATS = new Map<string, MoneyFormat>()

/** Name of a currency in a sentence: "US dollars", or the three letters of any other. */
export const currencyName = (currency: string): string => (currency === 'USD' ? 'US dollars' : currency)

/** Formatters for amounts already in the currency. They are cached, because creating Intl formatters is slow. */
export function amountsIn(currency: string): MoneyFormat {
  const known = FORMATS.get(currency) ?? writtenIn(currency)
  FORMATS.set(currency, known)
  return known
}
