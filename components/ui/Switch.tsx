import { useId, type ReactNode } from 'react'

/** A yes/no switch with an explanation below it. */
export function Switch({
  label,
  checked,
  onChange,
  children,
}: {
  label: string
  checked: boolean
  onChange: (checked: boolean) => void
  children: ReactNode
}) {
  const id = useId()
  return (
    <div>
      <label className="flex min-h-11 items-center gap-3 text-sm font-medium">
        <input
          type="checkbox"
          checked={checked}
          onChange={(event) => onChange(event.target.checked)}
          aria-describedby={id}
          className="size-5 accent-(--accent)"
        />
        {label}
      </label>
      <p id={id} className="text-sm text-muted">
        {children}
      </p>
    </div>
  )
}
