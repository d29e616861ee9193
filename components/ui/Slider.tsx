'use client'

import { useId, type ReactNode } from 'react'
import { NumberInput } from './NumberInput'
import { shownIn } from './shown-unit'
import { notchOf, TRACK, valueAfterMove } from './slider-scale'

type Props = {
  label: string
  unit: string
  help: string
  /** The visitor's own number; undefined while the default applies. */
  own: number | undefined
  /** The default, which applies while the visitor has not set a number. */
  standard: number
  min: number
  max: number
  step: number
  scale: 'linear' | 'log'
  onChange: (value: number | undefined) => void
  /** Formats the value with its unit, e.g. "1,200 requests/s". */
  say: (value: number) => string
  /** Shown beside the label: the origin of the default, or a reset button. */
  aside?: ReactNode
}

/** A number that can be dragged, changed with the arrow keys, or typed. Shares are typed as percentages. */
export function Slider({ label, unit, help, own, standard, min, max, step, scale, onChange, say, aside }: Props) {
  const value = own ?? standard
  const id = useId()
  const { toShown, toStored } = shownIn(unit)
  const log = scale === 'log'
  const range = { min, max, step }
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_7.5rem] items-end gap-x-3">
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
        own={own === undefined ? undefined : toShown(own)}
        standard={toShown(standard)}
        min={toShown(min)}
        max={toShown(max)}
        whole={Number.isInteger(step)}
        onChange={(typed) => onChange(typed === undefined ? undefined : toStored(typed))}
        // The parts of the field are placed by this grid, so that a message below the field moves nothing above it.
        className="contents"
      />
      <p className="col-start-2 row-start-2 self-start pt-1 text-right text-2xs text-muted">{unit}</p>
      <p id={`${id}-help`} className="col-start-1 row-start-2 text-sm text-muted">
        {help}
      </p>
    </div>
  )
}
