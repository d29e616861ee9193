import type { ReactNode } from 'react'
import { Link } from '@/components/ui/Link'
import type { FuturesAtAGlance } from '@/lib/report'
import { BarKey, BarRows } from '@/components/charts/BarRows'
import { SureInWords } from '../SureInWords'

/** The sentence and the bars at an address; null where they cannot be had, so that the link to them stays. */
export async function sureAtAGlance(address: string, signal: AbortSignal): Promise<ReactNode> {
  try {
    const answer = await fetch(address, { signal })
    if (!answer.ok) return null
    const found: unknown = await answer.json()
    return isGlance(found) ? <Glance {...found} /> : null
  } catch {
    return null
  }
}

/** The server of another build may say something else. */
const isGlance = (found: unknown): found is FuturesAtAGlance =>
  typeof found === 'object' &&
  found !== null &&
  'sure' in found &&
  'measure' in found &&
  'rows' in found &&
  Array.isArray(found.rows)

const Glance = ({ sure, measure, rows }: FuturesAtAGlance) => (
  <>
    <div>
      <SureInWords {...sure} />
      <p className="mt-1 text-sm max-sm:hidden">
        {measure.sentence}{' '}
        {measure.step && (
          <Link href={measure.step} className="link no-print">
            Answer it
          </Link>
        )}
      </p>
    </div>
    <div>
      <BarRows
        axis={{ domain: [0, 100], ticks: [] }}
        format={String}
        rows={rows.map(({ id, name, pattern, range, best, from, middle, to }, place) => ({
          id,
          name: <span className={place === 0 ? 'font-semibold' : ''}>{name}</span>,
          remark: range,
          figure: best,
          stretches: [{ from, to, look: 'solid' }],
          mark: middle,
          color: `var(--${pattern})`,
        }))}
      />
      <BarKey
        signs={[
          { look: 'solid', text: 'P10 to P90, with load, growth and teams varying too' },
          { look: 'mark', text: 'P50; at the right: how often it costs least' },
        ]}
      />
    </div>
  </>
)
