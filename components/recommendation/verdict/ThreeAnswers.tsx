import { PATTERN_NAMES } from '@/content/pattern-ids'
import type { TreeQuestion } from '@/content/schemas/decision'
import { Note } from '@/components/ui/Note'
import { PatternName } from '@/components/glyphs/PatternName'
import type { Contradiction, TreeAnswer, TreeResult } from '@/lib/decision'
import { listed } from '@/lib/format'
import { contradictionInWords } from '@/lib/report'

type Props = { tree: readonly TreeQuestion[]; result: TreeResult; contradictions: Contradiction[] }

/** What each question of the tree says by itself, and where two of them have nothing in common. */
export function ThreeAnswers({ tree, result, contradictions }: Props) {
  return (
    <>
      <ul className="grid gap-x-8 gap-y-5 sm:grid-cols-3">
        {tree.map(({ id, text }) => (
          <li key={id} className="border-t-2 border-ink pt-3">
            <h3 className="font-semibold">{text}</h3>
            <Says answer={result[id]} />
          </li>
        ))}
      </ul>
      <div className="mt-6 space-y-3">
        {contradictions.map((contradiction) => (
          <Note key={contradiction.between.join()} tone="warn" title="The questions disagree">
            {contradictionInWords(contradiction)}
          </Note>
        ))}
        {contradictions.length === 0 && <p className="text-muted">{agreementIn(result)}</p>}
      </div>
    </>
  )
}

function Says({ answer: { path, patterns, says } }: { answer: TreeAnswer }) {
  if (path.length === 0) return <p className="mt-1 text-muted">No answer yet.</p>
  return (
    <>
      <p className="mt-1 text-sm text-muted">{path.slice(1).join(' · ')}</p>
      <ul className="mt-2 space-y-1">
        {patterns.map((pattern) => (
          <li key={pattern}>
            <PatternName pattern={pattern} />
          </li>
        ))}
      </ul>
      {says && <p className="mt-2 font-medium">A combination of patterns, none named</p>}
      {!says && patterns.length === 0 && <p className="mt-2 text-muted">Names no pattern yet.</p>}
    </>
  )
}

/** Said only where nothing contradicts: whether that is agreement, or silence. */
function agreementIn(result: TreeResult): string {
  const named = Object.values(result).filter(({ patterns }) => patterns.length > 0)
  const [first, ...others] = named
  if (!first) return 'No question names a pattern, so none can disagree.'
  if (others.length === 0) return 'Only one question names a pattern, so none can disagree.'
  const shared = first.patterns.filter((pattern) => others.every(({ patterns }) => patterns.includes(pattern)))
  if (shared.length === 0) return 'Any two of the questions that name patterns have one in common.'
  const names = listed(shared.map((pattern) => PATTERN_NAMES[pattern]))
  return `The ${named.length === 3 ? 'three' : 'two'} questions that name patterns have ${names} in common.`
}
