import type { WizardQuestion } from '@/content/answers/wizard'
import { FIELD } from '@/lib/wizard'

/** The answers of a question, each a button: choosing one is enough to go on. */
export const Choices = ({ question, chosen }: { question: WizardQuestion; chosen: string | undefined }) => (
  <div className="grid max-w-2xl gap-2">
    {question.options.map(({ value, label, detail }) => (
      <Choice key={value} value={value} label={label} detail={detail} given={value === chosen} />
    ))}
  </div>
)

type ChoiceProps = { value: string; label: string; detail: string; given: boolean }

/** A submit button as wide as the column. The answer already given says so, in words and by its frame. */
const Choice = ({ value, label, detail, given }: ChoiceProps) => (
  <button
    type="submit"
    name={FIELD.answer}
    value={value}
    aria-current={given}
    className={
      'grid min-h-14 cursor-pointer grid-cols-[1fr_auto] items-center gap-x-4 border bg-raised px-4 py-2 text-left ' +
      'border-rule-strong hover:border-accent hover:bg-sunken sm:grid-cols-[9rem_1fr_auto] ' +
      'aria-current:border-accent aria-current:bg-sunken aria-current:ring-1 aria-current:ring-accent'
    }
  >
    <span className="col-start-1 row-start-1 font-semibold">{label}</span>
    <span className="col-span-2 col-start-1 row-start-2 text-muted sm:col-span-1 sm:col-start-2 sm:row-start-1">
      {detail}
    </span>
    {given && <span className="col-start-2 row-start-1 text-sm text-accent sm:col-start-3">Your answer</span>}
  </button>
)
