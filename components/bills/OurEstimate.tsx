import { PATTERN_NAMES } from '@/content/pattern-ids'
import type { Comparison } from '@/content/schemas/published-bill'
import { meterOf } from '@/lib/meters/all'
import { usd } from '@/lib/format'
import { scenarioWith } from '@/lib/kernel'
import { paths } from '@/lib/share/paths'
import { Link } from '@/components/ui/Link'
import { inputsInWords } from './bill-in-words'
import type { ComparedBill } from '@/lib/backtest'

/** Number of lines shown, the largest ones; the calculator shows all of them. */
const LINES = 5

/** Our estimate: its inputs, published or inferred, and its largest lines. */
export function OurEstimate({ comparison, compared }: { comparison: Comparison; compared: ComparedBill }) {
  const rest = compared.lines.slice(LINES).reduce((sum, { amount }) => sum + amount, 0)
  return (
    <div className="text-sm">
      <ul aria-label="Inputs of our estimate" className="grid gap-y-2">
        {inputsInWords(comparison).map(({ field, label, value, origin, from, quote }) => (
          <li key={field}>
            {label}: <span className="font-mono">{value}</span> <OriginMark of={origin} />
            <span className="block text-muted">{from}</span>
            {quote && (
              <q className="block text-muted italic" lang="en">
                {quote}
              </q>
            )}
          </li>
        ))}
      </ul>
      <p className="mt-2 text-muted">All other inputs are at their defaults.</p>
      <ul aria-label="Lines of our estimate, US dollars a month" className="mt-4 border-t border-rule">
        {compared.lines.slice(0, LINES).map(({ id, label, amount }) => (
          <Line key={id} label={label} amount={amount} />
        ))}
        {compared.lines.length > LINES && <Line label="All other lines" amount={rest} />}
      </ul>
      <p className="mt-3">
        {comparison.kind === 'pattern' ? (
          <>
            <Link href={paths.calculator(scenarioWith(comparison.scenario))}>Open in the calculator</Link> as{' '}
            {PATTERN_NAMES[comparison.pattern]}
            {comparison.times && <>: one of {comparison.times} environments</>}
          </>
        ) : (
          <>
            One service alone: {meterOf(comparison.meter).label}, meter {comparison.meter}
          </>
        )}
      </p>
    </div>
  )
}

function Line({ label, amount }: { label: string; amount: number }) {
  return (
    <li className="flex justify-between gap-x-4 border-b border-rule py-1">
      <span>{label}</span>
      <span className="font-mono whitespace-nowrap">{usd(amount)}</span>
    </li>
  )
}

function OriginMark({ of }: { of: 'published' | 'inferred' }) {
  return (
    <span
      className={
        'lettering border px-1 whitespace-nowrap ' +
        (of === 'inferred' ? 'border-warn text-warn' : 'border-rule-strong')
      }
    >
      {of}
    </span>
  )
}
