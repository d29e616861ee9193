import type { Axis } from '@/components/charts/linear-axis'
import type { MoneyFormat } from '@/lib/format'
import { shareOf } from './share-of-axis'

/** The amounts under the axis, and what they are. */
export function CostScale({ axis, format }: { axis: Axis; format: MoneyFormat }) {
  return (
    <div className="grid sm:grid-cols-[10.5rem_1fr_6.5rem] sm:gap-x-4">
      <p className="hidden text-2xs text-muted sm:block">Infrastructure per month</p>
      <div aria-hidden="true" className="relative mt-1 h-5 font-mono text-2xs text-muted">
        {axis.ticks.map((tick) => (
          <span
            key={tick}
            className="absolute -translate-x-1/2 first:translate-x-0 last:-translate-x-full"
            style={{ left: `${shareOf(axis, tick) * 100}%` }}
          >
            {format.amount(tick, { compact: true })}
          </span>
        ))}
      </div>
    </div>
  )
}
