'use client'

import { useId, type ReactNode } from 'react'
import { NumberInput } from './NumberInput'
import { notchOf, TRACK, valueAfterMove } from './slider-scale'

type Props = {
  label: string
  unit: string
  help: string
  value: number
  min: number
  max: number
  step: number
  scale: 'linear' | 'log'
  onChange: (value: number) => void
  /** The value in words, e.g. "1,200 requests/s". */
  say: (value: number) => string
  /** Beside the label: where the default comes from, a reset. */
  aside?: ReactNode
}

/** A figure that can be dragged, stepped with the arrow keys, or typed. Shares are typed as percent. */
export function Slider({ label, unit, help, value, min, max, step, scale, onChange, say, aside }: Props) {
  const id = useId()
  const factor = unit === '%' ? 100 : 1
  const log = scale === 'log'
  const range = { min, max, step }
  return (
    <div className="grid grid-cols-[1fr_7.5rem] items-end gap-x-3">
      <div>
        <div className="flex items-baseline justify-between gap-2">
          <label htmlFor={id} className="text-sm font-medium">
            {label}
          </label>
          {aside}
        </div>
        <input
          id={id}
          type="range"
          min={log ? 0 : min}
          max={log ? TRACK : max}
          step={log ? 1 : step}
          value={log ? notchOf(value, range) : value}
          aria-valuetext={say(value)}
          aria-describedby={`${id}-help`}
          onChange={(event) => {
            const moved = Number(event.target.value)
            onChange(log ? valueAfterMove(value, moved, range) : moved)
          }}
          className="slider h-11 w-full"
        />
      </div>
      <NumberInput
        label={label}
        labelHidden
        unit={unit}
        value={value * factor}
        min={Number((min * factor).toPrecision(12))}
        max={Number((max * factor).toPrecision(12))}
        whole={Number.isInteger(step)}
        onChange={(typed) => onChange(Number((typed / factor).toPrecision(12)))}
      />
      <p className="col-start-2 row-start-2 text-right text-2xs text-muted">{unit}</p>
      <p id={`${id}-help`} className="col-start-1 row-start-2 text-sm text-muted">
        {help}
      </p>
    </div>
  )
}
