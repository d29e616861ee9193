import { COMMITTED_LINES } from '@/content/scenario/commitment-words'
import type { Money } from '@/content/schemas/scenario'
import { cell, figures, headCell, numberCell, ScrollTable } from '@/components/ui/ScrollTable'
import { moneyIn } from '@/lib/format'
import { times } from '@/lib/kernel'
import {
  breakEvenInWords,
  commitmentInWords,
  rateSource,
  supportInWords,
  type CommitmentRow,
  type CommitmentsReport,
} from '@/lib/report'

type Props = { of: { name: string; commitments: CommitmentsReport }[]; money: Money }

/** How single lines of each candidate are bought, when that pays, and its infrastructure as cash. */
export function Commitments({ of, money }: Props) {
  return (
    <div className="space-y-8">
      {of.map(({ name, commitments }) => (
        <div key={name} className="space-y-4">
          {of.length > 1 && <h3 className="font-semibold">{name}</h3>}
          {commitments.rows.length > 0 && <Lines name={name} rows={commitments.rows} money={money} />}
          {commitments.rows.length === 0 && Object.keys(money.commitments).length > 0 && (
            <p className="text-sm">None of the committed lines is on this bill.</p>
          )}
          {commitments.support && (
            <p className="text-sm">
              Support plan {supportInWords(commitments.support.plan)}:{' '}
              {moneyIn(money).exact(commitments.support.amount)} a month today, on charges before negotiated discounts
              and credits.
            </p>
          )}
          <Cash name={name} commitments={commitments} money={money} />
        </div>
      ))}
    </div>
  )
}

function Lines({ name, rows, money }: { name: string; rows: readonly CommitmentRow[]; money: Money }) {
  const { exact } = moneyIn(money)
  return (
    <ScrollTable
      caption={`${name}: commitments line by line, a month today`}
      columns={['Line', figures('On demand'), figures('Taken off'), figures('Upfront')]}
    >
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            <th scope="row" className={`${cell} min-w-56 font-normal`}>
              <span className="font-medium">{COMMITTED_LINES[row.line].label}</span>
              {[commitmentInWords(row), breakEvenInWords(row), rateSource(row.rate.origin)]
                .filter((text) => text !== '')
                .map((text) => (
                  <span key={text} className="block text-sm text-muted">
                    {text}.
                  </span>
                ))}
            </th>
            <td className={numberCell}>{exact(row.onDemand)}</td>
            <td className={numberCell}>{exact(times(row.saved, -1))}</td>
            <td className={numberCell}>{exact(row.upfront)}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}

/** Years of the horizon, the first month by itself: upfront payments are due in it. */
function Cash({
  name,
  commitments: { cash, credits },
  money,
}: {
  name: string
  commitments: CommitmentsReport
  money: Money
}) {
  const { exact } = moneyIn(money)
  const periods = [
    { title: 'Month 1', months: cash.slice(0, 1) },
    ...Array.from({ length: Math.ceil(cash.length / 12) }, (_, year) => ({
      title: `Year ${year + 1}`,
      months: cash.slice(year * 12, (year + 1) * 12),
    })),
    { title: 'Horizon', months: cash },
  ]
  const sumOf = (months: typeof cash, column: 'price' | 'upfront' | 'credits' | 'cash') =>
    months.reduce((sum, month) => sum + month[column], 0)
  return (
    <>
      <ScrollTable caption={`${name}: infrastructure as cash`}>
        <thead>
          <tr>
            {['Period', 'Price', 'Upfront paid', 'Credits used', 'Cash'].map((title, index) => (
              <th key={title} scope="col" className={`${headCell} ${index > 0 ? 'text-right' : ''}`}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {periods.map(({ title, months }) => (
            <tr key={title}>
              <th scope="row" className={`${cell} ${title === 'Horizon' ? 'font-semibold' : 'font-normal'}`}>
                {title}
              </th>
              {(['price', 'upfront', 'credits', 'cash'] as const).map((column) => (
                <td key={column} className={numberCell}>
                  {exact(sumOf(months, column))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <p className="text-sm text-muted">
        The price spreads upfront payments over their terms, and is what every total counts. Cash is what is paid when:
        terms are paid at their start and renewed.
        {credits && ` Credits pay what is billed monthly in the first ${credits.months} months; they change no price.`}
      </p>
    </>
  )
}
