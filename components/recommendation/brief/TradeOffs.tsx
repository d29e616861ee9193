import type { AnswerKey } from '@/content/schemas/decision'
import type { AxisRule } from '@/content/schemas/axes'
import { Link } from '@/components/ui/Link'
import { quantity } from '@/lib/format'
import type { AnswerChange, AntiPatternAlert, RuleConflict } from '@/lib/decision'
import { changeClause, conflictInWords, figuresInWords } from '@/lib/report'
import { paths } from '@/lib/share/paths'

type Props = {
  /** The weightiest first. */
  conflicts: RuleConflict[]
  /** Where all of them stand. */
  all: string
  antiPatterns: AntiPatternAlert[]
  limits: string
  rules: readonly AxisRule[]
  stepOf: (answer: AnswerKey) => string
}

/** More would be a list to read, and the answer is what the page is about. */
const MOST_CONFLICTS = 2

/** What conflicts in the recommendation or warns of it, and what to do about each. */
export function TradeOffs({ conflicts, all, antiPatterns, limits, rules, stepOf }: Props) {
  const others = conflicts.length - MOST_CONFLICTS
  return (
    <ul className="text-sm leading-snug">
      {conflicts.slice(0, MOST_CONFLICTS).map((conflict) => (
        <ConflictRow key={conflict.id} conflict={conflict} rules={rules} stepOf={stepOf} />
      ))}
      {others > 0 && (
        <li className="mb-2">
          <Link href={`${all}#conflicts`}>
            {quantity(others, 'more conflict')} that weigh{others === 1 ? 's' : ''} less
          </Link>
        </li>
      )}
      {antiPatterns.map(({ antiPattern, name, figures, fix }) => (
        <Row
          key={antiPattern}
          what={
            <>
              <Link href={`${paths.antiPatterns()}#${antiPattern}`}>{name}</Link>: {figuresInWords(figures)}.
            </>
          }
          fix={fix}
        />
      ))}
      {conflicts.length + antiPatterns.length === 0 && (
        <li className="py-1">No two parts or answers conflict, and no anti-pattern is detected.</li>
      )}
      <li className="py-1 text-muted">{limits}</li>
    </ul>
  )
}

type ConflictProps = { conflict: RuleConflict } & Pick<Props, 'rules' | 'stepOf'>

/** A conflict, what to do about it, and which answers would end it. */
export const ConflictRow = ({ conflict, rules, stepOf }: ConflictProps) => (
  <Row what={conflictInWords(conflict).sentence} fix={conflict.remedy}>
    <EndsIf ends={conflict.endsBy} rules={rules} stepOf={stepOf} />
  </Row>
)

const Row = ({ what, fix, children }: { what: React.ReactNode; fix: string; children?: React.ReactNode }) => (
  <li className="mb-2 border-l-2 border-warn pl-3">
    <p>{what}</p>
    <p>
      <span className="text-muted">What to do:</span> {fix}
    </p>
    {children}
  </li>
)

/** More would be a list to read, not a way out. */
const MOST_ENDS = 2

function EndsIf({ ends, rules, stepOf }: { ends: AnswerChange[] } & Pick<Props, 'rules' | 'stepOf'>) {
  if (ends.length === 0) return null
  return (
    <p className="text-muted">
      Ends if:{' '}
      {ends.slice(0, MOST_ENDS).map((change, index) => (
        <span key={change.answer}>
          {index > 0 && '; or '}
          <Link href={stepOf(change.answer)} className="link">
            {changeClause(change, rules)}
          </Link>
        </span>
      ))}
      .
    </p>
  )
}
