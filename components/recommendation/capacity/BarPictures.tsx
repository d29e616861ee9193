import { linearAxis } from '@/components/charts/linear-axis'
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

/** Up to where latency keeps, from there to where a queue has no end, and where the peak lies. */
export function LimitsPicture({ all: every, of, words, table, csv, peak }: Props & { peak: number }) {
  const all = every.slice(0, MOST_BARS)
  const ends = all.map(({ capacity }) => Math.min(capacity, peak * 3))
  const axis = linearAxis([...ends, peak * 1.2], 4)
  const most = axis.domain[1]
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
      <BarRows
        axis={axis}
        format={(load) => qps(load).replace(' requests/s', '')}
        line={peak}
        rows={all.map(({ id, knee, capacity, bottleneck, limit, recovery }, place) => ({
          id,
          name: nameIn(of, place),
          remark: [
            of[place]?.marks,
            bottleneck ? `${bottleneck.name} first, at ${rough(bottleneck.qps)}` : 'no servers that fill up',
            limit === null ? '' : `limit ${qps(limit)}`,
          ]
            .filter(Boolean)
            .join(', '),
          figure: recovery === null ? 'never' : recovery === 0 ? 'none' : hoursInWords(recovery),
          stretches: [
            { from: 0, to: Math.min(most, capacity, knee ?? capacity), look: 'solid' as const },
            { from: Math.min(most, capacity, knee ?? capacity), to: Math.min(most, capacity), look: 'pale' as const },
          ],
          color: colorIn(of, place),
        }))}
      />
      <BarKey
        signs={[
          { look: 'solid', text: 'p99 below twice that without load' },
          { look: 'pale', text: 'longer, up to where the queue has no end' },
          { look: 'mark', text: 'thin line through all rows: planned peak' },
        ]}
      />
    </PictureFrame>
  )
}

/** What is left while one zone is lost: up to where latency keeps, and from there to where a queue has no end. */
export function ZoneLostPicture({
  all: every,
  of,
  words,
  table,
  csv,
  peak,
  lead,
}: Props & { peak: number; lead: string }) {
  const all = every.slice(0, MOST_BARS)
  const axis = linearAxis([...all.map(({ zoneLost }) => Math.min(zoneLost.carries, peak * 3)), peak * 1.2], 4)
  const end = (load: number) => Math.min(axis.domain[1], load)
  return (
    <PictureFrame id="zone-lost" {...words} lead={lead} table={table} csv={csv}>
      <BarRows
        axis={axis}
        format={(load) => qps(load).replace(' requests/s', '')}
        line={peak}
        rows={all.map(({ id, zoneLost }, place) => {
          const { carries, knee } = zoneLost
          const keeps = Math.min(carries, knee ?? carries)
          return {
            id,
            name: nameIn(of, place),
            remark: [of[place]?.marks, leftInWords(zoneLost, peak)].filter(Boolean).join(', '),
            figure: carries === Infinity ? 'no end' : partOfPeak(carries / peak),
            stretches: [
              { from: 0, to: end(keeps), look: 'solid' as const },
              { from: end(keeps), to: end(carries), look: 'pale' as const },
            ],
            color: colorIn(of, place),
          }
        })}
      />
      <BarKey
        signs={[
          { look: 'solid', text: 'p99 below twice that without load' },
          { look: 'pale', text: 'longer, up to where the queue has no end' },
          { look: 'mark', text: 'thin line through all rows: planned peak' },
        ]}
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
