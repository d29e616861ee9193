import type { RateCard } from '@/content/schemas/rate-card'
import { ProvenanceMark } from '@/components/ui/ProvenanceMark'
import { cell, headCell, numberCell, ScrollTable } from '@/components/ui/ScrollTable'
import { unitPrice, usd } from '@/lib/format'
import { servicePrices } from './service-prices'

/** Single coefficients of the source beside list prices. A service's is worked out by our own model, at two loads. */
export function ServicePrices({ card }: { card: RateCard }) {
  return (
    <ScrollTable caption="Single coefficients of the source beside list prices" className="min-w-xl">
      <thead>
        <tr>
          <th scope="col" className={headCell}>
            One unit
          </th>
          <th scope="col" className={`${headCell} text-right`}>
            The source
          </th>
          <th scope="col" className={`${headCell} text-right`}>
            List prices
          </th>
          <th scope="col" className={headCell}>
            For
          </th>
        </tr>
      </thead>
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
