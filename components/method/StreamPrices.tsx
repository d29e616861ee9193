import type { RateCard } from '@/content/schemas/rate-card'
import { ProvenanceMark } from '@/components/ui/ProvenanceMark'
import { cell, figures, numberCell, ScrollTable } from '@/components/ui/ScrollTable'
import { usd } from '@/lib/format'
import { STREAM_LOADS, streamPrices } from './stream-prices'

/** The reference-guide rates for events compared with what vendors charge, at three loads. */
export function StreamPrices({ card }: { card: RateCard }) {
  return (
    <ScrollTable
      caption="Events of 1 KB, kept for seven days, read by two consumers: US dollars a month"
      columns={['Events of 1 KB, kept 7 days, 2 consumers', ...STREAM_LOADS.map(({ label }) => figures(label))]}
      className="sm:min-w-xl"
    >
      <tbody>
        {streamPrices(card).map(({ name, from, amounts }) => (
          <tr key={name}>
            <th scope="row" className={`${cell} font-normal`}>
              {name}
              <ProvenanceMark of={from === 'framework' ? 'source' : 'list-price'} />
            </th>
            {amounts.map((amount, load) => (
              <td key={STREAM_LOADS[load]?.label} className={numberCell}>
                {usd(amount)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}
