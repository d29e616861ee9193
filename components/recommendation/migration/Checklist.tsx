import type { MigrationPlan } from '@/lib/analysis'
import { weeksInWords, type PhaseChecklist } from '@/lib/report'

type Props = { plan: MigrationPlan; checks: readonly PhaseChecklist[]; csv: string; markdown: string }

/** What has to hold before the next phase begins, to tick off on paper or in a wiki. */
export const Checklist = ({ plan, checks, csv, markdown }: Props) => (
  <>
    <ol className="grid gap-x-10 gap-y-5 lg:grid-cols-2">
      {plan.phases.map((phase, index) => {
        const check = checks[index]
        if (!check) return null
        const { title, exit, detection, rollback } = check
        return (
          <li key={title} className="break-inside-avoid border-t border-rule-strong pt-1 text-sm">
            <h3 className="font-semibold">
              <span className="font-mono text-accent">{index + 1}</span> {title}
              <span className="font-normal text-muted">, {weeksInWords(phase.months)}</span>
            </h3>
            <ul className="mt-1">
              {exit.map((criterion) => (
                <Check key={criterion} text={criterion} />
              ))}
              <Check text={`Detection in place: ${detection}`} />
              <Check text={`Rollback rehearsed: ${rollback}`} />
            </ul>
          </li>
        )
      })}
    </ol>
    <p className="no-print mt-4 flex flex-wrap gap-x-6 text-sm">
      <a href={markdown} download className="link inline-block py-2">
        Checklist as Markdown
      </a>
      <a href={csv} download className="link inline-block py-2">
        Checklist as CSV
      </a>
    </p>
  </>
)

const Check = ({ text }: { text: string }) => (
  <li className="flex gap-2 border-t border-rule py-1">
    <span aria-hidden="true" className="mt-0.5 size-4 shrink-0 border border-rule-strong" />
    {text}
  </li>
)
