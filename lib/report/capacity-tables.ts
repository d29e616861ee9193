import type { CandidateCapacity, CellsPlan, CellsUnder, LoadCurve } from '@/lib/analysis'
import { count, hoursInWords, inDigits, type MoneyInFiles, qps, quantity, requestTime } from '@/lib/format'
import { amount, amounts, figure, inUnit, NONE, text, type Cell, type Figures } from './figures'
import { reachShare } from './outage-in-words'
import { leftInWords, partOfPeak } from './zone-lost-in-words'

type NameOf = (place: number) => string
/** The unit stands in the heading. */
const load = (raw: number): Cell => ({ text: count(inDigits(raw, 3), { compact: true }), raw })
const time = (raw: number): Cell => (raw === Infinity ? 'no end' : { text: requestTime(raw), raw })
const SECONDS = 'seconds'
/** What a reach is a share of. */
const AS_ONE = '1 = as one deployable'

/** p99 and the bill of a month over load, a column of each for every candidate. */
export function loadTable(
  curves: readonly LoadCurve[],
  places: readonly number[],
  nameOf: NameOf,
  money: MoneyInFiles,
): Figures {
  const loads = curves[0]?.bills.map(({ qps: at }) => at) ?? []
  const nearest = ({ points }: LoadCurve, at: number) => points.find(({ qps: own }) => Math.abs(own - at) < at * 1e-6)
  return {
    caption: 'p99 with the servers bought for the peak, and the bill of a month with servers bought for that load',
    columns: [
      inUnit('Load', 'requests/s'),
      ...places.flatMap((place) => [
        inUnit(`p99, ${nameOf(place)}`, SECONDS),
        amounts(`Bill, ${nameOf(place)}`, money),
      ]),
    ],
    rows: loads.map((at, index): Cell[] => [
      { text: qps(inDigits(at, 3)), raw: at },
      ...curves.flatMap((curve): Cell[] => {
        const bill = curve.bills[index]?.usd ?? 0
        return [time(nearest(curve, at)?.p99 ?? Infinity), amount(bill, money, money.rough(bill))]
      }),
    ]),
  }
}

/** Latency and capacity of every candidate. */
export const capacityTable = (all: readonly CandidateCapacity[], nameOf: NameOf): Figures => ({
  caption: 'Latency and capacity of each candidate, with the servers bought for the peak',
  columns: [
    text('Candidate'),
    inUnit('p99 without load', SECONDS),
    inUnit('p99 at the peak', SECONDS),
    figure('Twice the p99 without load at (requests/s)'),
    figure('Queue without end at (requests/s)'),
    text('Gives way first'),
    figure('Stated limit (requests/s)'),
    inUnit('Backlog of 1 hour worked off in', 'hours'),
  ],
  rows: all.map(({ unloaded, atPeak, knee, bottleneck, limit, recovery }, place): Cell[] => [
    nameOf(place),
    time(unloaded),
    time(atPeak),
    knee === null ? 'never' : load(knee),
    bottleneck ? load(bottleneck.qps) : 'never',
    bottleneck?.name ?? NONE,
    limit === null ? 'none' : load(limit),
    recovery === null ? 'never' : { text: hoursInWords(recovery), raw: recovery },
  ]),
})

/** What each candidate carries while one zone is lost. */
export const zoneLostTable = (all: readonly CandidateCapacity[], nameOf: NameOf, peak: number): Figures => ({
  caption: 'What each candidate carries while one zone is lost, with the servers bought for the peak',
  columns: [
    text('Candidate'),
    figure('Carries (requests/s)'),
    inUnit('Of the peak', '1 = the peak'),
    figure('Twice the p99 without load at (requests/s)'),
    inUnit('p99 at the peak then', SECONDS),
    text('What is left'),
  ],
  rows: all.map(({ zoneLost }, place): Cell[] => {
    const { carries, knee, atPeak, left } = zoneLost
    const share = carries / peak
    return [
      nameOf(place),
      carries === Infinity ? 'without end' : load(carries),
      carries === Infinity ? NONE : { text: partOfPeak(share), raw: share },
      left === 'nothing' ? NONE : knee === null ? 'never' : load(knee),
      left === 'nothing' ? NONE : time(atPeak),
      leftInWords(zoneLost, peak),
    ]
  }),
})

/** What a failure reaches, and what an hour and a year of it cost. */
export function failureTable(all: readonly CandidateCapacity[], nameOf: NameOf, money: MoneyInFiles): Figures {
  const share = (raw: number): Cell => ({ text: reachShare(raw), raw })
  const usd = (raw: number): Cell => amount(raw, money, money.about(raw))
  return {
    caption: 'Reach and cost of an hour of outage',
    columns: [
      text('Candidate'),
      ...['Reach against one deployable', 'Reach: low', 'Reach: high'].map((at) => inUnit(at, AS_ONE)),
      ...['An hour costs', 'An hour: low', 'An hour: high', 'A year costs'].map((of) => amounts(of, money)),
    ],
    rows: all.map(({ failure: { reach, perYear }, blast }, place): Cell[] => [
      nameOf(place),
      ...[reach.value, reach.low, reach.high].map(share),
      ...[blast.value, blast.low, blast.high, perYear].map(usd),
    ]),
  }
}

/** Nobody is divided among cells. */
const usersOf = (mean: number): Cell => ({ text: count(Math.ceil(mean)), raw: Math.ceil(mean) })

/** Loss and overhead by number of cells. */
export function cellsTable({ curve }: CellsPlan, users: number, money: MoneyInFiles): Figures {
  const usd = (raw: number): Cell => amount(raw, money, money.rough(raw))
  return {
    caption: 'Cost by number of cells, over the horizon',
    columns: [
      ...['Cells', 'Users a cell'].map(figure),
      ...['Expected loss in outages', 'What cells add', 'Both'].map((of) => amounts(of, money)),
    ],
    rows: curve.map(({ cells, loss, overhead, total }): Cell[] => [
      { text: quantity(cells, 'cell'), raw: cells },
      usersOf(users / cells),
      usd(loss),
      usd(overhead),
      usd(total),
    ]),
  }
}

/** A rate of incidents and a cost of an hour, with what they make of the best number of cells. */
export type CellsCase = { hours: number; hourCost: number; under: CellsUnder }

/** The best number of cells by rate of incidents and cost of an hour. */
export function cellsCasesTable(cases: readonly CellsCase[], users: number, money: MoneyInFiles): Figures {
  const usd = (raw: number): Cell => amount(raw, money, money.rough(raw))
  return {
    caption: 'The number of cells of least cost by hours of outage a year and cost of an hour',
    columns: [
      inUnit('Outage a year', 'hours'),
      amounts('Cost of an hour', money),
      ...['Cells', 'Within 10%: from', 'Within 10%: to', 'Users a cell'].map(figure),
      ...['Outages and cells', 'Outages without cells'].map((of) => amounts(of, money)),
      text('Cells pay'),
    ],
    rows: cases.map(({ hours, hourCost, under: { best, within, loss } }): Cell[] => [
      { text: quantity(inDigits(hours), 'hour'), raw: hours },
      usd(hourCost),
      ...[best.cells, within.from, within.to].map((raw) => ({ text: count(raw), raw })),
      usersOf(users / best.cells),
      usd(best.total),
      usd(loss),
      best.total < loss ? 'yes' : 'no',
    ]),
  }
}
