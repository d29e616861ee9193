import type { CandidateCapacity, CellsPlan, CellsUnder, LoadCurve } from '@/lib/analysis'
import { count, hoursInWords, inDigits, type MoneyFormat, percent, qps, quantity, requestTime } from '@/lib/format'
import { figure, text, type Cell, type Figures } from './figures'

type NameOf = (place: number) => string
const load = (raw: number): Cell => ({ text: qps(inDigits(raw, 3)), raw })
/** What a candidate carries without one zone. */
const left = (raw: number): Cell =>
  raw === Infinity ? 'without end' : raw === 0 ? { text: 'nothing', raw } : load(raw)
const time = (raw: number): Cell => (raw === Infinity ? 'no end' : { text: requestTime(raw), raw })

/** p99 and the bill of a month over load, a column of each for every candidate. */
export function loadTable(
  curves: readonly LoadCurve[],
  places: readonly number[],
  nameOf: NameOf,
  { rough }: MoneyFormat,
): Figures {
  const loads = curves[0]?.bills.map(({ qps: at }) => at) ?? []
  const nearest = ({ points }: LoadCurve, at: number) => points.find(({ qps: own }) => Math.abs(own - at) < at * 1e-6)
  return {
    caption: 'p99 with the servers of today, and the bill of a month with servers for that load',
    columns: [
      figure('Load'),
      ...places.flatMap((place) => [figure(`p99, ${nameOf(place)}`), figure(`Bill, ${nameOf(place)}`)]),
    ],
    rows: loads.map((at, index): Cell[] => [
      load(at),
      ...curves.flatMap((curve): Cell[] => {
        const bill = curve.bills[index]?.usd ?? 0
        return [time(nearest(curve, at)?.p99 ?? Infinity), { text: rough(bill), raw: bill }]
      }),
    ]),
  }
}

/** Latency and capacity of every candidate. */
export const capacityTable = (all: readonly CandidateCapacity[], nameOf: NameOf): Figures => ({
  caption: 'Latency and capacity of each candidate, with the servers bought for the peak',
  columns: [
    text('Candidate'),
    ...['p99 without load', 'p99 at the peak', 'Twice that without load at', 'Queue without end at'].map(figure),
    text('Gives way first'),
    figure('Stated limit'),
    figure('Carried with one zone lost'),
    figure('Backlog of 1 hour worked off in'),
  ],
  rows: all.map(({ unloaded, atPeak, knee, bottleneck, limit, withoutZone, recovery }, place): Cell[] => [
    nameOf(place),
    time(unloaded),
    time(atPeak),
    knee === null ? 'never' : load(knee),
    bottleneck ? load(bottleneck.qps) : 'never',
    bottleneck?.name ?? '–',
    limit === null ? 'none' : load(limit),
    left(withoutZone),
    recovery === null ? 'never' : { text: hoursInWords(recovery), raw: recovery },
  ]),
})

/** The same in columns that a sheet of paper has room for. */
export const capacityOnPage = (all: readonly CandidateCapacity[], nameOf: NameOf): Figures => ({
  caption: 'Latency and capacity of each candidate, with the servers bought for the peak',
  columns: [
    ...['Candidate', 'p99 without load, at the peak', 'Twice that at', 'Queue without end at'].map(text),
    ...['Stated limit', 'One zone lost', 'Backlog of 1 hour'].map(text),
  ],
  rows: all.map(({ unloaded, atPeak, knee, bottleneck, limit, withoutZone, recovery }, place): Cell[] => [
    nameOf(place),
    `${requestTime(unloaded)}, ${requestTime(atPeak)}`,
    knee === null ? 'never' : load(knee),
    bottleneck ? { text: `${qps(inDigits(bottleneck.qps, 3))}, ${bottleneck.name}`, raw: bottleneck.qps } : 'never',
    limit === null ? 'none' : load(limit),
    left(withoutZone),
    recovery === null ? 'never' : { text: hoursInWords(recovery), raw: recovery },
  ]),
})

/** What a failure reaches, and what an hour and a year of it cost. */
export function failureTable(all: readonly CandidateCapacity[], nameOf: NameOf, { about }: MoneyFormat): Figures {
  const share = (raw: number): Cell => ({ text: percent(inDigits(raw)), raw })
  const usd = (raw: number): Cell => ({ text: about(raw), raw })
  return {
    caption: 'Reach and cost of an hour of outage',
    columns: [
      text('Candidate'),
      ...['Reach', 'Low', 'High', 'An hour costs', 'Low cost', 'High cost', 'A year costs'].map(figure),
    ],
    rows: all.map(({ failure: { reach, perYear }, blast }, place): Cell[] => [
      nameOf(place),
      ...[reach.value, reach.low, reach.high].map(share),
      ...[blast.value, blast.low, blast.high, perYear].map(usd),
    ]),
  }
}

/** Loss and overhead by number of cells. */
export function cellsTable({ curve }: CellsPlan, users: number, { rough }: MoneyFormat): Figures {
  const usd = (raw: number): Cell => ({ text: rough(raw), raw })
  return {
    caption: 'Cost by number of cells, over the horizon',
    columns: ['Cells', 'Users a cell', 'Expected loss in outages', 'What cells add', 'Both'].map(figure),
    rows: curve.map(({ cells, loss, overhead, total }): Cell[] => [
      { text: count(cells), raw: cells },
      { text: count(Math.ceil(users / cells)), raw: users / cells },
      usd(loss),
      usd(overhead),
      usd(total),
    ]),
  }
}

/** A rate of incidents and a cost of an hour, with what they make of the best number of cells. */
export type CellsCase = { hours: number; hourCost: number; under: CellsUnder }

/** The best number of cells by rate of incidents and cost of an hour. */
export function cellsCasesTable(cases: readonly CellsCase[], users: number, { rough }: MoneyFormat): Figures {
  const usd = (raw: number): Cell => ({ text: rough(raw), raw })
  return {
    caption: 'The number of cells of least cost by hours of outage a year and cost of an hour',
    columns: [
      ...['Outage a year', 'Cost of an hour', 'Cells', 'Within 10%: from', 'to', 'Users a cell'].map(figure),
      ...['Outages and cells', 'Outages without cells'].map(figure),
      text('Cells pay'),
    ],
    rows: cases.map(({ hours, hourCost, under: { best, within, loss } }): Cell[] => [
      { text: quantity(inDigits(hours), 'hour'), raw: hours },
      usd(hourCost),
      ...[best.cells, within.from, within.to].map((raw) => ({ text: count(raw), raw })),
      { text: count(Math.ceil(users / best.cells)), raw: users / best.cells },
      usd(best.total),
      usd(loss),
      best.total < loss ? 'yes' : 'no',
    ]),
  }
}
