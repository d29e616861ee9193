import { LATENCY_CONSTANTS } from '@/content/scenario/latency-constants'
import type { CandidateCapacity, CellsPlan } from '@/lib/analysis'
import {
  count,
  hoursInWords,
  inDigits,
  listed,
  type MoneyFormat,
  percent,
  qps,
  quantity,
  requestTime,
} from '@/lib/format'
import type { CellsCase } from './capacity-tables'
import type { PictureInWords } from './futures-in-words'

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
  const next = `; twice the time without load is reached at ${rough(knee)}`
  const watch =
    knee / peak < ROOM
      ? `Buy more before the peak is reached: ${percent(Number((knee / peak - 1).toFixed(2)))} above it is enough ` +
        'for twice the time.'
      : `Alert at ${rough(knee)}, which is ${inDigits(knee / peak)} times the peak.`
  return {
    finding: finding + next,
    todo:
      `${watch} At ${rough(bottleneck.qps)} the queue before "${bottleneck.name}" no longer ends, with the servers ` +
      `that are bought for the peak; more of them move both.${most}`,
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
  const cannot = over.length > 0 ? ` Below the peak gives way: ${fewOf(over)}.` : ''
  return {
    finding,
    todo:
      (own.recovery !== null && own.recovery <= 0.5
        ? 'That needs no preparation.'
        : 'Drop or delay what can wait after a stop, and add servers before the queue is opened again.') +
      cannot +
      zoneLost(own, name, peak),
  }
}

/** What is left while one zone is lost, and whether the peak is carried. */
function zoneLost({ withoutZone, capacity }: CandidateCapacity, name: string, peak: number): string {
  // Who is beyond a stated limit already has no use for servers in reserve.
  if (withoutZone > 0 && capacity < peak) return ''
  if (withoutZone === 0) return ` All of ${name} stands in one zone: while that is lost, nothing is left.`
  if (withoutZone === Infinity)
    return ` While one zone is lost, ${name} carries what it did: its vendor runs it in several.`
  return (
    ` While one zone is lost, ${name} carries up to ${rough(withoutZone)}` +
    (withoutZone >= peak
      ? ', the peak included.'
      : `, ${percent(inDigits(withoutZone / peak))} of the peak: keep servers in reserve, or drop what can wait.`)
  )
}

const FEW = 3

const fewOf = (names: readonly string[]): string =>
  names.length <= FEW + 1 ? listed(names) : `${names.slice(0, FEW).join(', ')} and ${names.length - FEW} others`

/** What an hour of outage costs with each candidate. */
export function failureInWords(
  all: readonly CandidateCapacity[],
  nameOf: (place: number) => string,
  { about: usd }: MoneyFormat,
): PictureInWords {
  const [own] = all
  if (!own) return { finding: '', todo: '' }
  const { hours, reach, perYear, restoring } = own.failure
  const least = all.reduce(
    (first, one, place) => (one.failure.perYear < first.one.failure.perYear ? { one, place } : first),
    { one: own, place: 0 },
  )
  const saved = perYear - least.one.failure.perYear
  const inOneZone =
    restoring.value > 0
      ? ` Nothing stands by in another zone: restoring it adds ${quantity(inDigits(restoring.value), 'hour')} a year ` +
        'for everybody, which are in the cost of a year.'
      : ''
  const todo =
    least.place === 0
      ? `No other candidate here loses less by outages. With ${quantity(hours.value, 'hour')} of outage a year it is ` +
        `${usd(perYear)} a year, which the whole cost counts.`
      : `${nameOf(least.place)} loses least by outages: it saves ${usd(saved)} a year at ` +
        `${quantity(hours.value, 'hour')} of outage. The whole cost counts that already; choose it for the reach ` +
        'only if one hour of the whole must not happen at any price.'
  return {
    finding:
      `An hour of outage costs ${usd(own.blast.value)} with ${nameOf(0)}, which ` +
      (reach.value < 1 ? `reaches ${percent(inDigits(reach.value))} of the users` : 'reaches everybody'),
    todo: todo + inOneZone,
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
      ? `No other number is within 10% of that`
      : `Any number from ${within.from} to ${within.to} is within 10% of that`
  const size = `${count(Math.ceil(users / best.cells))} users a cell`
  const atEdge =
    best.cells === range.from && closedForm !== null && closedForm < range.from
      ? ` Cost alone would ask for fewer: ${cellsInWords(range.from)} are the least that three in a region, and the ` +
        'limit of users a cell, allow.'
      : ''
  const today =
    now.cells >= within.from && now.cells <= within.to ? 'are within it' : `cost ${usd(now.total - best.total)} more`
  const planned = now.cells === best.cells ? '' : ` The scenario’s ${cellsInWords(now.cells)} ${today}.`
  const pays = best.total < loss
  const turn =
    paysFrom === null
      ? 'not even where an hour of outage costs a thousand times as much'
      : `${pays ? 'as long as' : 'once'} an hour of outage costs ${about(hourCost * paysFrom)} or more`
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
      : `Cells do not pay here: ${cellsInWords(best.cells)}, the least, cost ${usd(best.total)} in ${months} months, ` +
        `against ${usd(loss)} of outages without`,
    todo: `${size}. ${flat}.${atEdge}${planned} They pay ${turn}, at the same hours of outage a year.${other}`,
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
