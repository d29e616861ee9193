import { useId, useState } from 'react'
import type { Supposed } from '@/lib/analysis/in-browser'
import type { Supposable } from '@/lib/report'

type Props = {
  inputs: readonly Supposable[]
  /** The one that turns the comparison most. */
  first: string | null
  supposed: readonly Supposed[]
  onChange: (supposed: Supposed[]) => void
}

/** One figure at a time: a value that is known, or another range. What was supposed before stays until taken back. */
export function SupposeControls({ inputs, first, supposed, onChange }: Props) {
  const id = useId()
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      inputs.findIndex((one) => one.id === first),
    ),
  )
  const input = inputs[at]
  if (!input) return null
  const now = supposed.find((one) => one.id === input.id)
  const isRange = now !== undefined && now.low !== now.high
  const others = supposed.filter((one) => one.id !== input.id)
  const { stops, low, middle, high } = input
  const placeOf = (value: number) => stops.findIndex((stop) => stop.value === value)
  const [from, to] = now ? [placeOf(now.low), placeOf(now.high)] : [middle, middle]
  const suppose = (one: number, other: number) => {
    const [below, above] = [stops[Math.min(one, other)], stops[Math.max(one, other)]]
    const between = stops[Math.round((one + other) / 2)]
    if (below && above && between)
      onChange([...others, { id: input.id, low: below.value, value: between.value, high: above.value }])
  }
  return (
    <div className="grid content-start gap-3">
      <label className="grid gap-1 text-sm font-medium">
        Figure
        <select
          value={at}
          onChange={(event) => setAt(Number(event.target.value))}
          className="min-h-11 w-full border border-rule-strong bg-raised px-2"
        >
          {inputs.map(({ id: one, label }, place) => (
            <option key={one} value={place}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <p className="text-sm text-muted">Its range: {input.drawn}, in 8 of 10 futures.</p>
      <fieldset className="flex flex-wrap gap-x-5 text-sm">
        <legend className="sr-only">What is supposed of it</legend>
        {[
          { words: 'in its range', checked: !now, choose: () => onChange(others) },
          { words: 'it is', checked: now !== undefined && !isRange, choose: () => suppose(middle, middle) },
          { words: 'it lies between', checked: isRange, choose: () => suppose(low, high) },
        ].map(({ words, checked, choose }) => (
          <label key={words} className="flex min-h-11 items-center gap-2">
            <input type="radio" name={`${id}-kind`} checked={checked} onChange={choose} /> {words}
          </label>
        ))}
      </fieldset>
      {now && !isRange && <Stops label={input.label} input={input} at={from} onMove={(to) => suppose(to, to)} />}
      {isRange && (
        <>
          <Stops label="P10, one in ten lies below" input={input} at={from} onMove={(one) => suppose(one, to)} />
          <Stops label="P90, one in ten lies above" input={input} at={to} onMove={(one) => suppose(from, one)} />
        </>
      )}
      {others.length > 0 && (
        <p className="text-sm text-muted">
          Also supposed: {others.map((one) => inputs.find(({ id: of }) => of === one.id)?.label ?? one.id).join('; ')}.
        </p>
      )}
      {supposed.length > 0 && (
        <p>
          <button type="button" className="link py-2 text-sm" onClick={() => onChange([])}>
            All in their ranges again
          </button>
        </p>
      )}
    </div>
  )
}

type StopsProps = { label: string; input: Supposable; at: number; onMove: (place: number) => void }

const Stops = ({ label, input: { stops }, at, onMove }: StopsProps) => (
  <label className="grid text-sm">
    <span className="flex justify-between gap-3">
      {label}{' '}
      <span aria-hidden="true" className="font-mono font-medium">
        {stops[at]?.said}
      </span>
    </span>
    <input
      type="range"
      min={0}
      max={stops.length - 1}
      value={at}
      aria-valuetext={stops[at]?.said}
      onChange={(event) => onMove(Number(event.target.value))}
      className="slider h-11 w-full"
    />
  </label>
)
