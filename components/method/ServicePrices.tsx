import type { RateCard } from '@/content/schemas/rate-card'
import { ProvenanceMark } from '@/components/ui/ProvenanceMark'
import { cell, figures, numberCell, ScrollTable } from '@/components/ui/ScrollTable'
import { unitPrice, usd } from '@/lib/format'
import { servicePrices } from './service-prices'

/**
 * Reference-guide rates compared with list prices, unit by unit. The price of a service comes from our own model, at
 * two loads.
 */
export function ServicePrices({ card }: { card: RateCard }) {
  return (
    <ScrollTable
      caption="Reference-guide rates compared with list prices, per unit"
      columns={['Unit', figures('Reference guide'), figures('List prices'), 'Per']}
      className="sm:min-w-xl"
    >
      <tbody>
        {servicePrices(card).map(({ name, unit, framework, list: [low, high] }) => (
          <tr key={name}>
            <th scope="row" className={`${cell} font-normal`}>
              {name}
            </th>
            <td className={numberCell}>
              {unitPrice(framework)}
              <ProvenanceMark of="source" />
            </td>
            <td className={numberCell}>
              {low === high ? unitPrice(low) : `${usd(low)} to ${usd(high)}`}
              <ProvenanceMark of={low === high ? 'list-price' : 'derived'} />
            </td>
            <td className={cell}>
              {unit}
              {low !== high && (
                <span className="block text-2xs text-muted">10 services at 1 request/s, 20 at 10,000</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}
