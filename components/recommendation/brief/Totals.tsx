import type { BesideRow } from './beside-in-words'

/** The recommended candidate beside what runs today and the runner-up: total, range, and what of it is paid. */
export const Totals = ({ rows, months }: { rows: BesideRow[]; months: number }) => (
  <section aria-label="Whole cost beside the alternatives" className="border-t border-rule-strong pt-3 pb-1">
    <ul>
      {rows.map((row, index) => (
        <li key={row.role} className={`grid gap-x-6 gap-y-1 border-b border-rule py-2 ${COLUMNS}`}>
          <div>
            <p className="lettering text-muted">{row.role}</p>
            <p className={index === 0 ? 'leading-snug font-semibold' : 'leading-snug'}>{row.name}</p>
          </div>
          <Bar row={row} loud={index === 0} />
          <div className="text-sm">
            <p>
              <span className={`font-mono ${index === 0 ? 'text-lg font-semibold' : 'text-base font-medium'}`}>
                {row.total}
              </span>{' '}
              <span className="text-muted">{row.range}</span>
            </p>
            <p className="text-muted">
              {row.paid} paid, {row.unpaid} left unpaid
            </p>
          </div>
          {row.remark && <p className="text-sm text-muted sm:col-start-2 sm:col-end-4">{row.remark}</p>}
        </li>
      ))}
    </ul>
    <p className="mt-1.5 flex flex-wrap gap-x-5 text-2xs text-muted">
      <span>
        <Sample className="bg-ink" /> paid over {months} months: infrastructure, development, operations, ramp-up,
        migration
      </span>
      <span>
        <Sample className="bg-ink opacity-30" /> left unpaid: coordination, outages, latency, history, limits
      </span>
      <span>
        <Sample className="h-px! border-t border-ink" /> range
      </span>
    </p>
  </section>
)

const COLUMNS = 'sm:grid-cols-[15rem_minmax(0,1fr)_15rem] sm:items-center'

const Sample = ({ className }: { className: string }) => (
  <span aria-hidden="true" className={`mr-1 inline-block h-2 w-5 align-middle ${className}`} />
)

/** Drawn to one scale. The figures stand beside it, so it says nothing to a screen reader. */
function Bar({ row: { bar }, loud }: { row: BesideRow; loud: boolean }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 100 10"
      preserveAspectRatio="none"
      className={`h-7 w-full ${loud ? 'text-ink' : 'text-muted'}`}
    >
      <rect x="0" y="1" width={bar.paid} height="6" fill="currentColor" />
      <rect x={bar.paid} y="1" width={Math.max(0, bar.total - bar.paid)} height="6" fill="currentColor" opacity="0.3" />
      <line x1={bar.low} x2={bar.high} y1="9" y2="9" stroke="currentColor" vectorEffect="non-scaling-stroke" />
      <line x1={bar.low} x2={bar.low} y1="8" y2="10" stroke="currentColor" vectorEffect="non-scaling-stroke" />
      <line x1={bar.high} x2={bar.high} y1="8" y2="10" stroke="currentColor" vectorEffect="non-scaling-stroke" />
    </svg>
  )
}
