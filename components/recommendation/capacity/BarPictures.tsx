import { goesBeyond, linearAxis } from '@/components/charts/linear-axis'
import { PictureFrame, type PictureTable } from '@/components/charts/PictureFrame'
import type { PatternId } from '@/content/pattern-ids'
import type { CandidateCapacity } from '@/lib/analysis'
import { hoursInWords, inDigits, type MoneyFormat, qps } from '@/lib/format'
import { leftInWords, partOfPeak, REACH_AGAINST, reachInWords, type PictureInWords } from '@/lib/report'
import { BarKey, BarRows } from '@/components/charts/BarRows'

type Props = {
  all: readonly CandidateCapacity[]
  of: readonly { name: string; pattern: PatternId; marks: string }[]
  words: PictureInWords
  table: PictureTable
  csv: string
}

/** The recommendation and the cheapest others; the table has all. */
const MOST_BARS = 8

const nameIn = (of: Props['of'], place: number) => (
  <span className={place === 0 ? 'font-semibold' : ''}>{of[place]?.name}</span>
)
const colorIn = (of: Props['of'], place: number) => `var(--${of[place]?.pattern ?? 'monolith'})`
const rough = (load: number) => qps(inDigits(load))

/** What a candidate carries, and up to which load its p99 stays below twice that without load; null: always. */
type Carried = { id: string; carries: number; knee: number | null; remark: string; figure: string }

/** Up to where latency keeps, from there to where a queue has no end, and where the peak lies. */
function CarriedRows({ rows, of, peak }: Pick<Props, 'of'> & { rows: readonly Carried[]; peak: number }) {
  const axis = linearAxis([...rows.map(({ carries }) => Math.min(carries, peak * 3)), peak * 1.2], 4)
  return (
    <>
      <BarRows
        axis={axis}
        format={(load) => qps(load).replace(' requests/s', '')}
        line={peak}
        rows={rows.map(({ id, carries, knee, remark, figure }, place) => {
          const keeps = Math.min(carries, knee ?? carries)
          return {
            id,
            name: nameIn(of, place),
            remark: [of[place]?.marks, remark].filter(Boolean).join(', '),
            figure,
            stretches: [
              { from: 0, to: keeps, look: 'solid' as const },
              { from: keeps, to: carries, look: 'pale' as const },
            ],
            color: colorIn(of, place),
          }
        })}
      />
      <BarKey
        signs={[
          { look: 'solid', text: 'p99 below twice that without load' },
          { look: 'pale', text: 'longer, up to where the queue has no end' },
          ...(rows.some(({ carries }) => goesBeyond(axis, carries))
            ? [{ look: 'beyond' as const, text: 'goes on beyond the drawing' }]
            : []),
          { look: 'mark', text: 'thin line through all rows: planned peak' },
        ]}
      />
    </>
  )
}

/** What each candidate carries, what fills up first, and how long a backlog takes. */
export function LimitsPicture({ all, of, words, table, csv, peak }: Props & { peak: number }) {
  return (
    <PictureFrame
      id="limits"
      {...words}
      lead={
        'Load in requests/s that each candidate carries with the servers bought for the planned peak, and no more ' +
        'than its stated limit. To the right: how long the backlog of a stop of one hour at the peak takes.'
      }
      table={table}
      csv={csv}
    >
      <CarriedRows
        of={of}
        peak={peak}
        rows={all.slice(0, MOST_BARS).map(({ id, knee, capacity, bottleneck, limit, recovery }) => ({
          id,
          carries: capacity,
          knee,
          remark: [
            bottleneck ? `${bottleneck.name} first, at ${rough(bottleneck.qps)}` : 'no servers that fill up',
            limit === null ? '' : `limit ${qps(limit)}`,
          ]
            .filter(Boolean)
            .join(', '),
          figure: recovery === null ? 'never' : recovery === 0 ? 'none' : hoursInWords(recovery),
        }))}
      />
    </PictureFrame>
  )
}

/** What each candidate carries while one zone is lost. */
export function ZoneLostPicture({ all, of, words, table, csv, peak, lead }: Props & { peak: number; lead: string }) {
  return (
    <PictureFrame id="zone-lost" {...words} lead={lead} table={table} csv={csv}>
      <CarriedRows
        of={of}
        peak={peak}
        rows={all.slice(0, MOST_BARS).map(({ id, zoneLost }) => ({
          id,
          carries: zoneLost.carries,
          knee: zoneLost.knee,
          remark: leftInWords(zoneLost, peak),
          figure: zoneLost.carries === Infinity ? 'no end' : partOfPeak(zoneLost.carries / peak),
        }))}
      />
    </PictureFrame>
  )
}

/** What an hour of outage costs with each candidate, with its range. */
export function FailurePicture({ all: every, of, words, table, csv, money }: Props & { money: MoneyFormat }) {
  const all = every.slice(0, MOST_BARS)
  return (
    <PictureFrame
      id="failure"
      {...words}
      lead={`Cost of an hour that stops everybody, times reach; the bar is its range. ${REACH_AGAINST}`}
      table={table}
      csv={csv}
    >
      <BarRows
        axis={linearAxis(
          all.map(({ blast }) => blast.high),
          4,
        )}
        format={(usd) => money.amount(usd, { compact: true })}
        rows={all.map(({ id, blast, failure: { reach } }, place) => ({
          id,
          name: nameIn(of, place),
          remark: [of[place]?.marks, reachInWords(reach.value)].filter(Boolean).join(', '),
          figure: money.about(blast.value),
          stretches: [{ from: blast.low, to: blast.high, look: 'solid' as const }],
          mark: blast.value,
          color: colorIn(of, place),
        }))}
      />
      <BarKey
        signs={[
          { look: 'solid', text: 'low to high' },
          { look: 'mark', text: 'central' },
        ]}
      />
    </PictureFrame>
  )
}
