import { buttonClass } from '@/components/ui/Button'

type Props = {
  /** Where the form leads back to: the id of its picture. */
  to: string
  hidden: readonly (readonly [string, string])[]
  choices: readonly { name: string; label: string; value: string }[]
  inputs: readonly { id: string; label: string }[]
}

/** Which figures a picture is drawn over: a form, so it works without scripts and the address says what is shown. */
export const AxisChoice = ({ to, hidden, choices, inputs }: Props) => (
  <form action={`/recommendation/sensitivity#${to}`} className="no-print mb-5 flex min-w-0 flex-wrap items-end gap-3">
    {hidden.map(([key, text]) => (
      <input key={key} type="hidden" name={key} value={text} />
    ))}
    {choices.map(({ name, label, value }) => (
      <label key={name} className="min-w-0 text-sm text-muted">
        {label}
        <select
          name={name}
          defaultValue={value}
          className="block min-h-11 w-full max-w-xs border border-rule-strong bg-raised px-2 text-ink"
        >
          {inputs.map((input) => (
            <option key={input.id} value={input.id}>
              {input.label}
            </option>
          ))}
        </select>
      </label>
    ))}
    <button type="submit" className={buttonClass()}>
      Draw
    </button>
  </form>
)
