import type { AxisRule } from '@/content/schemas/axes'
import type { AnswerKey } from '@/content/schemas/decision'
import { PatternName } from '@/components/glyphs/PatternName'
import { Link } from '@/components/ui/Link'
import { cell, headCell, ScrollTable } from '@/components/ui/ScrollTable'
import type { Change, Counterfactuals } from '@/lib/decision'
import { atStart, inSentence } from '@/lib/report'
import { changeInWords } from './change-in-words'

type Props = {
  counterfactuals: Counterfactuals
  /** The rules that draw the borders. */
  rules: readonly AxisRule[]
  /** Where an answer is given. */
  stepOf: (answer: AnswerKey) => string
}

/**
 * The smallest change of each answer that makes another pattern lead, and for each other pattern the smallest that
 * makes it lead.
 */
export function WhatWouldHaveToBeTrue({ counterfactuals: { winner, dethrones, wins }, rules, stepOf }: Props) {
  return (
    <div className="grid gap-x-10 gap-y-8 xl:grid-cols-2">
      <div>
        <h3 className="mb-2 font-semibold">{atStart(winner)} leads until</h3>
        {dethrones.length === 0 ? (
          <p className="text-muted">No single answer makes anything else lead.</p>
        ) : (
          <ChangeTable caption={`What makes another pattern lead in place of ${inSentence(winner)}`} last="Then leads">
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
        <h3 className="mb-2 font-semibold">What would make each other pattern lead</h3>
        <ChangeTable caption="The smallest change that makes each other pattern lead" first="To lead">
          {wins.map(({ pattern, change }) => (
            <tr key={pattern}>
              <th scope="row" className={`${cell} font-normal`}>
                <PatternName pattern={pattern} size={16} />
              </th>
              {change ? <ChangeCells change={change} rules={rules} stepOf={stepOf} /> : <Nothing />}
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
          {[first, 'Answer, and now', 'Border', last].map(
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

const Nothing = () => (
  <td colSpan={2} className={`${cell} text-muted`}>
    Nothing on its own
  </td>
)
