'use client'

import { useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react'

type Props = {
  label: string
  /** Values at the points that the cursor stops at, from the low end to the high one. */
  xs: readonly string[]
  ys: readonly string[]
  names: readonly string[]
  /** Row after row from the least y: the place of the best one's name, and what it costs. */
  best: readonly number[]
  least: readonly string[]
  /** Where today lies, in per cent from the left and the top. */
  here: { left: number; top: number }
  /** Below the drawing. */
  scale: ReactNode
  /** The drawing. */
  children: ReactNode
}

type Place = { column: number; row: number }

const STEPS: Record<string, Place> = {
  ArrowLeft: { column: -1, row: 0 },
  ArrowRight: { column: 1, row: 0 },
  ArrowUp: { column: 0, row: 1 },
  ArrowDown: { column: 0, row: -1 },
}

/** A cursor over a map, moved with the arrow keys or a pointer; what lies under it is said below. */
export function MapCursor({ label, xs, ys, names, best, least, here, scale, children }: Props) {
  const [place, setPlace] = useState<Place | null>(null)
  const [right, top] = [xs.length - 1, ys.length - 1]
  const home = { column: Math.round((here.left / 100) * right), row: Math.round((1 - here.top / 100) * top) }
  const at = place ?? home
  const index = at.row * xs.length + at.column

  const move = (event: KeyboardEvent) => {
    if (event.key === 'Home') setPlace(home)
    else {
      const step = STEPS[event.key]
      if (!step) return
      setPlace({ column: within(at.column + step.column, right), row: within(at.row + step.row, top) })
    }
    event.preventDefault()
  }
  const point = ({ currentTarget, clientX, clientY }: PointerEvent) => {
    const { left, top: above, width, height } = currentTarget.getBoundingClientRect()
    setPlace({
      column: within(Math.round(((clientX - left) / width) * right), right),
      row: within(Math.round((1 - (clientY - above) / height) * top), top),
    })
  }
  const said = `Across ${xs[at.column]}, up ${ys[at.row]}: ${names[best[index] ?? 0]} costs least, ${least[index]}`
  return (
    <div className="min-w-0">
      <div
        role="slider"
        aria-roledescription="map"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={best.length - 1}
        aria-valuenow={index}
        aria-valuetext={said}
        tabIndex={0}
        onKeyDown={move}
        onPointerDown={point}
        onPointerMove={(event) => event.pointerType === 'mouse' && point(event)}
        className="relative h-72 cursor-crosshair overflow-hidden sm:h-[26rem]"
      >
        {children}
        {place && (
          <>
            <span
              className="pointer-events-none absolute inset-y-0 border-l border-accent"
              style={{ left: `${(at.column / right) * 100}%` }}
            />
            <span
              className="pointer-events-none absolute inset-x-0 border-t border-accent"
              style={{ top: `${(1 - at.row / top) * 100}%` }}
            />
          </>
        )}
      </div>
      {scale}
      <p className="min-h-12 py-1 text-sm">
        {!place && 'You are here: '}
        <span className="font-medium">{said}</span>.{' '}
        <span className="no-print text-muted">Arrow keys move the cursor, Home brings it back.</span>
      </p>
    </div>
  )
}

const within = (place: number, last: number) => Math.min(last, Math.max(0, place))
