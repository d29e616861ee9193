import type { AxisRule } from '@/content/schemas/axes'
import type { AnswerKey } from '@/content/schemas/decision'
import { PatternName } from '@/components/glyphs/PatternName'
import { Link } from '@/components/ui/Link'
import { cell, headCell, ScrollTable } from '@/components/ui/ScrollTable'
import type { Change, Counterfactuals } from '@/lib/decision'
import { atStart, changeInWords, inSentence } from '@/lib/report'

type Props = {
  counterfactuals: Counterfactuals
  /** The rules that draw the thresholds. */
  rules: readonly AxisRule[]
  /** Where an answer is given. */
  stepOf: (answer: AnswerKey) => string
}

/**
 * The smallest change of each answer that makes another pattern primary, and for each other pattern the smallest
 * that makes it primary.
 */
export function Sensitivity({ counterfactuals: { winner, dethrones, wins }, rules, stepOf }: Props) {
  return (
    <div className="grid gap-x-10 gap-y-8 xl:grid-cols-2">
      <div>
        <h3 className="mb-2 font-semibold">{atStart(winner)} stays the primary pattern until</h3>
        {dethrones.length === 0 ? (
          <p className="text-muted">No single change makes another pattern primary.</p>
        ) : (
          <ChangeTable
            caption={`What makes another pattern primary in place of ${inSentence(winner)}`}
            last="Then primary"
          >
            {dethrones.map((change) => (
              <tr key={change.answer}>
                <ChangeCells change={change} rules={rules} stepOf={stepOf} />
                <td className={cell}>
                  <PatternName pattern={change.becomes} size={16} />
                </td>
              </tr>
            ))}
          </ChangeTable>
        )}
      </div>
      <div>
        <h3 className="mb-2 font-semibold">What would make each other pattern primary</h3>
        <ChangeTable caption="The smallest change that makes each other pattern primary" first="Pattern">
          {wins.map(({ pattern, change }) => (
            <tr key={pattern}>
              <th scope="row" className={`${cell} font-normal`}>
                <PatternName pattern={pattern} size={16} />
              </th>
              {change ? <ChangeCells change={change} rules={rules} stepOf={stepOf} /> : <NoChange />}
            </tr>
          ))}
        </ChangeTable>
      </div>
    </div>
  )
}

type TableProps = { caption: string; first?: string; last?: string; children: React.ReactNode }

function ChangeTable({ caption, first, last, children }: TableProps) {
  return (
    <ScrollTable caption={caption} className="[&_td]:px-2 [&_th]:px-2">
      <thead>
        <tr>
          {[first, 'Answer, and now', 'Threshold', last].map(
            (head) =>
              head && (
                <th key={head} scope="col" className={headCell}>
                  {head}
                </th>
              ),
          )}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </ScrollTable>
  )
}

function ChangeCells({ change, rules, stepOf }: { change: Change } & Pick<Props, 'rules' | 'stepOf'>) {
  const { answer, now, takes } = changeInWords(change, rules)
  return (
    <>
      <td className={cell}>
        <Link href={stepOf(change.answer)}>{answer}</Link>
        <span className="block text-2xs text-muted">{now}</span>
      </td>
      <td className={`${cell} font-medium`}>{takes}</td>
    </>
  )
}

const NoChange = () => (
  <td colSpan={2} className={`${cell} text-muted`}>
    No single change
  </td>
)
