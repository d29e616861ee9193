import { cell, figures, numberCell, ScrollTable } from '@/components/ui/ScrollTable'
import type { Ranged, VendorComparison } from '@/lib/analysis'
import { moneyIn, type MoneyFormat } from '@/lib/format'
import type { Currency } from '@/lib/kernel'
import { vendorInWords } from '@/lib/report'

type Props = { found: VendorComparison; money: Currency }

/** What every vendor bills for each block, with its range, its products and what is borrowed. */
export function VendorTable({ found: { vendors, blocks }, money }: Props) {
  const format = moneyIn(money)
  return (
    <ScrollTable
      caption="The same pattern at several vendors, a month"
      columns={['Block', ...vendors.map((vendor) => figures(vendorInWords(vendor)))]}
    >
      <tbody>
        {blocks.map(({ id, label, at }) => (
          <tr key={id}>
            <th scope="row" className={`${cell} min-w-36 font-normal`}>
              {label}
            </th>
            {at.map((block, place) => (
              <td key={vendors[place]?.card} className={numberCell}>
                {block ? (
                  <>
                    <Amount of={block} format={format} />
                    <Remark>{block.services.join(', ')}</Remark>
                  </>
                ) : (
                  'none'
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr className="border-t border-rule-strong">
          <th scope="row" className={`${cell} font-semibold`}>
            Infrastructure a month
          </th>
          {vendors.map((vendor) => (
            <td key={vendor.card} className={`${numberCell} font-semibold`}>
              <Amount of={vendor} format={format} />
            </td>
          ))}
        </tr>
      </tfoot>
    </ScrollTable>
  )
}

function Amount({
  of: { amount, low, high, borrowed },
  format,
}: {
  of: Ranged & { borrowed: number }
  format: MoneyFormat
}) {
  return (
    <>
      {format.amount(amount)}
      {borrowed > 0 && (
        <Remark>
          {format.amount(low)} to {format.amount(high)};{' '}
          <span className="text-warn">{borrowed < amount ? `${format.amount(borrowed)} borrowed` : 'borrowed'}</span>
        </Remark>
      )}
    </>
  )
}

const Remark = ({ children }: { children: React.ReactNode }) => (
  <span className="block font-sans text-2xs font-normal whitespace-normal text-muted">{children}</span>
)
