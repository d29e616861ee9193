import type { ReactNode } from 'react'
import type { WizardQuestion } from '@/content/schemas/decision'
import { numberField, FIELD, OWN, type Shown } from '@/lib/wizard'

type Props = {
  question: WizardQuestion
  shown: Shown
  refused: boolean
  /** What was wrong with the figure, below its field. */
  children?: ReactNode
}

/** The last choice of a number: a figure of one's own. Typing one is enough, its radio button need not be pressed. */
export function OwnFigure({ question, shown, refused, children }: Props) {
  const { unit } = numberField(question.answer)
  return (
    <div
      className={
        'flex min-h-14 max-w-2xl flex-wrap items-center gap-x-4 border-b border-rule-strong px-2 py-2 ' +
        'has-checked:bg-sunken'
      }
    >
      <label className="flex min-h-10 cursor-pointer items-center gap-4">
        <input
          type="radio"
          name={FIELD.answer}
          value={OWN}
          defaultChecked={shown.choice === OWN}
          className="size-5 shrink-0 accent-(--accent)"
        />
        <span className="font-semibold sm:w-[10rem]">Your own figure</span>
      </label>
      <span className="flex items-center gap-2">
        <input
          type="text"
          inputMode="decimal"
          name={FIELD.own}
          defaultValue={shown.own}
          autoFocus={refused}
          aria-label={`Your own figure, in ${unit}`}
          aria-invalid={refused}
          aria-describedby={refused ? 'problem' : undefined}
          className={
            'min-h-11 w-36 border border-rule-strong bg-raised px-2 text-right font-mono aria-invalid:border-2 ' +
            'aria-invalid:border-bad'
          }
        />
        <span aria-hidden="true" className="text-muted">
          {unit}
        </span>
      </span>
      {children}
      <input type="hidden" name={FIELD.shown} value={shown.own} />
    </div>
  )
}
