import { fittedAxis } from '@/components/charts/fitted-axis'
import { linearAxis } from '@/components/charts/linear-axis'
import { LineSample } from '@/components/charts/LineSample'
import { PictureFrame, type PictureTable } from '@/components/charts/PictureFrame'
import type { PatternId } from '@/content/pattern-ids'
import type { CandidatesOverTime } from '@/lib/analysis'
import type { MoneyFormat } from '@/lib/format'
import type { PictureInWords } from '@/lib/report'
import { BandPanels } from './BandPanels'

type Props = {
  over: CandidatesOverTime
  of: readonly { name: string; pattern: PatternId; marks: string }[]
  words: PictureInWords
  money: MoneyFormat
  table: PictureTable
  csv: string
}

/** What each candidate has cost by month, from P10 to P90, on one money axis. */
export function CostsPicture({ over, of, words, money, table, csv, budget }: Props & { budget?: number | undefined }) {
  const { months, candidates } = over
  const own = candidates[0]?.bands.map(({ p50 }) => p50) ?? []
  return (
    <PictureFrame
      id="costs"
      {...words}
      lead={
        'Whole cost since today, after so many months: building, moving and learning are in it, which a monthly bill ' +
        'leaves out. Load, growth and teams vary as under Sensitivity, so amounts differ from those of the brief, ' +
        'which has them as stated. Where a line passes the dotted one, a candidate turns cheaper or dearer than the ' +
        'recommendation. Shares of futures count the candidates here alone; those under Sensitivity, of all, are no ' +
        'larger.'
      }
      table={table}
      csv={csv}
    >
      <BandPanels
        panels={panelsOf(over, of, 'bands')}
        months={months}
        axis={linearAxis(
          candidates.flatMap(({ bands }) => bands.map(({ p90 }) => p90)),
          4,
        )}
        money={money}
        line={own}
        level={budget}
      />
      <Key
        line={of[candidates[0]?.place ?? 0]?.name ?? ''}
        budget={budget === undefined ? '' : `budget: ${money.rough(budget)}, of which only what is paid counts`}
      />
    </PictureFrame>
  )
}

/** What each rival has cost more or less than the recommendation, future by future. */
export function LeadsPicture({ over, of, words, money, table, csv }: Props) {
  const { months, candidates } = over
  const panels = panelsOf(over, of, 'leads').slice(1)
  return (
    <PictureFrame
      id="leads"
      {...words}
      lead={
        'What each has cost more than the recommendation, future by future: above zero it is dearer, below cheaper. ' +
        'Bands of totals overlap because the same futures move both; only their difference decides.'
      }
      table={table}
      csv={csv}
    >
      {panels.length > 0 && (
        <BandPanels
          panels={panels}
          months={months}
          axis={axisAround(candidates.slice(1).flatMap(({ leads }) => leads.flatMap(({ p10, p90 }) => [p10, p90])))}
          money={money}
        />
      )}
      <Key />
    </PictureFrame>
  )
}

/** From below the least to above the greatest, with zero within. */
const axisAround = (values: readonly number[]) => fittedAxis([0, ...values])

const panelsOf = (over: CandidatesOverTime, of: Props['of'], key: 'bands' | 'leads') =>
  over.candidates.map((one) => ({
    key: one.place,
    name: of[one.place]?.name ?? '',
    remark: [of[one.place]?.marks, one.least ? '' : 'may not be chosen'].filter(Boolean).join(', '),
    pattern: of[one.place]?.pattern ?? ('monolith' as const),
    bands: one[key],
    isPale: !one.least,
  }))

const Key = ({ line = '', budget = '' }: { line?: string; budget?: string }) => (
  <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-0.5 text-2xs text-muted">
    <li className="flex items-center gap-1.5">
      <span aria-hidden="true" className="inline-block h-3 w-5 bg-ink opacity-30" />
      P10 to P90
    </li>
    <li className="flex items-center gap-1.5">
      <LineSample color="var(--ink)" dash="" />
      P50
    </li>
    {line && (
      <li className="flex items-center gap-1.5">
        <LineSample color="var(--ink)" dash="2 3" />
        P50 of {line}
      </li>
    )}
    {budget && (
      <li className="flex items-center gap-1.5">
        <LineSample color="var(--accent)" dash="7 4" />
        {budget}
      </li>
    )}
    <li>Across: months from today</li>
  </ul>
)
