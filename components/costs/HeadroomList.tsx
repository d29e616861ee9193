import type { Headroom } from '@/lib/scale'
import { count, percent, quantity } from '@/lib/format'

/** How far one pattern's stated ceilings are from the load, each in words, figures and a bar. */
export function HeadroomList({ rooms }: { rooms: Headroom[] }) {
  return (
    <ul className="border-t border-rule">
      {rooms.map((room) => (
        <li key={room.limit.text} className="border-b border-rule py-2 text-sm">
          {room.status === 'not-measurable' ? <Unmeasured room={room} /> : <Measured room={room} />}
        </li>
      ))}
    </ul>
  )
}

const WORDS = { within: 'within', near: 'near the limit', over: 'over the limit' } as const
const TONES = { within: 'text-good', near: 'text-warn', over: 'text-bad' } as const

function Measured({ room }: { room: Exclude<Headroom, { status: 'not-measurable' }> }) {
  return (
    <>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span>{room.limit.text}</span>
        <span className={`font-medium ${TONES[room.status]}`}>{WORDS[room.status]}</span>
      </div>
      <div aria-hidden="true" className="relative my-1 h-1.5 border-x border-rule-strong bg-sunken">
        <div
          className={`h-full min-w-px bg-current ${TONES[room.status]}`}
          style={{ width: `${100 * Math.min(1, room.used)}%` }}
        />
      </div>
      <p className="font-mono text-2xs text-muted">
        {count(room.demand)} of {quantity(room.ceiling, room.limit.unit)}: {usedIn(room.used)}
      </p>
    </>
  )
}

function Unmeasured({ room }: { room: Extract<Headroom, { status: 'not-measurable' }> }) {
  return (
    <>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span>{room.limit.text}</span>
        <span className="text-muted">not measured</span>
      </div>
      <p className="text-2xs text-muted">{room.why}</p>
    </>
  )
}

function usedIn(used: number): string {
  if (used > 1) return `${count(used)} times what it allows`
  return used > 0 && used < 0.005 ? 'less than 1% used' : `${percent(used)} used`
}
