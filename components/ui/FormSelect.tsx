type Props = { label: string; name: string; value: string; options: readonly (readonly [string, string])[] }

/** A choice in a form that the server reads. */
export const FormSelect = ({ label, name, value, options }: Props) => (
  <label className="text-sm font-medium">
    {label}
    <select
      name={name}
      defaultValue={value}
      className="mt-1 block min-h-11 border border-rule-strong bg-raised px-2 font-normal"
    >
      {options.map(([one, words]) => (
        <option key={one} value={one}>
          {words}
        </option>
      ))}
    </select>
  </label>
)
