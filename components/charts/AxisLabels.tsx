import { monthTicks, type Axis } from './linear-axis'

type UpProps = { axis: Axis; top: (value: number) => number; said: (value: number) => string }

/** The figures along an upright axis, beside a drawing that is 100 high. */
export const UpLabels = ({ axis, top, said }: UpProps) => (
  <div aria-hidden="true" className="relative font-mono text-2xs text-muted">
    {axis.ticks.map((tick) => (
      <span key={tick} className="absolute right-0 -translate-y-1/2" style={{ top: `${top(tick)}%` }}>
        {said(tick)}
      </span>
    ))}
  </div>
)

/** The months along a picture, the first called the start. */
export const MonthLabels = ({ horizon, left }: { horizon: number; left: (month: number) => number }) => (
  <div aria-hidden="true" className="relative mt-1 h-5 font-mono text-2xs text-muted">
    {monthTicks(horizon).map((month) => (
      <span
        key={month}
        className="absolute -translate-x-1/2 first:translate-x-0 last:-translate-x-full"
        style={{ left: `${left(month)}%` }}
      >
        {month === 0 ? 'start' : month}
      </span>
    ))}
  </div>
)
