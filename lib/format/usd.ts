import { shownCurrency, type Currency } from '@/lib/kernel'

type Compact = { compact?: boolean }

/** How amounts are written in one currency. Takes amounts in US dollars. */
export type MoneyFormat = {
  amount: (usd: number, options?: Compact) => string
  /** A price for one unit, with every digit it has. */
  unitPrice: (usd: number) => string
  /** A difference: "+$20", "-$5", "$0". */
  signed: (usd: number) => string
  /** An amount to the cent, whatever its size: "$1,504.00". */
  exact: (usd: number) => string
  /** An estimate with the digits that it deserves: two, three where the first is a one. "$1.12M", "$46K". */
  rough: (usd: number) => string
  /** Where an estimate lies: "$650K to $1.6M". */
  range: (low: number, high: number) => string
  /**
   * The amounts of one bill, all to the cent, and their sum. Each is rounded so that the rows as shown add up to the
   * sum as shown; none is off by more than a cent.
   */
  column: (usd: readonly number[]) => { rows: string[]; sum: string }
}

/**
 * An amount in US dollars: "$1,234", compact "$1.2M". Cents are shown below $100 alone, and only where there are any;
 * an amount of less than a cent is "<$0.01", never "$0".
 */
export const usd = (amount: number, options?: Compact): string => DOLLARS.amount(amount, options)

/** A price for one unit, with every digit it has: "$0.0000167", "$1,000", "$0.25". */
export const unitPrice = (price: number): string => DOLLARS.unitPrice(price)

/**
 * Amounts, given in US dollars, as a visitor reads them. The rate is units of the currency for one US dollar; US
 * dollars stay as they are, whatever it says, and another currency without a rate is shown in dollars. The currency is
 * three capital letters, shown as such when nobody knows it. Throws a RangeError for others.
 */
export function moneyIn(money: Currency): MoneyFormat {
  const { currency, exchangeRate } = shownCurrency(money)
  if (currency === 'USD') return DOLLARS
  const { amount, unitPrice, signed, exact, rough, range, column } = amountsIn(currency)
  return {
    amount: (dollars, options) => amount(dollars * exchangeRate, options),
    unitPrice: (dollars) => unitPrice(significant(dollars * exchangeRate)),
    signed: (dollars) => signed(dollars * exchangeRate),
    exact: (dollars) => exact(dollars * exchangeRate),
    rough: (dollars) => rough(dollars * exchangeRate),
    range: (low, high) => range(low * exchangeRate, high * exchangeRate),
    column: (dollars) => column(dollars.map((each) => each * exchangeRate)),
  }
}

/** A price times a typed-in rate has the digits of neither: twelve that count hide what binary fractions add. */
const significant = (price: number) => Number(price.toPrecision(12))

/** The same rules for any currency; below its smallest coin ("cent") nothing is shown as zero. */
function writtenIn(currency: string): MoneyFormat {
  const style = (options: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat('en-US', { style: 'currency', currency, ...options })
  const digits = style({}).resolvedOptions().maximumFractionDigits ?? 2
  const whole = style({ maximumFractionDigits: 0 })
  const cents = style({ minimumFractionDigits: digits, maximumFractionDigits: digits })
  const short = style({ notation: 'compact', minimumFractionDigits: 0, maximumFractionDigits: 1 })
  const price = style({ minimumFractionDigits: 0, maximumFractionDigits: 12 })
  const estimate = (significant: number) =>
    style({ notation: 'compact', minimumFractionDigits: 0, maximumSignificantDigits: significant })
  const [twoDigits, threeDigits] = [estimate(2), estimate(3)]
  const rough = (amount: number) => (startsWithOne(amount) ? threeDigits : twoDigits).format(Math.round(amount) + 0)
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
    unitPrice: (amount) => (Number.isInteger(amount) ? whole : price).format(amount),
    exact: (amount) => cents.format(amount + 0),
    rough,
    range: (low, high) => `${rough(low)} to ${rough(high)}`,
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

const startsWithOne = (amount: number) => Math.abs(amount).toExponential().startsWith('1')

const FORMATS = new Map<string, MoneyFormat>()

/** How a currency is called in a sentence: US dollars by name, the others by their three letters. */
export const currencyName = (currency: string): string => (currency === 'USD' ? 'US dollars' : currency)

/** Amounts that are in the currency already. One set of formatters for each: building them is slow. */
export function amountsIn(currency: string): MoneyFormat {
  const known = FORMATS.get(currency) ?? writtenIn(currency)
  FORMATS.set(currency, known)
  return known
}

const DOLLARS = amountsIn('USD')
