import { useId } from 'react'

type Props = {
  label: string
  help: string
  value: string
  options: readonly { value: string; label: string }[]
  onChoose: (value: string) => void
}

/** One of several values, with its label above and its explanation below. */
export function SelectField({ label, help, value, options, onChoose }: Props) {
  const id = useId()
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-sm font-medium">
        {label}
      </label>
      <select
        id={id}
        value={value}
        onChange={(event) => onChoose(event.target.value)}
        aria-describedby={`${id}-help`}
        className="min-h-11 w-full border border-rule-strong bg-raised px-2 text-sm"
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <p id={`${id}-help`} className="mt-1 text-sm text-muted">
        {help}
      </p>
    </div>
  )
}
