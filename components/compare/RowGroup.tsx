'use client'

import type { ReactNode } from 'react'
import { usePriced } from '@/components/scenario/PricedProvider'

/** Rows that belong together, under their title. */
export function RowGroup({
  id,
  title,
  lead,
  children,
}: {
  id: string
  title: string
  lead: string
  children: ReactNode
}) {
  const { shown } = usePriced()
  return (
    <tbody role="rowgroup" aria-labelledby={id} className="group/rows max-sm:block">
      <tr role="row" className="max-sm:block">
        <th
          role="rowheader"
          scope="rowgroup"
          colSpan={shown.length + 1}
          className="border-b border-rule-strong pt-8 pb-2 text-left group-first-of-type/rows:pt-4 max-sm:block"
        >
          <div className="sticky left-0 w-fit max-w-[min(42rem,calc(100vw-2rem))]">
            <span id={id} className="block scroll-mt-32 text-xl font-semibold [font-stretch:88%]">
              {title}
            </span>
            <span className="block font-normal text-muted">{lead}</span>
          </div>
        </th>
      </tr>
      {children}
    </tbody>
  )
}
