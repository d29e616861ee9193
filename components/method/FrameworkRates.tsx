import type { RateCard } from '@/content/schemas/rate-card'
import { PatternName } from '@/components/glyphs/PatternName'
import { ProvenanceMark } from '@/components/ui/ProvenanceMark'
import { cell, headCell, numberCell, ScrollTable } from '@/components/ui/ScrollTable'
import { unitPrice } from '@/lib/format'

export function FrameworkRates({ card }: { card: RateCard }) {
  return (
    <ScrollTable caption="Reference-guide rates (illustrative), by pattern and line" className="min-w-2xl">
      <thead>
        <tr>
          <th scope="col" className={headCell}>
            Pattern
          </th>
          <th scope="col" className={headCell}>
            Line
          </th>
          <th scope="col" className={`${headCell} text-right`}>
            Rate
          </th>
          <th scope="col" className={headCell}>
            Per
          </th>
          <th scope="col" className={headCell}>
            Source
          </th>
        </tr>
      </thead>
      {card.patterns.map(({ pattern, rates, multiplier }) => (
        <tbody key={pattern}>
          {Object.values(rates).map((rate, index) => (
            <tr key={rate.id}>
              {index === 0 && (
                <th scope="rowgroup" rowSpan={Object.keys(rates).length + 1} className={`${cell} font-normal`}>
                  <PatternName pattern={pattern} />
                </th>
              )}
              <td className={cell}>{rate.label}</td>
              <td className={numberCell}>{unitPrice(rate.usd)}</td>
              <td className={cell}>{rate.unit}</td>
              <td className={cell}>
                <ProvenanceMark of={rate.evidence.provenance} /> {rate.evidence.source} ({rate.evidence.asOf})
                {rate.evidence.note && <span className="block text-muted">{rate.evidence.note}</span>}
              </td>
            </tr>
          ))}
          <tr>
            <td className={cell}>Multiplier: {multiplier.why}</td>
            <td className={numberCell}>
              {multiplier.kind === 'constant' ? `× ${multiplier.value}` : `× ${multiplier.value} × services`}
            </td>
            <td className={cell}>subtotal</td>
            <td className={cell}>
              <ProvenanceMark of={multiplier.evidence.provenance} /> {multiplier.evidence.source} (
              {multiplier.evidence.asOf})
            </td>
          </tr>
        </tbody>
      ))}
    </ScrollTable>
  )
}
