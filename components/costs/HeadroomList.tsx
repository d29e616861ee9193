import { limitLabel, type Headroom } from '@/lib/scale'
import { count, percent, quantity } from '@/lib/format'

/** How far the load is from each stated limit of one pattern, in words, numbers and a bar. */
export function HeadroomList({ headrooms }: { headrooms: Headroom[] }) {
  return (
    <ul className="border-t border-rule">
      {headrooms.map((headroom) => (
        <li key={headroom.limit.text} className="border-b border-rule py-2 text-sm">
          {headroom.status === 'not-measurable' ? <Unmeasured headroom={headroom} /> : <Measured headroom={headroom} />}
        </li>
      ))}
    </ul>
  )
}

const WORDS = { within: 'within', near: 'near the limit', over: 'over the limit' } as const
const TONES = { within: 'text-good', near: 'text-warn', over: 'text-bad' } as const

function Measured({ headroom }: { headroom: Exclude<Headroom, { status: 'not-measurable' }> }) {
  return (
    <>
      <div className="gauge-head">
        <span>{limitLabel(headroom.limit)}</span>
        <span className={`font-medium ${TONES[headroom.status]}`}>{WORDS[headroom.status]}</span>
      </div>
      <div aria-hidden="true" className="gauge">
        <div className={TONES[headroom.status]} style={{ width: `${100 * Math.min(1, headroom.used)}%` }} />
      </div>
      <p className="font-mono text-2xs text-muted">
        {count(headroom.demand)} of {quantity(headroom.ceiling, headroom.limit.unit)}: {usedIn(headroom.used)}
      </p>
    </>
  )
}

function Unmeasured({ headroom }: { headroom: Extract<Headroom, { status: 'not-measurable' }> }) {
  return (
    <>
      <div className="gauge-head">
        <span>{limitLabel(headroom.limit)}</span>
        <span className="text-muted">not measured</span>
      </div>
      <p className="text-2xs text-muted">{headroom.why}</p>
    </>
  )
}

function usedIn(used: number): string {
  if (used > 1) return `${count(used)} times the limit`
  return used > 0 && used < 0.005 ? 'less than 1% used' : `${percent(used)} used`
}
