import type { Ranged, VendorComparison } from '@/lib/analysis'
import { moneyIn } from '@/lib/format'
import type { Currency } from '@/lib/kernel'
import { vendorInWords } from './vendors-in-words'

type Cell = string | number

const TOTAL = 'Infrastructure a month'

/**
 * The comparison of vendors as a table, with the figures of the screen: a row for each block and one for the total; for
 * each vendor the amount, what it may be, how much of it is borrowed, and the products.
 */
export function vendorsTable({ vendors, blocks }: VendorComparison, money: Currency): Cell[][] {
  const { exact } = moneyIn(money)
  const figures = ({ amount, low, high, borrowed }: Ranged & { borrowed: number }) =>
    [amount, low, high, borrowed].map((each) => exact(each))
  return [
    [
      'block',
      ...vendors.flatMap((vendor) => {
        const name = vendorInWords(vendor)
        return [name, `${name}, low`, `${name}, high`, `${name}, borrowed`, `${name}, products`]
      }),
    ],
    ...blocks.map(({ label, at }): Cell[] => [
      label,
      ...at.flatMap((each) => (each ? [...figures(each), each.services.join(', ')] : ['', '', '', '', ''])),
    ]),
    [TOTAL, ...vendors.flatMap((vendor) => [...figures(vendor), ''])],
  ]
}
