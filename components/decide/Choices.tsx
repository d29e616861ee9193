import type { WizardQuestion } from '@/content/answers/wizard'
import { FIELD } from '@/lib/wizard'

/** The answers of a question, each a button: choosing one is enough to go on. */
export const Choices = ({ question, chosen }: { question: WizardQuestion; chosen: string | undefined }) => (
  <div className={`grid max-w-2xl gap-2 ${isLong(question) ? 'sm:grid-cols-2' : ''}`}>
    {question.options.map(({ value, label, detail }) => (
      <Choice
        key={value}
        value={value}
        label={label}
        detail={detail}
        given={value === chosen}
        shape={isLong(question) ? TIGHT : ROOMY}
      />
    ))}
  </div>
)

/** As many answers as would fill more than a screen one below the other. */
const isLong = ({ options }: WizardQuestion) => options.length > 5

/** The label beside its detail, or above it and closer where many stand side by side. */
const ROOMY = {
  button: 'min-h-14 px-4 py-2 sm:grid-cols-[9rem_1fr_auto]',
  detail: 'sm:col-span-1 sm:col-start-2 sm:row-start-1',
  given: 'sm:col-start-3',
}
const TIGHT = { button: 'min-h-11 px-3 py-1 leading-snug', detail: 'text-sm leading-snug', given: '' }

type ChoiceProps = { value: string; label: string; detail: string; given: boolean; shape: typeof ROOMY }

/** A submit button as wide as the column. The answer already given says so, in words and by its frame. */
const Choice = ({ value, label, detail, given, shape }: ChoiceProps) => (
  <button
    type="submit"
    name={FIELD.answer}
    value={value}
    aria-current={given}
    className={
      'grid cursor-pointer grid-cols-[1fr_auto] items-center gap-x-4 border border-rule-strong bg-raised text-left ' +
      'hover:border-accent hover:bg-sunken aria-current:border-accent aria-current:bg-sunken aria-current:ring-1 ' +
      `aria-current:ring-accent ${shape.button}`
    }
  >
    <span className="col-start-1 row-start-1 font-semibold">{label}</span>
    <span className={`col-span-2 col-start-1 row-start-2 text-muted ${shape.detail}`}>{detail}</span>
    {given && <span className={`col-start-2 row-start-1 text-sm text-accent ${shape.given}`}>Your answer</span>}
  </button>
)
