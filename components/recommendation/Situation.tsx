import type { WizardQuestion } from '@/content/schemas/decision'
import type { Scenario } from '@/content/schemas/scenario'
import { Link } from '@/components/ui/Link'
import { answeredInWords, situationInWords } from '@/lib/report'
import { paths } from '@/lib/share/paths'

type Props = {
  scenario: Scenario
  /** Questions without an answer. */
  open: WizardQuestion[]
}

/** The answers in one paragraph, and the questions that were not answered, each leading to its step. */
export function Situation({ scenario, open }: Props) {
  return (
    <>
      <p className="text-ink">{situationInWords(scenario.situation).join(' ')}</p>
      <p className="mt-2 text-base">{answeredInWords(scenario.situation)}</p>
      {open.length > 0 && (
        <ul className="mt-1 text-base">
          {open.map(({ slug, question }) => (
            <li key={slug} className="flex gap-2">
              <span aria-hidden="true" className="font-mono text-accent">
                ?
              </span>
              <Link href={paths.decide(slug, scenario)} className="link py-0.5">
                {question}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
