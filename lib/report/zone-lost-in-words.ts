import type { CandidateCapacity, LeftOver, ZoneLost } from '@/lib/analysis'
import { count, inDigits, listedApart, percent, qps, requestTime } from '@/lib/format'
import type { PictureInWords } from './futures-in-words'

/** Two digits: a capacity is not known better. */
const rough = (load: number) => qps(inDigits(load))

/** Closer to the peak than that it is the peak, at two digits. */
const ABOUT = 0.05
const isAbout = (share: number) => Math.abs(share - 1) < ABOUT

/** Beyond that a share is easier to read as a multiple. */
const TWICE = 1.995
/** "83%", "2.1 times". */
export const partOfPeak = (share: number): string =>
  share < TWICE ? percent(inDigits(share)) : `${count(inDigits(share), { compact: true })} times`

/** What is left in a few words, as beside a bar. */
export function leftInWords({ carries, left, aside }: ZoneLost, peak: number): string {
  if (left === 'nothing')
    return aside > 0 ? 'what the edge answers alone, until the zone is back' : 'nothing until the zone is back'
  if (left === 'all') return 'as much as with all zones'
  const carried = isAbout(carries / peak) ? 'about the peak' : carries < peak ? 'less than the peak' : 'the peak'
  if (left === 'short' && isAbout(carries / peak)) return `${carried}, with queues that have no end`
  return left === 'slow' ? `${carried}, at more than twice the p99 without load` : carried
}

/** Who carries the peak as if no zone were lost, or nearly so. */
const GOES_ON: readonly LeftOver[] = ['all', 'enough']

const FEW = 3
export const fewOf = (names: readonly string[]): string =>
  names.length <= FEW + 1
    ? listedApart(names)
    : listedApart([...names.slice(0, FEW), `${names.length - FEW} other candidates`])

const moreServers = (times: number): string =>
  inDigits(times) < 1.1 ? 'a few more servers' : `about ${inDigits(times)} times as many servers`

type Asked = { all: readonly CandidateCapacity[]; nameOf: (place: number) => string; peak: number; zones: number }

const ZONES: Record<number, string> = { 2: 'two', 3: 'three' }

/** What is assumed of the spread, and what the figures are of where a system stands in several regions. */
export const zoneLostLead = (zones: number, regions: number): string =>
  (zones === 1
    ? 'All that is bought by the server stands in one zone. '
    : `Servers stand evenly in ${ZONES[zones] ?? zones} zones and the fullest one is lost; standbys take over. `) +
  'The bar is the load in requests/s that is still carried; to the right: its share of the planned peak.' +
  (regions > 1
    ? ` Edge Computing and Cell-Based stand in ${regions} regions: for them it is as if each region lost one zone. ` +
      'Only the one that does is left with that share of its own peak; the others carry on.'
    : '')

/** What the recommendation carries while one zone is lost, what to do about it, and who would do better. */
export function zoneLostInWords({ all, nameOf, peak, zones }: Asked): PictureInWords {
  const [own] = all
  if (!own) return { finding: '', todo: '' }
  const name = nameOf(0)
  const { zoneLost, atPeak, capacity } = own
  const lost = zones === 1 ? 'While its one zone is lost' : `While one of ${ZONES[zones] ?? zones} zones is lost`
  const others = all.flatMap(({ zoneLost: { left }, capacity: most }, place) =>
    place > 0 && most >= peak && GOES_ON.includes(left) ? [nameOf(place)] : [],
  )
  const better = GOES_ON.includes(zoneLost.left)
    ? ''
    : others.length > 0
      ? ` Below twice the p99 without load the peak is then still carried by ${fewOf(others)}.`
      : ' No other candidate here carries the peak below twice its p99 without load then.'
  const said = (finding: string, todo: string) => ({ finding: `${lost}, ${finding}`, todo: todo + better })
  if (zoneLost.left === 'nothing')
    return said(
      zoneLost.aside > 0 ? `only what the edge answers is left of ${name}` : `nothing is left of ${name}`,
      `${zoneLost.aside > 0 ? 'The rest' : 'It'} stands still until the zone is back. Choose two zones in the ` +
        'calculator to see what standing by costs.',
    )
  if (zoneLost.left === 'all')
    return said(
      `${name} carries as much as before`,
      'What it uses is run in several zones by its vendor, or stands by in another one: nothing has to be kept in ' +
        'reserve.',
    )
  if (capacity < peak)
    return said(
      `${name} misses the peak as it does with all of them`,
      'Settle first who carries the peak at all: servers in reserve do not move a stated limit.',
    )
  const { carries, knee, left } = zoneLost
  const share = carries / peak
  const carried = isAbout(share)
    ? `${name} carries about the peak, ${rough(carries)}`
    : `${name} carries up to ${rough(carries)}, ${partOfPeak(share)}${share < TWICE ? ' of' : ''} the peak`
  if (left === 'short')
    return said(
      carried,
      isAbout(share)
        ? 'Queues have no end at the peak then: buy more servers, or decide now what is dropped or delayed.'
        : `With ${moreServers(1 / share)} the peak is carried then; without them decide now what is dropped or ` +
            'delayed until the zone is back.',
    )
  if (left === 'slow')
    return said(
      `${carried}, and 99 of 100 requests take up to ${requestTime(zoneLost.atPeak)} at the peak, not ` +
        requestTime(atPeak),
      `Accept that until the zone is back, or buy ${moreServers(peak / (knee ?? peak))} to stay below twice the p99 ` +
        'without load.',
    )
  return said(
    `${carried}, below twice the p99 without load`,
    'Nothing has to be kept in reserve for the loss of a zone.',
  )
}
