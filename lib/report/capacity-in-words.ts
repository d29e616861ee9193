import { LATENCY_CONSTANTS } from '@/content/scenario/latency-constants'
import type { CandidateCapacity, CellsPlan } from '@/lib/analysis'
import { count, hoursInWords, inDigits, type MoneyFormat, percent, qps, quantity, requestTime } from '@/lib/format'
import type { CellsCase } from './capacity-tables'
import type { PictureInWords } from './futures-in-words'
import { fewOf } from './zone-lost-in-words'

/** A number of cells with as many digits as it has. */
const cellsInWords = (cells: number) => quantity(cells, 'cell')
/** Two digits: a capacity is not known better. */
const rough = (load: number) => qps(inDigits(load))
const STOP = hoursInWords(LATENCY_CONSTANTS.stopHours.value)
/** A knee this far above the peak leaves room for a forecast that is a fifth too low. */
const ROOM = 1.2

/** What the tail of latency does at the peak and beyond it. */
export function latencyInWords(own: CandidateCapacity, name: string, peak: number): PictureInWords {
  const { atPeak, knee, bottleneck, limit, capacity } = own
  const most = limit === null ? '' : ` Its stated limit is ${qps(limit)}: beyond that it takes another design.`
  if (capacity < peak)
    return {
      finding: `${name} does not carry the peak of ${qps(peak)}: its stated limit is ${qps(capacity)}`,
      todo: 'No number of servers helps beyond a stated limit. Choose a candidate whose limit lies above the peak.',
    }
  const finding = `With ${name}, 99 of 100 requests take up to ${requestTime(atPeak)} at the peak of ${qps(peak)}`
  if (knee === null || !bottleneck)
    return {
      finding: `${finding}, and no longer at any load that it is allowed`,
      todo: `Nothing of it is bought by the server, so no queue grows. Watch the quota of the vendor instead.${most}`,
    }
  if (limit !== null && limit < knee)
    return {
      finding: `${finding}; its stated limit of ${qps(limit)} comes before it gets slow`,
      todo:
        `The limit is ${inDigits(limit / peak)} times the peak, and no number of servers moves it: ` +
        'plan the next design before that load, and alert well below it.',
    }
  const next = `, and twice as long as without load at ${rough(knee)}`
  const isSudden = rough(knee) === rough(bottleneck.qps)
  const watch =
    knee / peak < ROOM
      ? `Buy more before the peak is reached: ${percent(Number((knee / peak - 1).toFixed(2)))} above it is enough ` +
        'for twice the time.'
      : `Alert ${isSudden ? 'well before' : 'at'} ${rough(knee)}, which is ${inDigits(knee / peak)} times the peak.`
  const end = isSudden ? 'Hardly above it' : `At ${rough(bottleneck.qps)}`
  return {
    finding: finding + next,
    todo:
      `${watch} ${end} the queue before "${bottleneck.name}" no longer ends, with the servers that are bought for ` +
      `the peak; more of them move both.${most}`,
  }
}

/** What gives way first, as it is sized, and how much a failure leaves to be worked off. */
export function limitsInWords(
  own: CandidateCapacity,
  all: readonly CandidateCapacity[],
  nameOf: (place: number) => string,
  peak: number,
): PictureInWords {
  const name = nameOf(0)
  const over = all.flatMap((one, place) => (one.capacity < peak ? [nameOf(place)] : []))
  const finding =
    own.recovery === null
      ? `${name} never works off a stop at the peak: it has no capacity left over`
      : `After a stop of ${STOP} at the peak, ${name} needs ${hoursInWords(own.recovery)} to work off the backlog`
  const cannot = over.length > 0 ? ` The peak is not carried by ${fewOf(over)}.` : ''
  return {
    finding,
    todo:
      (own.recovery !== null && own.recovery <= 0.5
        ? 'That needs no preparation.'
        : 'Drop or delay what can wait after a stop, and add servers before the queue is opened again.') + cannot,
  }
}

/** How many cells pay, and whether any do. */
export function cellsInPlan(
  { best, within, range, loss, now, closedForm, paysFrom }: CellsPlan,
  hourCost: number,
  { months, users, isChosen }: { months: number; users: number; isChosen: boolean },
  { rough: usd, about }: MoneyFormat,
): PictureInWords {
  const flat =
    within.from === within.to
      ? 'Any other number costs over 10% more'
      : `Any number from ${within.from} to ${within.to} costs at most 10% more`
  const size = `With ${cellsInWords(best.cells)}, one has up to ${count(Math.ceil(users / best.cells))} users`
  const atEdge =
    best.cells === range.from && closedForm !== null && closedForm < range.from
      ? ` Cost alone would ask for fewer, but ${range.from} are the fewest that are allowed: three a region, and no ` +
        'more users in one than its stated limit.'
      : ''
  const today =
    now.cells >= within.from && now.cells <= within.to ? 'are among them' : `cost ${usd(now.total - best.total)} more`
  const planned = now.cells === best.cells ? '' : ` The scenario’s ${cellsInWords(now.cells)} ${today}.`
  const pays = best.total < loss
  const turn =
    paysFrom === null
      ? 'They would not pay even if an hour of outage cost a thousand times as much'
      : `They pay ${pays ? 'as long as' : 'once'} an hour of outage costs ${about(hourCost * paysFrom)} or more, at ` +
        'the same hours of outage a year'
  // A central value that saves may lie within the range of the difference: then simpler candidates come first.
  const other =
    pays && !isChosen
      ? ' The recommendation has no cells all the same: needs come first, and costs whose ranges overlap do not ' +
        'decide. Settle the cost of an outage before you follow either.'
      : !pays && isChosen
        ? ' The recommendation has cells all the same, for its needs and stated limits: outages alone do not pay them.'
        : ''
  return {
    finding: pays
      ? `Cells pay: with ${cellsInWords(best.cells)} outages and cells cost ${usd(best.total)} in ${months} months, ` +
        `against ${usd(loss)} of outages without`
      : `Cells do not pay here: outages and cells cost ${usd(best.total)} in ${months} months with ` +
        `${cellsInWords(best.cells)}, the number of least cost, against ${usd(loss)} of outages without`,
    todo: `${size}. ${flat}.${planned}${atEdge} ${turn}.${other}`,
  }
}

/** Whether the number of cells hangs on how often and how dear outages are. */
export function casesInWords(cases: readonly CellsCase[], { rough: usd }: MoneyFormat): PictureInWords {
  const counts = cases.map(({ under }) => under.best.cells)
  const [least, most] = [Math.min(...counts), Math.max(...counts)]
  const paying = cases.filter(({ under: { best, loss } }) => best.total < loss)
  const finding =
    least === most
      ? `${cellsInWords(least)} in every case: outages hardly move the number`
      : `From ${least} to ${cellsInWords(most)}, by how often an outage comes and what an hour of it costs`
  if (paying.length === 0)
    return { finding, todo: 'Cells pay in none of these cases: ask for another reason before you build them.' }
  if (paying.length === cases.length)
    return { finding, todo: 'Cells pay in every case: plan them, and settle the number when the figures are known.' }
  const first = paying.reduce((least, one) => (one.hours * one.hourCost < least.hours * least.hourCost ? one : least))
  return {
    finding,
    todo:
      `Cells pay in ${paying.length} of ${cases.length} cases, the mildest with ` +
      `${usd(first.hours * first.hourCost)} of outages a year. Read the incident log of the last two years before ` +
      'you decide on them.',
  }
}
