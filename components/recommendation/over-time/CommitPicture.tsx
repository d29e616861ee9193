import { linearAxis } from '@/components/charts/linear-axis'
import { PictureFrame, type PictureTable } from '@/components/charts/PictureFrame'
import type { PatternId } from '@/content/pattern-ids'
import type { Policy } from '@/lib/analysis'
import type { MoneyFormat } from '@/lib/format'
import { marginOf } from '@/lib/kernel'
import { byCommitting, type PictureInWords } from '@/lib/report'
import { BarKey, BarRows } from '@/components/charts/BarRows'

type Props = {
  policy: Policy
  of: readonly { name: string; pattern: PatternId; marks: string }[]
  words: PictureInWords
  money: MoneyFormat
  table: PictureTable
  csv: string
}

/** What committing today to each candidate costs more than the best path. */
export function CommitPicture({ policy, of, words, money, table, csv }: Props) {
  const rows = byCommitting(policy)
  return (
    <PictureFrame
      id="commit"
      {...words}
      lead={
        'What each costs more than the best path, on average over all futures: kept for all months, and, pale, as a ' +
        'start, with the later moves that pay.'
      }
      table={table}
      csv={csv}
    >
      <BarRows
        axis={linearAxis(rows.map(({ committing }) => committing.usd))}
        format={(usd) => money.amount(usd, { compact: true })}
        rows={rows.map(({ candidate, starting, committing }) => ({
          id: `${candidate}`,
          name: of[candidate]?.name ?? '',
          remark: of[candidate]?.marks ?? '',
          figure: inWords(committing, money),
          stretches: [
            { from: 0, to: Math.max(0, starting.usd), look: 'pale' },
            { from: Math.max(0, starting.usd), to: Math.max(0, committing.usd), look: 'solid' },
          ],
          error: {
            from: Math.max(0, committing.usd - marginOf(committing)),
            to: Math.max(0, committing.usd + marginOf(committing)),
          },
          color: `var(--${of[candidate]?.pattern ?? 'monolith'})`,
        }))}
      />
      <BarKey
        signs={[
          { look: 'pale', text: 'as a start' },
          { look: 'solid', text: 'what keeping it for all months adds: what later moves save' },
          { look: 'error', text: 'error, 95 in 100' },
        ]}
      />
    </PictureFrame>
  )
}

/** Below its error an amount may be none. */
function inWords(of: { usd: number; error: number }, { rough }: MoneyFormat): string {
  if (Math.abs(of.usd) < 1) return 'none'
  return Math.abs(of.usd) <= marginOf(of) ? 'about none' : rough(of.usd)
}
