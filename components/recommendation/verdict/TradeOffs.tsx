import type { AxisRule } from '@/content/schemas/axes'
import type { AnswerKey } from '@/content/schemas/decision'
import { Link } from '@/components/ui/Link'
import { quantity } from '@/lib/format'
import type { AnswerChange, RuleConflict } from '@/lib/decision'
import { changeInWords, conflictInWords } from '@/lib/report'

type Props = {
  conflicts: RuleConflict[]
  /** How often the questions of the decision tree contradict each other. */
  contradictions: number
  /** The rules that draw the thresholds. */
  rules: readonly AxisRule[]
  /** Where an answer is given. */
  stepOf: (answer: AnswerKey) => string
}

/** What conflicts in the recommendation, what to do about it, and which answers would end it. */
export function TradeOffs({ conflicts, contradictions, rules, stepOf }: Props) {
  return (
    <>
      {conflicts.length === 0 && <p className="text-muted">None: no two parts or answers conflict.</p>}
      <ul className="border-t border-rule empty:hidden">
        {conflicts.map((conflict) => (
          <li
            key={conflict.id}
            className={
              'grid gap-x-8 gap-y-1 border-b border-rule py-3 last:border-b-0 md:grid-cols-2 ' +
              'print:break-inside-avoid'
            }
          >
            <p className="border-l-2 border-warn pl-4">{conflictInWords(conflict).sentence}</p>
            <div className="pl-[calc(1rem+2px)] md:pl-0">
              <p>
                <span className="lettering text-muted">What to do </span>
                {conflict.remedy}
              </p>
              <EndsIf conflict={conflict} rules={rules} stepOf={stepOf} />
            </div>
          </li>
        ))}
      </ul>
      {contradictions > 0 && (
        <p className="mt-3 text-sm text-muted">
          Questions of the decision tree contradict each other ({quantity(contradictions, 'pair')}):{' '}
          <a href="#tree" className="link">
            what each of them says
          </a>
          .
        </p>
      )}
    </>
  )
}

/** A number alone would not say of what. */
function endInWords(change: AnswerChange, rules: readonly AxisRule[]): string {
  const { answer, takes } = changeInWords(change, rules)
  return typeof change.to === 'number' ? `${answer}: ${takes}` : takes
}

/** More would be a list to read, not a way out. */
const MOST_ENDS = 3

function EndsIf({ conflict: { endsBy }, rules, stepOf }: { conflict: RuleConflict } & Pick<Props, 'rules' | 'stepOf'>) {
  if (endsBy.length === 0) return <p className="mt-1 text-sm text-muted">No single answer would end it.</p>
  return (
    <p className="mt-1 text-sm text-muted">
      Ends if:{' '}
      {endsBy.slice(0, MOST_ENDS).map((change, index) => (
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
