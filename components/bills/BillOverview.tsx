import { usd } from '@/lib/format'
import { paths } from '@/lib/share/paths'
import { scenarioWith } from '@/lib/kernel'
import { Link } from '@/components/ui/Link'
import { cell, figures, numberCell, ScrollTable } from '@/components/ui/ScrollTable'
import type { SideBySide } from '@/lib/backtest'
import { ratioInWords } from './bill-in-words'
import { RatioScale } from './RatioScale'

/** Published bill, our estimate with its range, the factor between them and the line that is off: a row for each. */
export function BillOverview({ bills }: { bills: readonly SideBySide[] }) {
  return (
    <ScrollTable
      caption="Published bills and our estimates, US dollars a month"
      columns={[
        'Bill',
        figures('Published'),
        figures('Modelled, and its range'),
        figures('Factor'),
        { label: '1/100 to 100; shaded: within two', className: 'hidden w-1/6 lg:table-cell' },
        'Line that is off',
        'Scenario',
      ]}
    >
      <tbody>
        {bills.map((each) => (
          <Row key={each.bill.id} {...each} />
        ))}
      </tbody>
    </ScrollTable>
  )
}

function Row({ bill, comparison, compared }: SideBySide) {
  const { theirs, ours, range, ratio, isOff, line } = compared
  return (
    <tr>
      <th scope="row" className={`${cell} min-w-40 font-normal`}>
        <a href={`#${bill.id}`} className="link">
          {bill.company}
        </a>
        <span className="block text-2xs text-muted">
          {comparison.against}
          {bill.year && `, ${bill.year}`}
        </span>
      </th>
      <td className={numberCell}>{usd(theirs)}</td>
      <td className={numberCell}>
        {usd(ours)}
        <span className="block text-2xs text-muted">
          {usd(range.low)} to {usd(range.high)}
        </span>
      </td>
      <td className={`${numberCell} font-semibold ${isOff ? 'text-warn' : 'text-good'}`}>{ratioInWords(ratio)}</td>
      <td className={`${cell} hidden lg:table-cell`}>
        <RatioScale ratio={ratio} isOff={isOff} />
      </td>
      <td className={`${cell} min-w-48`}>
        {line?.amount !== undefined && line.amount !== null && <span className="font-mono">{usd(line.amount)} </span>}
        {line?.label}
      </td>
      <td className={cell}>
        {comparison.kind === 'pattern' && (
          <Link href={paths.calculator(scenarioWith(comparison.scenario))} className="link">
            Open<span className="sr-only"> {bill.company} in the calculator</span>
          </Link>
        )}
      </td>
    </tr>
  )
}
