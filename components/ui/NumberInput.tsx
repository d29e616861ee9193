'use client'

import { useId, useLayoutEffect, useRef } from 'react'
import { useTypedNumber } from './use-typed-number'

type Props = {
  label: string
  /** The visitor's own number, in the unit shown; undefined while the default applies. */
  own: number | undefined
  /** The default, which applies while the visitor has not set a number. */
  standard: number
  min: number
  max: number
  /** Accepts whole numbers only. */
  whole?: boolean
  unit: string
  onChange: (value: number | undefined) => void
  /** May be left empty, which says nothing. */
  optional?: boolean
  /** Hides the label, because a slider beside the field already shows it. */
  labelHidden?: boolean
  className?: string
}

/**
 * A number field that accepts the notations people use, and shows thousands separators. A text that cannot be used is
 * explained below the field and not passed on, so nothing changes without the visitor noticing.
 */
export function NumberInput({
  label,
  own,
  standard,
  min,
  max,
  whole,
  unit,
  onChange,
  optional,
  labelHidden,
  className = '',
}: Props) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const { text, problem, type, leave } = useTypedNumber({
    figure: { min, max, whole, unit },
    own,
    standard,
    optional,
    onChange,
  })
  // Markup can be typed into before its script has come. React keeps that text on screen, and does not tell of it.
  useLayoutEffect(() => {
    const shown = input.current?.value ?? text
    if (shown !== text) type(shown)
  })
  return (
    <div className={className}>
      <label htmlFor={id} className={labelHidden ? 'sr-only' : 'mb-1 block text-sm font-medium'}>
        {label} ({unit})
      </label>
      <input
        ref={input}
        id={id}
        type="text"
        // The decimal keyboard of some phones has no minus sign.
        inputMode={min < 0 ? 'text' : 'decimal'}
        autoComplete="off"
        value={text}
        placeholder={optional ? 'not said' : undefined}
        onChange={(event) => type(event.target.value)}
        onBlur={leave}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
        className="figure-field"
      />
      {problem !== null && (
        <p id={`${id}-problem`} role="alert" className="col-span-2 row-start-3 mt-1 text-left text-sm text-bad">
          {problem}
        </p>
      )}
    </div>
  )
}
