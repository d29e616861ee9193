import type { PatternId } from '@/content/pattern-ids'
import { PatternName } from '@/components/glyphs/PatternName'
import { Link } from '@/components/ui/Link'
import type { MoneyFormat } from '@/lib/format'
import type { Usd } from '@/lib/kernel'
import { paths } from '@/lib/share/paths'
import { shareOfRuler } from './log-ruler'

type Props = { pattern: PatternId; total: Usd<'month'>; format: MoneyFormat; exceeded?: string }

/** One pattern: its name, its mark on the ruler, its figure. The mark is hollow where a stated limit is passed. */
export function CostMark({ pattern, total, format, exceeded }: Props) {
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
      <Mark pattern={pattern} at={shareOfRuler(total)} hollow={exceeded !== undefined} />
      <output className="text-right font-mono text-sm">{format.amount(total, { compact: total >= 1e6 })}</output>
      {exceeded && <span className="col-span-full text-sm text-warn">past a stated limit: {exceeded}</span>}
    </li>
  )
}

/** On a phone the ruler is the line under the row, and so takes no room of its own. */
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
