import { linearAxis } from '@/components/charts/linear-axis'
import { LineSample } from '@/components/charts/LineSample'
import { PictureFrame, type PictureTable } from '@/components/charts/PictureFrame'
import { cell, headCell, ScrollTable } from '@/components/ui/ScrollTable'
import { FLAT, type CellsPlan } from '@/lib/analysis'
import { count, inDigits, type MoneyFormat, percent, quantity } from '@/lib/format'
import type { CellsCase, PictureInWords } from '@/lib/report'
import { CurveChart } from './CurveChart'

type Props = { words: PictureInWords; money: MoneyFormat; table: PictureTable; csv: string }

const LINES = [
  { id: 'total', name: 'Both', color: 'var(--ink)', dash: '' },
  { id: 'loss', name: 'Expected loss in outages', color: 'var(--accent)', dash: '7 4' },
  { id: 'overhead', name: 'What cells add', color: 'var(--cell-based)', dash: '2 3' },
] as const

/** Loss, overhead and both over the number of cells, and the numbers within a tenth of the least. */
export function CellsPicture({ plan, name, words, money, table, csv }: Props & { plan: CellsPlan; name: string }) {
  const { curve, within, now, loss } = plan
  const [from, to] = [curve[0]?.cells ?? 1, curve.at(-1)?.cells ?? 2]
  const place = (cells: number) => (to > from ? Math.log(cells / from) / Math.log(to / from) : 0)
  const ticks = [from, ...[5, 10, 20, 50, 100, 200, 500, 1000].filter((n) => n > from * 1.4 && n < to / 1.2), to]
  return (
    <PictureFrame
      id="cells"
      {...words}
      lead={
        `${name}, against the same without cells: over the horizon, by number of cells on a logarithmic axis. ` +
        `Shaded: within ${percent(FLAT)} of the least.${closedInWords(plan, money)}`
      }
      table={table}
      csv={csv}
    >
      <CurveChart
        title="Cost over the horizon"
        curves={LINES.map(({ id, color, dash }) => ({
          id,
          color,
          dash,
          points: curve.map((one) => ({ x: one.cells, y: one[id] })),
        }))}
        x={{ domain: [from, to], ticks: [...new Set(ticks)], place, said: (cells) => count(cells), label: 'Cells' }}
        y={{
          ...linearAxis([...curve.flatMap((one) => LINES.map(({ id }) => one[id])), loss], 4),
          said: (usd) => money.amount(usd, { compact: true }),
        }}
        marks={[{ x: now.cells, text: `scenario: ${count(now.cells)}` }]}
        band={within}
      />
      <ul className="mt-1 flex flex-wrap gap-x-8 text-sm">
        {LINES.map(({ id, name, color, dash }) => (
          <li key={id} className="flex items-center gap-2 py-0.5">
            <LineSample color={color} dash={dash} />
            {name}
          </li>
        ))}
      </ul>
    </PictureFrame>
  )
}

/** The textbook's answer beside the one that was found by trying. */
const closedInWords = ({ closedForm, perCell, shared, divisible, loss }: CellsPlan, { rough }: MoneyFormat): string =>
  closedForm === null
    ? ''
    : ` The closed form, the root of L(1 − s) / a, gives ${inDigits(closedForm)}, with L = ${rough(divisible)} of ` +
      `outages without cells${divisible < loss ? ', restoring left out' : ''}, ` +
      `s = ${percent(inDigits(shared))} of failures across cells and a = ${rough(perCell)} a cell.`

/** The best number of cells under other rates of incidents and other costs of an hour. */
export function CellsCases({ cases, words, money, table, csv }: Props & { cases: readonly CellsCase[] }) {
  const rates = [...new Set(cases.map(({ hours }) => hours))]
  const costs = [...new Set(cases.map(({ hourCost }) => hourCost))]
  return (
    <PictureFrame
      id="cells-cases"
      {...words}
      lead="Cells of least cost, those within 10% of it, and whether they cost less than the outages without cells."
      table={table}
      csv={csv}
    >
      <ScrollTable caption="Cells by rate of incidents and cost of an hour">
        <thead>
          <tr>
            <th scope="col" className={headCell}>
              Outage a year
            </th>
            {costs.map((hourCost) => (
              <th key={hourCost} scope="col" className={headCell}>
                An hour costs {money.rough(hourCost)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rates.map((hours) => (
            <tr key={hours}>
              <th scope="row" className={`${cell} text-left font-normal`}>
                {quantity(inDigits(hours), 'hour')}
              </th>
              {costs.map((hourCost) => {
                const one = cases.find((each) => each.hours === hours && each.hourCost === hourCost)
                if (!one) return null
                const { best, within, loss } = one.under
                const pays = best.total < loss
                return (
                  <td key={hourCost} className={cell}>
                    <span className={pays ? 'font-semibold' : ''}>
                      {count(best.cells)}
                      {within.from !== within.to && ` (${count(within.from)} to ${count(within.to)})`}
                    </span>
                    <span className={`block text-2xs ${pays ? 'text-good' : 'text-muted'}`}>
                      {pays ? `pay: save ${money.rough(loss - best.total)}` : 'do not pay'}
                    </span>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </PictureFrame>
  )
}
