import { WIZARD_QUESTIONS } from '@/content/answers/wizard'
import { Link } from '@/components/ui/Link'
import { budgetInWords, reasonWithMoney, type Report } from '@/lib/report'
import { questionAbout } from '@/lib/wizard'

/** Whether the budget bears it, and the three reasons that carry the most money. */
export const Verdict = ({ report }: { report: Report }) => (
  <div className="grid gap-x-10 gap-y-5 py-4 lg:grid-cols-[20rem_minmax(0,1fr)]">
    <Budget report={report} />
    <Reasons report={report} />
  </div>
)

function Budget({ report: { scenario, recommendation } }: { report: Report }) {
  const { budget } = recommendation
  if (!budget)
    return (
      <section aria-labelledby="budget-title">
        <h2 id="budget-title" className="text-lg font-semibold">
          No budget given
        </h2>
        <p className="text-sm text-muted">
          <Link href={questionAbout('budgetMonth', WIZARD_QUESTIONS, scenario)}>Give one</Link> and this says whether it
          is kept, what would fit, and up to which load.
        </p>
      </section>
    )
  const { verdict, headline, sentences } = budgetInWords(budget, scenario.money)
  return (
    <section
      aria-labelledby="budget-title"
      className={`border-l-4 pl-4 ${verdict === 'within' ? 'border-good' : 'border-bad'}`}
    >
      <h2 id="budget-title" className={`text-lg font-semibold ${verdict === 'within' ? 'text-good' : 'text-bad'}`}>
        {headline}
      </h2>
      {sentences.map((sentence) => (
        <p key={sentence} className="text-sm">
          {sentence}
        </p>
      ))}
    </section>
  )
}

function Reasons({ report: { reasons, scenario } }: { report: Report }) {
  return (
    <section aria-labelledby="reasons-title">
      <h2 id="reasons-title" className="text-lg font-semibold">
        What carries the most money
      </h2>
      {reasons.length === 0 ? (
        <p className="text-sm text-muted">Nothing that was answered costs extra, and no rival is clearly different.</p>
      ) : (
        <ol className="mt-1 grid gap-x-6 gap-y-2 sm:grid-cols-3">
          {reasons.map((reason) => {
            const { amount, sentence } = reasonWithMoney(reason, scenario.money)
            return (
              <li key={sentence} className="border-t border-rule-strong pt-1 text-sm leading-snug">
                <span className="font-mono text-lg font-semibold sm:block">{amount}</span> {sentence}
              </li>
            )
          })}
        </ol>
      )}
    </section>
  )
}
