import type { PatternId } from '@/content/pattern-ids'
import { PatternName } from '@/components/glyphs/PatternName'
import { Link } from '@/components/ui/Link'
import type { MoneyFormat } from '@/lib/format'
import type { Usd } from '@/lib/kernel'
import { paths } from '@/lib/share/paths'
import type { Axis } from '@/components/charts/linear-axis'
import { shareOf } from './share-of-axis'

type Props = {
  pattern: PatternId
  total: Usd<'month'>
  axis: Axis
  format: MoneyFormat
  /** The first scaling limit that the load exceeds. */
  exceeded?: string
}

/** One pattern: its name, its mark on the axis, its figure. The mark is hollow where a scaling limit is exceeded. */
export function CostMark({ pattern, total, axis, format, exceeded }: Props) {
  return (
    <li
      className={
        'grid grid-cols-[1fr_auto] items-center gap-x-4 sm:grid-cols-[10.5rem_1fr_6.5rem] sm:border-b sm:border-rule ' +
        'sm:py-1.5'
      }
    >
      <Link href={paths.pattern(pattern)} className="hover:text-accent">
        <PatternName pattern={pattern} className="min-h-7 sm:min-h-9" />
      </Link>
      <Mark pattern={pattern} at={shareOf(axis, total)} hollow={exceeded !== undefined} />
      <output className="text-right font-mono text-sm">{format.amount(total, { compact: total >= 1e6 })}</output>
      {exceeded && <span className="col-span-full text-sm text-warn">over a scaling limit: {exceeded}</span>}
    </li>
  )
}

/** On a phone the axis is the line under the row, so that it needs no height of its own. */
function Mark({ pattern, at, hollow }: { pattern: PatternId; at: number; hollow: boolean }) {
  return (
    <span aria-hidden="true" className="relative order-last col-span-2 h-2.5 sm:order-none sm:col-span-1 sm:h-6">
      <span className="absolute inset-x-0 top-1/2 border-t border-rule" />
      <span
        className="absolute top-1/2 size-2.5 -translate-x-1/2 -translate-y-1/2 rotate-45 border-2 sm:size-3"
        style={{
          left: `${at * 100}%`,
          borderColor: `var(--${pattern})`,
          background: hollow ? 'var(--paper)' : `var(--${pattern})`,
        }}
      />
    </span>
  )
}
