'use client'

import { roleInWords } from '@/components/costs/candidate-role'
import { PatternGlyph } from '@/components/glyphs/PatternGlyph'
import { usePriced } from '@/components/scenario/PricedProvider'
import { Link } from '@/components/ui/Link'
import type { ShownCandidate } from '@/lib/report'
import { paths } from '@/lib/share/paths'

/** The names of the candidates, each with its role. */
export function ColumnHeads() {
  const { shown } = usePriced()
  return (
    <thead role="rowgroup" className="max-sm:hidden">
      <tr role="row">
        <td role="cell" className="sticky top-(--head-top) left-0 z-30 w-38 border-b border-rule-strong bg-paper" />
        {shown.map((one) => (
          <ColumnHead key={one.id} of={one} />
        ))}
      </tr>
    </thead>
  )
}

function ColumnHead({ of: one }: { of: ShownCandidate }) {
  const isRecommended = one.because === 'recommended'
  return (
    <th
      scope="col"
      role="columnheader"
      style={{ borderTopColor: `var(--${one.pattern})` }}
      className={
        'sticky top-(--head-top) z-20 border-t-4 border-b border-l border-b-rule-strong border-l-rule px-3 py-2 ' +
        `text-left align-top ${isRecommended ? 'bg-raised' : 'bg-paper'}`
      }
    >
      <Link href={paths.pattern(one.pattern)} className="inline-flex items-start gap-2 hover:text-accent">
        <PatternGlyph pattern={one.pattern} size={20} />
        <span className="font-medium">{one.name}</span>
      </Link>
      <span className={`block text-2xs ${isRecommended ? 'font-semibold text-accent' : 'font-normal text-muted'}`}>
        {roleInWords(one)}
      </span>
    </th>
  )
}
