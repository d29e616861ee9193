import type { Equivalent } from '@/content/rate-cards/equivalents'
import type { ListCard } from '@/content/schemas/price'
import { cell, ScrollTable } from '@/components/ui/ScrollTable'
import type { VendorTotal } from '@/lib/analysis'
import { vendorInWords } from '@/lib/report'

type Props = {
  /** The vendors compared, each with the prices that its bill is made of. */
  vendors: readonly VendorTotal[]
  equivalents: Readonly<Record<string, Readonly<Record<string, Equivalent>>>>
  cards: Readonly<Record<string, ListCard>>
}

const COLUMNS = ['At AWS', 'There', 'Assumed']

/** The parts of these bills that a vendor bills otherwise than the first card, with what was assumed. */
export function MeteredDifferently({ vendors, equivalents, cards }: Props) {
  const groups = vendors
    .map((vendor) => ({ vendor, rows: rowsOf(vendor, equivalents[vendor.vendor] ?? {}, cards) }))
    .filter(({ rows }) => rows.length > 0)
  if (groups.length === 0) return <p>No part of this pattern: all are billed by the same units.</p>
  return groups.map(({ vendor, rows }) => (
    <div key={vendor.card} className="mt-4 first:mt-0">
      <h3 className="mb-2 font-semibold">{vendorInWords(vendor)}</h3>
      <ScrollTable caption={`Parts that ${vendorInWords(vendor)} bills in another way`} columns={COLUMNS}>
        <tbody>
          {rows.map(({ id, first, there, note }) => (
            <tr key={id}>
              <th scope="row" className={`${cell} font-normal sm:w-2/5`}>
                {first}
              </th>
              <td className={`${cell} sm:w-1/3`}>{there}</td>
              <td className={cell}>{note}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </div>
  ))
}

const FIRST = 'aws-us-east-1'

function rowsOf({ card, prices }: VendorTotal, notes: Readonly<Record<string, Equivalent>>, cards: Props['cards']) {
  return prices.flatMap((id) => {
    const [first, there, note] = [cards[FIRST]?.prices[id], cards[card]?.prices[id], notes[id]?.note]
    return first && there && note ? [{ id, first: named(first), there: named(there), note }] : []
  })
}

const named = ({ service, what }: ListCard['prices'][string]) => `${service}: ${what}`
