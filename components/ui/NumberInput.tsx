'use client'

import { useId, useState } from 'react'

type Props = {
  label: string
  /** In shown units. */
  value: number
  min: number
  max: number
  /** Only whole numbers make sense. */
  whole?: boolean
  unit: string
  onChange: (value: number) => void
  /** Hides the label where a slider beside it already shows it. */
  labelHidden?: boolean
  describedBy?: string
  className?: string
}

/**
 * A number that can be typed. What is typed stays as typed: a value outside the range is explained below the
 * field and not passed on, so nothing is lost or clamped behind the visitor's back.
 */
export function NumberInput({
  label,
  value,
  min,
  max,
  whole = false,
  unit,
  onChange,
  labelHidden,
  describedBy,
  className = '',
}: Props) {
  const id = useId()
  const [draft, setDraft] = useState<string | null>(null)
  const problem = draft === null ? null : problemWith(draft, { min, max, whole, unit })

  const type = (text: string) => {
    setDraft(text)
    if (problemWith(text, { min, max, whole, unit }) === null) onChange(Number(text))
  }

  return (
    <div className={className}>
      <label htmlFor={id} className={labelHidden ? 'sr-only' : 'mb-1 block text-sm font-medium'}>
        {label} ({unit})
      </label>
      <input
        id={id}
        type="number"
        inputMode="decimal"
        autoComplete="off"
        value={draft ?? tidy(value)}
        min={min}
        max={max}
        step={whole ? 1 : 'any'}
        onChange={(event) => type(event.target.value)}
        onBlur={() => setDraft(null)}
        aria-invalid={problem !== null}
        aria-describedby={[problem && `${id}-problem`, describedBy].filter(Boolean).join(' ') || undefined}
        className={
          'min-h-11 w-full border border-rule-strong bg-raised px-2 text-right font-mono text-sm ' +
          'aria-invalid:border-bad'
        }
      />
      {problem && (
        <p id={`${id}-problem`} role="alert" className="mt-1 text-sm text-bad">
          {problem}
        </p>
      )}
    </div>
  )
}

const tidy = (value: number) => String(Number(value.toPrecision(12)))

function problemWith(
  text: string,
  { min, max, whole, unit }: { min: number; max: number; whole: boolean; unit: string },
): string | null {
  const number = Number(text)
  if (text.trim() === '' || !Number.isFinite(number)) return `Type a number from ${min} to ${max} ${unit}.`
  if (number < min || number > max) return `${text} is outside ${min} to ${max} ${unit}.`
  if (whole && !Number.isInteger(number)) return `${text} is not a whole number of ${unit}.`
  return null
}
