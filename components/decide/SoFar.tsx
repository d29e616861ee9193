import type { TreeQuestion } from '@/content/schemas/decision'
import type { TreeAnswer, TreeResult } from '@/lib/decision'
import { PatternName } from '@/components/glyphs/PatternName'

/** What each question of the reference guide's tree selects with the answers given. */
export function SoFar({
  tree,
  result,
  className = '',
}: {
  tree: readonly TreeQuestion[]
  result: TreeResult
  className?: string
}) {
  return (
    <dl className={className}>
      {tree.map(({ id, text }) => (
        <div key={id} className="border-t border-rule py-2.5">
          <dt className="text-sm text-muted">{text}</dt>
          <dd className="mt-0.5">
            <Says answer={result[id]} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Says({ answer }: { answer: TreeAnswer }) {
  if (answer.says === 'combination') return <p className="font-medium">A combination of patterns, none named</p>
  if (answer.patterns.length > 0)
    return (
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {answer.patterns.map((pattern) => (
          <li key={pattern}>
            <PatternName pattern={pattern} />
          </li>
        ))}
      </ul>
    )
  return <p className="text-muted">{answer.missing.length > 0 ? 'No answer yet' : 'Names no pattern'}</p>
}
