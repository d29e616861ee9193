import type { PublishedBill } from '@/content/schemas/published-bill'
import { usd } from '@/lib/format'
import { cell, headCell, numberCell, ScrollTable } from '@/components/ui/ScrollTable'
import { ratioInWords } from './bill-in-words'
import type { ComparedBill } from '@/lib/backtest'
import { RatioScale } from './RatioScale'

/** Published bill, our estimate and their ratio, one row for each bill. */
export function BillOverview({ bills }: { bills: readonly { bill: PublishedBill; compared: ComparedBill }[] }) {
  return (
    <ScrollTable caption="Published bills and our estimates, US dollars a month">
      <thead>
        <tr>
          <th scope="col" className={headCell}>
            Bill
          </th>
          <th scope="col" className={`${headCell} text-right`}>
            Published
          </th>
          <th scope="col" className={`${headCell} text-right`}>
            Estimate
          </th>
          <th scope="col" className={`${headCell} text-right`}>
            Estimate / published
          </th>
          <th scope="col" className={`${headCell} hidden w-1/3 sm:table-cell`}>
            Ratio, 1/100 to 100; shaded: within a factor of two
          </th>
        </tr>
      </thead>
      <tbody>
        {bills.map(({ bill, compared }) => (
          <tr key={bill.id}>
            <th scope="row" className={`${cell} min-w-40 font-normal`}>
              <a href={`#${bill.id}`} className="link">
                {bill.company}
              </a>
              <span className="block text-2xs text-muted">
                {bill.comparison?.against}
                {bill.year && `, ${bill.year}`}
              </span>
            </th>
            <td className={numberCell}>{usd(compared.theirs)}</td>
            <td className={numberCell}>{usd(compared.ours)}</td>
            <td className={`${numberCell} font-semibold ${compared.isOff ? 'text-warn' : 'text-good'}`}>
              {ratioInWords(compared.ratio)}
            </td>
            <td className={`${cell} hidden sm:table-cell`}>
              <RatioScale ratio={compared.ratio} isOff={compared.isOff} />
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}
