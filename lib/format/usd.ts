const dollars = (options: Intl.NumberFormatOptions) =>
  new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD', ...options })

const WHOLE = dollars({ maximumFractionDigits: 0 })
const CENTS = dollars({ minimumFractionDigits: 2, maximumFractionDigits: 2 })
const COMPACT = dollars({ notation: 'compact', minimumFractionDigits: 0, maximumFractionDigits: 1 })
const PRICE = dollars({ minimumFractionDigits: 0, maximumFractionDigits: 12 })

/**
 * An amount in US dollars: "$1,234", compact "$1.2M". Cents are shown below $100 alone, and only where there are any;
 * an amount of less than a cent is "<$0.01", never "$0".
 */
export function usd(amount: number, { compact = false }: { compact?: boolean } = {}): string {
  const size = Math.abs(amount)
  if (size !== 0 && size < 0.005) return amount < 0 ? '>-$0.01' : '<$0.01'
  if (size < 100 && !Number.isInteger(Math.round(size * 100) / 100)) return CENTS.format(amount)
  return compact && size >= 1000 ? COMPACT.format(amount) : WHOLE.format(amount + 0)
}

/** A price for one unit, with every digit it has: "$0.0000167", "$1,000", "$0.25". */
export const unitPrice = (price: number): string => (Number.isInteger(price) ? WHOLE : PRICE).format(price)
