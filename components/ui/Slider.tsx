'use client'

import { useId, type ReactNode } from 'react'
import { NumberInput } from './NumberInput'
import { shownIn } from './shown-unit'
import { notchOf, TRACK, valueAfterMove } from './slider-scale'

type Props = {
  label: string
  unit: string
  help: string
  /** The visitor's own figure; undefined while the standard one is in force. */
  own: number | undefined
  /** The figure in force while there is none of one's own. */
  standard: number
  min: number
  max: number
  step: number
  scale: 'linear' | 'log'
  onChange: (value: number | undefined) => void
  /** The value in words, e.g. "1,200 requests/s". */
  say: (value: number) => string
  /** Beside the label: where the default comes from, a reset. */
  aside?: ReactNode
}

/** A figure that can be dragged, stepped with the arrow keys, or typed. Shares are typed as percent. */
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
        // Its parts take their places in the grid, so that a message below the field moves nothing above it.
        className="contents"
      />
      <p className="col-start-2 row-start-2 self-start pt-1 text-right text-2xs text-muted">{unit}</p>
      <p id={`${id}-help`} className="col-start-1 row-start-2 text-sm text-muted">
        {help}
      </p>
    </div>
  )
}
