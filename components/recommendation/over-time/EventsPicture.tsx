import { monthTicks } from '@/components/charts/linear-axis'
import { PictureFrame, type PictureTable } from '@/components/charts/PictureFrame'
import type { PatternId } from '@/content/pattern-ids'
import { shareWithError } from '@/lib/format'
import { drawnEvents, monthsInWords, type EventInWords, type PictureInWords } from '@/lib/report'
import { BarKey, BarRows } from '@/components/charts/BarRows'

type Props = {
  events: readonly EventInWords[]
  months: number
  of: readonly { name: string; pattern: PatternId }[]
  words: PictureInWords
  table: PictureTable
  csv: string
}

/** A row for each event that happens in at least one of a hundred futures, at the months in which it does. */
export function EventsPicture({ events, months, of, words, table, csv }: Props) {
  const shown = drawnEvents(events)
  return (
    <PictureFrame
      id="events"
      {...words}
      lead={
        `From P10 to P90 of the month, over the futures in which it happens at all; beside it: how many these are. ` +
        `In the others it does not happen within ${months} months. Rarer events stand in the figures below.`
      }
      table={table}
      csv={csv}
    >
      {shown.length === 0 ? (
        <p>Nothing happens in more than 1% of futures.</p>
      ) : (
        <>
          <BarRows
            axis={{ domain: [0, months], ticks: monthTicks(months) }}
            format={(month) => (month === 0 ? 'today' : `${month}`)}
            rows={shown.map(({ place, text, remark, when }, index) => ({
              id: `${index}`,
              name: text,
              remark: [when.months ? monthsInWords(when.months) : '', remark].filter(Boolean).join('; '),
              figure: shareWithError(when.share),
              stretches: when.months
                ? [
                    {
                      from: when.months.p10,
                      to: Math.max(when.months.p90, when.months.p10 + months / 100),
                      look: 'solid',
                    },
                  ]
                : [],
              ...(when.months ? { mark: when.months.p50 } : {}),
              color: `var(--${of[place]?.pattern ?? 'monolith'})`,
            }))}
          />
          <BarKey
            signs={[
              { look: 'solid', text: 'P10 to P90 of the month' },
              { look: 'mark', text: 'P50' },
            ]}
          />
        </>
      )}
    </PictureFrame>
  )
}
