import type { AnswerKey, TreeQuestion } from '@/content/schemas/decision'
import type { TreeAnswer, TreeResult } from '@/lib/decision'
import { markedBranches } from './branches-asking'
import { drawnTree } from './drawn-tree'
import { TreeBranch } from './TreeBranch'
import { Leader } from './TreeLines'

type Props = {
  /** The questions to draw: all three or some of them. */
  tree: readonly TreeQuestion[]
  result: TreeResult
  /** Marks the branches that test this answer. */
  asking?: AnswerKey
  className?: string
}

/**
 * The reference guide's decision tree as nested lists, with lines like "├─" and "└─". Selected branches have heavy
 * lines in the accent colour and say in their text that they are selected. The tree runs from left to right in a wide
 * container and from top to bottom in a narrow one.
 */
export function TreePicture({ tree, result, asking, className = '' }: Props) {
  return (
    <div className={`@container ${className}`}>
      <ol className="border-t border-rule-strong">
        {tree.map((question) => (
          <li key={question.id} className="border-b border-rule-strong py-4 @6xl:grid @6xl:grid-cols-[13rem_1fr]">
            <QuestionHead question={question} answer={result[question.id]} />
            <ul className="mt-1 @6xl:mt-0">
              {drawnTree(question, result[question.id].taken).map((node) => (
                <TreeBranch key={node.id} node={node} asked={markedBranches(question, asking)} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </div>
  )
}

function QuestionHead({ question, answer }: { question: TreeQuestion; answer: TreeAnswer }) {
  const taken = answer.path.length > 0
  return (
    <div className="@6xl:flex">
      <div className="py-1 @6xl:pr-3">
        <p className="leading-6 font-semibold">{question.text}</p>
        {!taken && <p className="lettering text-muted">not answered</p>}
      </div>
      <Leader lit={taken} />
    </div>
  )
}
