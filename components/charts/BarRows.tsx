import type { ReactNode } from 'react'
import { goesBeyond, placeOn, type Axis } from './linear-axis'

/** A stretch of a row's bar, from amount to amount; one that goes on beyond the axis ends in a point. */
type Stretch = { from: number; to: number; look: 'solid' | 'pale' }

type BarRow = {
  id: string
  name: ReactNode
  /** Below the name: "3 to 6 teams". */
  remark?: string
  /** To the right: the figure that counts. */
  figure: string
  stretches: Stretch[]
  /** A tick within the bar. */
  mark?: number
  /** An error as a thin line with two ends. */
  error?: { from: number; to: number }
  color?: string
}

type Props = {
  rows: readonly BarRow[]
  axis: Axis
  format: (amount: number) => string
  /** A line through all rows, such as the total with all figures central. */
  line?: number
  /** Where two of them stand side by side. */
  half?: boolean
}

const GRID = 'grid grid-cols-[1fr_auto] items-center gap-x-4'
const WHOLE = `${GRID} sm:grid-cols-[17rem_1fr_7.5rem]`
const HALF = `${GRID} sm:grid-cols-[13rem_1fr_6rem]`

/** Rows with a bar each on one axis, drawn by the server; names and figures are text, bars are decoration. */
export function BarRows({ rows, axis, format, line, half = false }: Props) {
  const grid = half ? HALF : WHOLE
  const place = (amount: number) => placeOn(axis, amount)
  return (
    <>
      <ul className="border-t border-rule text-sm">
        {rows.map(({ id, name, remark, figure, stretches, mark, error, color = 'var(--ink)' }) => (
          <li key={id} className={`${grid} border-b border-rule py-1.5`}>
            <span className="min-w-0 leading-tight">
              {name}
              {remark && <span className="block text-2xs text-muted">{remark}</span>}
            </span>
            <span
              aria-hidden="true"
              className="relative order-last col-span-2 h-3.5 sm:order-none sm:col-span-1 sm:h-6"
            >
              {line !== undefined && (
                <span
                  // On a phone the name stands above the bar, and the line must not cross it.
                  className="absolute inset-y-0 border-l border-rule-strong sm:-inset-y-2"
                  style={{ left: `${place(line)}%` }}
                />
              )}
              {stretches.map(({ from, to, look }) => (
                <span
                  key={look}
                  className={
                    `absolute inset-y-0.5 sm:inset-y-1 ${look === 'pale' ? 'opacity-35' : ''} ` +
                    (goesBeyond(axis, Math.max(from, to)) ? POINTED : '')
                  }
                  style={{
                    left: `${place(Math.min(from, to))}%`,
                    width: `${place(Math.max(from, to)) - place(Math.min(from, to))}%`,
                    background: color,
                  }}
                />
              ))}
              {mark !== undefined && (
                <span
                  className="absolute inset-y-0 -ml-px border-l-2 border-ink ring-1 ring-paper"
                  style={{ left: `${place(mark)}%` }}
                />
              )}
              {error && (
                <span
                  className="absolute top-1/2 h-2 -translate-y-1/2 border-x border-accent"
                  style={{ left: `${place(error.from)}%`, width: `${place(error.to) - place(error.from)}%` }}
                >
                  <span className="absolute inset-x-0 top-1/2 border-t border-accent" />
                </span>
              )}
            </span>
            <span className="text-right font-mono">{figure}</span>
          </li>
        ))}
      </ul>
      <div aria-hidden="true" className={`${grid} ${axis.ticks.length === 0 ? 'hidden' : ''}`}>
        <span className="max-sm:hidden" />
        <span className="relative col-span-2 mt-1 block h-5 font-mono text-2xs text-muted sm:col-span-1">
          {axis.ticks.map((tick, index) => (
            <span
              key={tick}
              className={
                'absolute -translate-x-1/2 first:translate-x-0 last:-translate-x-full ' +
                (index % 2 === 1 ? 'max-sm:hidden' : '')
              }
              style={{ left: `${place(tick)}%` }}
            >
              {format(tick)}
            </span>
          ))}
        </span>
      </div>
    </>
  )
}

const POINTED = '[clip-path:polygon(0_0,calc(100%-0.5rem)_0,100%_50%,calc(100%-0.5rem)_100%,0_100%)]'

/** What the looks of bars mean. */
export const BarKey = ({ signs }: { signs: { look: keyof typeof SIGNS; text: string }[] }) => (
  <ul className="flex flex-wrap gap-x-4 gap-y-0.5 text-2xs text-muted">
    {signs.map(({ look, text }) => (
      <li key={look} className="flex items-center gap-1.5">
        <span aria-hidden="true" className="relative inline-block h-3 w-5">
          <span className={SIGNS[look]} />
        </span>
        {text}
      </li>
    ))}
  </ul>
)

const SIGNS = {
  solid: 'absolute inset-0 bg-ink',
  pale: 'absolute inset-0 bg-ink opacity-35',
  beyond: `absolute inset-0 bg-ink ${POINTED}`,
  mark: 'absolute inset-y-0 left-1/2 border-l-2 border-ink',
  error: 'absolute inset-x-0 top-1/2 border-t border-accent',
}
