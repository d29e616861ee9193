import { linearAxis } from '@/components/charts/linear-axis'
import { PictureFrame, type PictureTable } from '@/components/charts/PictureFrame'
import type { PatternId } from '@/content/pattern-ids'
import type { Outlook } from '@/lib/analysis'
import { count, shareWithError, type MoneyFormat } from '@/lib/format'
import type { PictureInWords } from '@/lib/report'
import { BarKey, BarRows } from '@/components/charts/BarRows'

type Props = {
  outlook: Outlook
  words: PictureInWords
  months: number
  of: readonly { name: string; pattern: PatternId; marks: string }[]
  money: MoneyFormat
  table: PictureTable
  csv: string
}

/** From P10 to P90 of every candidate's total, with the share of futures in which it is the best. */
export function FuturesPicture({ outlook: { candidates, futures }, words, months, of, money, table, csv }: Props) {
  const axis = linearAxis(candidates.map(({ total }) => total.p90))
  return (
    <PictureFrame
      id="futures"
      {...words}
      lead={
        `Whole cost over ${months} months in ${count(futures)} futures, the same for every candidate. Beside it: ` +
        'in how many each costs least of those that may be chosen.'
      }
      table={table}
      csv={csv}
    >
      <BarRows
        axis={axis}
        format={(usd) => money.amount(usd, { compact: true })}
        rows={candidates.map(({ id, total, best }, place) => ({
          id,
          name: <span className={place === 0 ? 'font-semibold' : ''}>{of[place]?.name}</span>,
          remark: [of[place]?.marks, money.range(total.p10, total.p90)].filter(Boolean).join(', '),
          figure: best ? shareWithError(best) : '–',
          stretches: [{ from: total.p10, to: total.p90, look: best ? 'solid' : 'pale' }],
          mark: total.p50,
          color: `var(--${of[place]?.pattern ?? 'monolith'})`,
        }))}
      />
      <BarKey
        signs={[
          { look: 'solid', text: 'P10 to P90' },
          { look: 'pale', text: 'misses a hard need or a limit: may not be chosen' },
          { look: 'mark', text: 'P50' },
        ]}
      />
    </PictureFrame>
  )
}
