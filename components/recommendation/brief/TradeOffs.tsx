import type { AnswerKey } from '@/content/schemas/decision'
import type { AxisRule } from '@/content/schemas/axes'
import { Link } from '@/components/ui/Link'
import type { AnswerChange, AntiPatternAlert, RuleConflict } from '@/lib/decision'
import { changeInWords, conflictInWords, figuresInWords } from '@/lib/report'
import { paths } from '@/lib/share/paths'

type Props = {
  conflicts: RuleConflict[]
  antiPatterns: AntiPatternAlert[]
  limits: string
  rules: readonly AxisRule[]
  stepOf: (answer: AnswerKey) => string
}

/** What conflicts in the recommendation or warns of it, and what to do about each. */
export function TradeOffs({ conflicts, antiPatterns, limits, rules, stepOf }: Props) {
  return (
    <ul className="text-sm leading-snug">
      {conflicts.map((conflict) => (
        <Row key={conflict.id} what={conflictInWords(conflict).sentence} fix={conflict.remedy}>
          <EndsIf ends={conflict.endsBy} rules={rules} stepOf={stepOf} />
        </Row>
      ))}
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
            {endInWords(change, rules)}
          </Link>
        </span>
      ))}
      .
    </p>
  )
}

/** A number alone would not say of what. */
function endInWords(change: AnswerChange, rules: readonly AxisRule[]): string {
  const { answer, takes } = changeInWords(change, rules)
  return typeof change.to === 'number' ? `${answer}: ${takes}` : takes
}
