import { Disclosure } from '@/components/ui/Disclosure'
import { cell, headCell, numberCell, ScrollTable } from '@/components/ui/ScrollTable'
import type { BillStatement } from '@/lib/bills'
import { amountsIn, count, quantity, type MoneyFormat } from '@/lib/format'
import { monthsInWords } from './change-in-words'

/** Rows shown at once; a bill has some hundreds, of which few make up the sum. */
const MOST_SHOWN = 12
const MOST_LISTED = 300

/** A bill beside our meters: its sum in three parts, and the lines of each. */
export function BillTables({ bill }: { bill: BillStatement }) {
  const { covered, uncovered, ignored, sums, format, rows, months, isDated, currency } = bill
  const money = amountsIn(currency)
  const { rows: parts, sum } = money.column([sums.covered, sums.uncovered, sums.ignored])
  const [coveredSum = '', uncoveredSum = '', ignoredSum = ''] = parts
  return (
    <div className="space-y-5">
      <p className="text-sm">
        {format}, {quantity(rows, 'rows')} in {currency},{' '}
        {isDated ? monthsInWords(months) : 'no dates, taken as a month'}. The file adds up to {sum}: {coveredSum}{' '}
        covered by meters, {uncoveredSum} not covered, {ignoredSum} left out.
      </p>
      <Covered lines={covered} months={months} money={money} sum={coveredSum} />
      <Others
        title={`Not covered by a meter, ${uncoveredSum}`}
        note="It counts in today’s bill, and no price or volume follows from it."
        lines={uncovered.map(({ service, usage, rows: many, cost }) => ({
          name: service || 'Without a service',
          detail: usage,
          rows: many,
          cost,
        }))}
        money={money}
      />
      <Others
        title={`Left out, ${ignoredSum}`}
        note="It does not recur in an ordinary month."
        lines={ignored.map(({ kind, rows: many, cost }) => ({ ...REASONS[kind], rows: many, cost }))}
        money={money}
      />
    </div>
  )
}

const REASONS = {
  tax: { name: 'Taxes', detail: 'estimates are without tax' },
  credit: { name: 'Credits and refunds', detail: 'they end' },
  correction: { name: 'Adjustments', detail: 'they belong to other periods' },
  prepaid: { name: 'Payments for commitments', detail: 'counted with the usage that they pay for' },
} as const

type CoveredProps = { lines: BillStatement['covered']; months: number; money: MoneyFormat; sum: string }

function Covered({ lines, months, money, sum }: CoveredProps) {
  if (!lines.length) return <p className="text-sm">No row of this bill is priced by one of our meters.</p>
  const first = lines.slice(0, MOST_SHOWN)
  const more = lines.slice(MOST_SHOWN, MOST_LISTED)
  return (
    <div>
      <h4 className="mb-2 font-semibold">Covered by meters, {sum}</h4>
      <CoveredTable lines={first} months={months} money={money} caption="Rows matched to meters" />
      {more.length > 0 && (
        <Disclosure summary={`${count(more.length)} smaller ones`} className="mt-2 text-sm">
          <CoveredTable lines={more} months={months} money={money} caption="Smaller rows matched to meters" />
        </Disclosure>
      )}
    </div>
  )
}

type CoveredTableProps = Omit<CoveredProps, 'sum'> & { caption: string }

function CoveredTable({ lines, months, money, caption }: CoveredTableProps) {
  return (
    <ScrollTable caption={caption} className="tight">
      <thead>
        <tr>
          <th scope="col" className={headCell}>
            Usage and meter
          </th>
          {['Per month', 'Effective price', 'Cost in the file'].map((head) => (
            <th key={head} scope="col" className={`${headCell} text-right`}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ service, usage, meter, price, quantity: used, unit, effective, cost }) => (
          <tr key={`${service} ${meter} ${price ?? usage} ${unit}`}>
            <th scope="row" className={`${cell} min-w-44 font-normal`}>
              {service}
              <span className="block font-mono text-2xs break-all text-muted">{usage}</span>
              <span className="block font-mono text-2xs text-muted">{price ?? meter}</span>
            </th>
            <td className={numberCell}>
              {count(rounded(used / months))}
              <span className="block text-2xs text-muted">{unit}</span>
            </td>
            <td className={numberCell}>
              {effective === null ? 'none on demand' : money.unitPrice(Number(effective.toPrecision(6)))}
            </td>
            <td className={numberCell}>{money.exact(cost)}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}

const rounded = (used: number) => (used < 100 ? Number(used.toPrecision(3)) : Math.round(used))

type Other = { name: string; detail: string; rows: number; cost: number }
type OthersProps = { title: string; note: string; lines: readonly Other[]; money: MoneyFormat }

function Others({ title, note, lines, money }: OthersProps) {
  if (!lines.length) return null
  const shown = lines.slice(0, MOST_LISTED)
  const rest = lines.slice(MOST_LISTED)
  return (
    <Disclosure summary={title} className="text-sm">
      <p className="mb-2 text-muted">{note}</p>
      <ul className="divide-y divide-rule">
        {shown.map(({ name, detail, rows, cost }) => (
          <li key={`${name} ${detail} ${rows} ${cost}`} className="flex flex-wrap justify-between gap-x-4 py-1">
            <span className="min-w-0 break-words">
              {name} <span className="text-muted">{detail}</span>
            </span>
            <span className="font-mono">
              {money.exact(cost)} <span className="text-2xs text-muted">{quantity(rows, 'rows')}</span>
            </span>
          </li>
        ))}
      </ul>
      {rest.length > 0 && (
        <p className="mt-1">
          and {count(rest.length)} more, {money.exact(rest.reduce((sum, { cost }) => sum + cost, 0))}
        </p>
      )}
    </Disclosure>
  )
}
