import type { ReactNode } from 'react'
import type { TreeQuestion, WizardQuestion } from '@/content/schemas/decision'
import type { AdviceSoFar, TreeResult } from '@/lib/decision'
import { branchesAsking } from '@/components/tree/branches-asking'
import { TreePicture } from '@/components/tree/TreePicture'
import { Link } from '@/components/ui/Link'
import { AdviceName } from './AdviceName'
import { SoFar } from './SoFar'

type Props = {
  tree: readonly TreeQuestion[]
  result: TreeResult
  question: WizardQuestion
  advice: AdviceSoFar
  recommendation: string
  /** What each answer changes. */
  outcomes: ReactNode
  /** What was said. */
  answers: ReactNode
}

/**
 * Beside the question: what each answer would do, the advice and the tree so far, and where in the tree the question
 * is.
 */
export function StepSheet({ tree, result, question, advice, recommendation, outcomes, answers }: Props) {
  const asking = tree.filter((part) => branchesAsking(part, question.answer).length > 0)
  return (
    <aside aria-label="What follows" className="space-y-8 lg:border-l lg:border-rule lg:pl-8">
      <Part id="effects" title="What this answer changes">
        {outcomes}
      </Part>
      <Part id="advice" title="The advice so far">
        <p>
          <AdviceName {...advice} />
        </p>
        <p className="mt-1">
          <Link href={recommendation}>Recommendation so far</Link>
        </p>
      </Part>
      {answers}
      <Part id="so-far" title="The tree so far">
        <SoFar tree={tree} result={result} />
      </Part>
      {asking.length > 0 && (
        <Part id="where" title="Where the source asks this">
          <TreePicture tree={asking} result={result} asking={question.answer} className="text-sm" />
        </Part>
      )}
    </aside>
  )
}

const Part = ({ id, title, children }: { id: string; title: string; children: ReactNode }) => (
  <section aria-labelledby={id}>
    <h2 id={id} className="mb-2 font-semibold">
      {title}
    </h2>
    {children}
  </section>
)
