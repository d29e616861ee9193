import type { ReactNode } from 'react'
import type { AdviceSoFar } from '@/lib/decision'
import { Link } from '@/components/ui/Link'
import { AdviceName } from './AdviceName'

type Props = {
  advice: AdviceSoFar
  recommendation: string
  /** The decision tree of the reference guide, with the branches that the answers select. */
  tree: string
  /** What each answer changes. */
  outcomes: ReactNode
  /** The answers given. */
  answers: ReactNode
}

/** Beside the question: what each answer would change, and the recommendation so far. */
export const StepAside = ({ advice, recommendation, tree, outcomes, answers }: Props) => (
  <aside aria-label="Result so far" className="space-y-5 lg:border-l lg:border-rule lg:pl-8">
    <Part id="effects" title="What this answer changes">
      {outcomes}
    </Part>
    <Part id="advice" title="Recommendation so far">
      <p>
        <AdviceName {...advice} />
      </p>
      <p className="mt-1 flex flex-wrap gap-x-6 text-sm">
        <Link href={recommendation} className="link">
          See the recommendation
        </Link>
        <Link href={tree} className="link">
          Decision tree
        </Link>
      </p>
    </Part>
    {answers}
  </aside>
)

const Part = ({ id, title, children }: { id: string; title: string; children: ReactNode }) => (
  <section aria-labelledby={id}>
    <h2 id={id} className="mb-1.5 font-semibold">
      {title}
    </h2>
    {children}
  </section>
)
