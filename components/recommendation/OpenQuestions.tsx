import type { WizardQuestion } from '@/content/schemas/decision'
import type { Scenario } from '@/content/schemas/scenario'
import { Link } from '@/components/ui/Link'
import { paths } from '@/lib/share/paths'

/** The questions without an answer, each leading to its step. */
export function OpenQuestions({ questions, scenario }: { questions: WizardQuestion[]; scenario: Scenario }) {
  if (questions.length === 0) return null
  return (
    <div className="mt-5 text-base">
      <p className="lettering text-muted">Not answered</p>
      <ul className="mt-1">
        {questions.map(({ slug, question }) => (
          <li key={slug} className="flex items-baseline gap-3">
            <span aria-hidden="true" className="font-mono text-accent">
              ?
            </span>
            <Link href={paths.decide(slug, scenario)} className="inline-block py-1 hover:text-accent hover:underline">
              {question}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
