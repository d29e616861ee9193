import { numberAnswer } from '@/content/answers/rows'
import { WIZARD_QUESTIONS } from '@/content/answers/wizard'
import { ANSWER_NAMES } from '@/lib/decision'
import { capitalised } from '@/lib/format'
import { QUICK_ANSWERS, type QuickStart as Opened } from '@/lib/wizard'
import { QuickStart } from './late-parts'
import type { QuickField } from './QuickStart'
import { StartActions } from './StartActions'

/** Units that the name of the field says already. */
const UNITS: Readonly<Record<string, string>> = { teams: '', 'USD/month': 'USD' }

const QUICK_FIELDS = QUICK_ANSWERS.flatMap((answer): QuickField[] => {
  const question = WIZARD_QUESTIONS.find((one) => one.answer === answer)
  if (!question) return []
  const unit = numberAnswer(answer)?.unit ?? ''
  const options = question.options.map(({ value, label }) => ({ value, label }))
  return [{ answer, label: capitalised(ANSWER_NAMES[answer]), unit: UNITS[unit] ?? unit, options }]
})

type Props = { refused: Opened['refused'] }

/** What the app answers, and the quickest way to it: four fields. */
export function HomeIntro({ refused }: Props) {
  return (
    <div>
      <h1 className="text-2xl font-semibold sm:text-5xl">
        Which architecture can your load, your team and your budget bear?
      </h1>
      <p className="mt-4 hidden max-w-lg text-lg text-muted sm:block">
        Seven architecture patterns: what each guarantees, where it stops scaling, and what it costs in infrastructure
        and engineering. Answer questions or enter your own figures, and share the result as a link that others can
        check.
      </p>
      <QuickStart fields={QUICK_FIELDS} refused={refused} />
      <StartActions />
    </div>
  )
}
