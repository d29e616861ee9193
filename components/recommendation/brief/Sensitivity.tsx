import type { AxisRule } from '@/content/schemas/axes'
import { PATTERN_NAMES } from '@/content/pattern-ids'
import type { AnswerKey } from '@/content/schemas/decision'
import { Link } from '@/components/ui/Link'
import type { Counterfactuals } from '@/lib/decision'
import { atStart, changeClause } from '@/lib/report'
import { listed } from '@/lib/format'

type Props = {
  counterfactuals: Counterfactuals
  /** The rules that draw the thresholds. */
  rules: readonly AxisRule[]
  /** Where an answer is given. */
  stepOf: (answer: AnswerKey) => string
}

/** For each other pattern the nearest change, of one answer or of two, that makes it lead. */
export function Sensitivity({ counterfactuals: { winner, wins }, rules, stepOf }: Props) {
  const never = wins.filter(({ change, together }) => !change && !together).map(({ pattern }) => PATTERN_NAMES[pattern])
  const reachable = wins.flatMap(({ pattern, change, together }) => {
    const changes = change ? [change] : together
    return changes ? [{ pattern, changes }] : []
  })
  return (
    <div className="text-sm">
      <p className="font-medium">{atStart(winner)} stays the primary pattern until</p>
      <ul>
        {reachable.map(({ pattern, changes }) => (
          <li
            key={pattern}
            className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 border-b border-rule py-1 last:border-b-0"
          >
            <span>
              {changes.map((change, index) => (
                <span key={change.answer}>
                  {index > 0 && ' and '}
                  <Link href={stepOf(change.answer)} className="link">
                    {changeClause(change, rules)}
                  </Link>
                </span>
              ))}
            </span>
            <span className="text-right">{PATTERN_NAMES[pattern]}</span>
          </li>
        ))}
      </ul>
      {never.length > 0 && <p className="mt-1 text-muted">No two answers make {listed(never)} primary.</p>}
    </div>
  )
}
