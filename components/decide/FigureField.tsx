import type { ReactNode } from 'react'
import { numberAnswer } from '@/content/answers/rows'
import type { WizardQuestion } from '@/content/answers/wizard'
import { Button } from '@/components/ui/Button'
import { FIELD, figureShown, OWN, type Shown } from '@/lib/wizard'

type Props = {
  question: WizardQuestion
  shown: Shown
  refused: boolean
  /** Other units that the figure may be stated in. */
  children?: ReactNode
}

/** A figure of one's own with its "Next", which Enter presses, and typical figures, each of which is an answer. */
export function FigureField({ question, shown, refused, children }: Props) {
  const unit = numberAnswer(question.answer)?.unit ?? ''
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <input
          type="text"
          inputMode="decimal"
          name={FIELD.own}
          defaultValue={shown.own}
          aria-label={`Your figure, in ${unit}`}
          aria-invalid={refused}
          aria-describedby={refused ? 'problem' : undefined}
          className={
            'min-h-12 w-32 border border-rule-strong bg-raised px-3 text-right font-mono text-lg sm:w-40 ' +
            'aria-invalid:border-2 aria-invalid:border-bad'
          }
        />
        <span aria-hidden="true" className="text-muted">
          {unit}
        </span>
        <Button
          type="submit"
          name={FIELD.answer}
          value={OWN}
          variant="primary"
          className="min-h-12 min-w-20 sm:min-w-28"
        >
          Next
        </Button>
      </div>
      {children}
      <p className="mt-4 mb-2 text-sm text-muted">Typical figures</p>
      <div className="grid max-w-2xl gap-2 sm:grid-cols-2">
        {question.suggestions.map(({ value, label }) => {
          const given = String(value) === shown.choice
          return (
            <button
              key={value}
              type="submit"
              name={FIELD.answer}
              value={value}
              aria-current={given}
              className={
                'flex min-h-11 cursor-pointer items-center justify-between gap-3 border bg-raised px-3 ' +
                'py-1.5 text-left hover:border-accent hover:bg-sunken ' +
                'aria-current:border-accent aria-current:bg-sunken aria-current:ring-1 aria-current:ring-accent ' +
                'border-rule-strong'
              }
            >
              <span>
                <span className="font-semibold">{figureShown(question, value)}</span>{' '}
                <span className="text-sm text-muted">{label}</span>
              </span>
              {given && <span className="text-right text-sm text-accent">Your answer</span>}
            </button>
          )
        })}
      </div>
    </>
  )
}
