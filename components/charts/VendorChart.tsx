'use client'

import { exported } from '@/components/ui/late'
import { cell, headCell, numberCell, ScrollTable } from '@/components/ui/ScrollTable'
import { amountFormats } from './chart-format'
import { ChartFrame } from './ChartFrame'
import { FillSample } from './FillSample'
import { linearAxis } from './linear-axis'
import type { StackedBar } from './series'
import { barEnds, stackRows } from './stacked-parts'

const BarPlot = exported(
  () => import('./BarPlot'),
  (it) => it.BarPlot,
)

const LEAD =
  'Blocks at the vendor’s own prices are solid, the largest first; what stands on borrowed prices is hatched. Beside ' +
  'each name is what its total may be.'

type Figures = { id: string; label: string; amount: string; range: string; borrowed: string }
type Props = { bars: StackedBar[]; figures: Figures[]; currency: string }

/** A bar for each vendor, block by block: solid at its own prices, hatched at borrowed ones. */
export function VendorChart({ bars, figures, currency }: Props) {
  const { name, short, whole } = amountFormats(currency)
  const rows = stackRows(bars, 'amounts')
  return (
    <ChartFrame
      title="What does each vendor bill?"
      lead={LEAD}
      axes={{ across: `${name} a month` }}
      height="h-60"
      drawing={
        <BarPlot
          name="Infrastructure a month by vendor and block"
          rows={rows}
          measure="amounts"
          axis={linearAxis(barEnds(rows), 3)}
          tick={short}
          total={short}
          format={whole}
        />
      }
      legend={
        <ul className="flex flex-wrap gap-x-4 py-1 text-2xs text-muted">
          <li>
            <FillSample color="var(--ink)" kind="paid" index={0} /> The vendor’s own price
          </li>
          <li>
            <FillSample color="var(--ink)" kind="unpaid" index={0} /> Borrowed price
          </li>
        </ul>
      }
      table={
        <ScrollTable caption="Infrastructure a month by vendor">
          <thead>
            <tr>
              {['Vendor', 'Total', 'May be', 'Of it borrowed'].map((column, place) => (
                <th key={column} scope="col" className={place > 0 ? `${headCell} text-right` : headCell}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {figures.map(({ id, label, amount, range, borrowed }) => (
              <tr key={id}>
                <th scope="row" className={`${cell} font-normal`}>
                  {label}
                </th>
                <td className={numberCell}>{amount}</td>
                <td className={numberCell}>{range}</td>
                <td className={numberCell}>{borrowed}</td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      }
    />
  )
}
