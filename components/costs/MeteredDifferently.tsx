import type { Equivalent } from '@/content/rate-cards/equivalents'
import type { ListCard } from '@/content/schemas/price'
import { cell, headCell, ScrollTable } from '@/components/ui/ScrollTable'
import { vendorInWords } from '@/lib/report'

type Props = {
  equivalents: Readonly<Record<string, Readonly<Record<string, Equivalent>>>>
  cards: Readonly<Record<string, ListCard>>
}

/** The parts that a vendor bills otherwise than the first card, with what was assumed. */
export function MeteredDifferently({ equivalents, cards }: Props) {
  const rows = Object.values(cards).flatMap((card) =>
    Object.entries(equivalents[card.vendor] ?? {}).flatMap(([id, { note }]) => {
      const price = card.prices[id]
      return note && price
        ? [{ key: `${card.id}-${id}`, card, price, first: cards['aws-us-east-1']?.prices[id], note }]
        : []
    }),
  )
  return (
    <ScrollTable caption="Parts that are billed in another way">
      <thead>
        <tr>
          {['Vendor', 'There', 'At AWS', 'Assumed'].map((column) => (
            <th key={column} scope="col" className={headCell}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, card, price, first, note }) => (
          <tr key={key}>
            <th scope="row" className={`${cell} font-normal`}>
              {vendorInWords(card)}
            </th>
            <td className={cell}>
              {price.service}: {price.what}
            </td>
            <td className={cell}>{first && `${first.service}: ${first.what}`}</td>
            <td className={cell}>{note}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}
