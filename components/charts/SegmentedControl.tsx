'use client'

import { useId } from 'react'

type Props<Key extends string> = {
  legend: string
  options: Record<Key, string>
  value: Key
  onChange: (key: Key) => void
}

/** Radio buttons styled as a segmented control, to choose between a few views of one chart. */
export function SegmentedControl<Key extends string>({ legend, options, value, onChange }: Props<Key>) {
  const name = useId()
  return (
    <fieldset className="flex border border-rule-strong">
      <legend className="sr-only">{legend}</legend>
      {(Object.entries(options) as [Key, string][]).map(([key, label]) => (
        <label
          key={key}
          className={
            'flex min-h-9 cursor-pointer items-center px-3 text-sm has-checked:bg-ink has-checked:text-paper ' +
            'has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent'
          }
        >
          <input type="radio" name={name} checked={value === key} onChange={() => onChange(key)} className="sr-only" />
          {label}
        </label>
      ))}
    </fieldset>
  )
}
