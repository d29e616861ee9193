import type { WizardQuestion } from '@/content/schemas/decision'
import { figureShown, FIELD } from '@/lib/wizard'

/** The answers to choose from: options, or typical figures of a number. */
export function Choices({ question, chosen }: { question: WizardQuestion; chosen: string | undefined }) {
  return (
    <div className="max-w-2xl border-t border-rule-strong">
      {question.options.map(({ value, label, detail }) => (
        <Choice key={value} value={value} label={label} detail={detail} checked={value === chosen} />
      ))}
      {question.suggestions.map(({ value, label }) => (
        <Choice
          key={value}
          value={String(value)}
          label={figureShown(question, value)}
          detail={label}
          checked={String(value) === chosen}
        />
      ))}
    </div>
  )
}

type ChoiceProps = { value: string; label: string; detail: string; checked: boolean }

/** A radio button whose whole row is the target. */
function Choice({ value, label, detail, checked }: ChoiceProps) {
  return (
    <label
      className={
        'flex min-h-14 cursor-pointer items-center gap-4 border-b border-rule px-2 py-2.5 hover:bg-sunken ' +
        'has-checked:bg-sunken'
      }
    >
      <input
        type="radio"
        name={FIELD.answer}
        value={value}
        defaultChecked={checked}
        className="size-5 shrink-0 accent-(--accent)"
      />
      <span className="grid grow gap-x-4 sm:grid-cols-[11rem_1fr]">
        <span className="font-semibold">{label}</span>
        <span className="text-muted">{detail}</span>
      </span>
    </label>
  )
}
