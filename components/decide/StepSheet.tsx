import type { TreeQuestion, WizardQuestion } from '@/content/schemas/decision'
import type { Scenario } from '@/content/schemas/scenario'
import type { TreeResult } from '@/lib/decision'
import { branchesAsking } from '@/components/tree/branches-asking'
import { TreePicture } from '@/components/tree/TreePicture'
import { Link } from '@/components/ui/Link'
import { paths } from '@/lib/share/paths'
import { EffectList } from './EffectList'
import type { Effect } from './effects'
import { SoFar } from './SoFar'

type Props = {
  tree: readonly TreeQuestion[]
  result: TreeResult
  questions: readonly WizardQuestion[]
  question: WizardQuestion
  effects: readonly Effect[]
  scenario: Scenario
}

/** Beside the question: what each answer would do, what the tree says so far, and where in the tree the question is. */
export function StepSheet({ tree, result, questions, question, effects, scenario }: Props) {
  const asking = tree.filter((part) => branchesAsking(part, question.answer).length > 0)
  return (
    <aside aria-label="What follows" className="space-y-8 lg:border-l lg:border-rule lg:pl-8">
      <section aria-labelledby="effects">
        <h2 id="effects" className="mb-2 font-semibold">
          What this answer changes
        </h2>
        <EffectList effects={effects} questions={questions} />
      </section>
      <section aria-labelledby="so-far">
        <h2 id="so-far" className="mb-2 font-semibold">
          The tree so far
        </h2>
        <SoFar tree={tree} result={result} />
        <p className="mt-2">
          <Link href={paths.recommendation(scenario)}>Recommendation so far</Link>
        </p>
      </section>
      {asking.length > 0 && (
        <section aria-labelledby="where">
          <h2 id="where" className="mb-2 font-semibold">
            Where the source asks this
          </h2>
          <TreePicture tree={asking} result={result} asking={question.answer} className="text-sm" />
        </section>
      )}
    </aside>
  )
}
