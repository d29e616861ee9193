import type { CandidateCapacity } from '@/lib/analysis'
import { inDigits, type MoneyFormat, percent, quantity, withoutNoise } from '@/lib/format'
import type { PictureInWords } from './futures-in-words'

/** What a reach is a share of, in one sentence: without it one above 100% is a riddle. */
export const REACH_AGAINST =
  'Reach counts the hours and users that outages hit, against the same system as one deployable (100%), where each ' +
  'outage stops everybody. Below that, parts fail alone; above it, more parts and the network between them add more ' +
  'outages than that saves.'

/** A reach in whole per cent, or in two digits below 10%. */
export const reachShare = (reach: number): string =>
  percent(reach < 0.1 ? inDigits(reach) : Math.round(withoutNoise(reach * 100)) / 100)

/** "reaches 75% of the users". */
export const reachInWords = (reach: number): string =>
  reach > 1
    ? `counts as ${reachShare(reach)} of one that stops everybody`
    : reach === 1
      ? 'reaches everybody'
      : `reaches ${reachShare(reach)} of the users`

/** Hours of full stop a year that everybody waits, at a reach; the hours themselves are the same for all candidates. */
const waited = ({ hours, reach, restoring }: CandidateCapacity['failure'], end: 'low' | 'high'): number =>
  hours.value * reach[end] + restoring[end]

/** What an hour of outage costs with each candidate. */
export function outageInWords(
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
  const a = `${quantity(inDigits(hours.value), 'hour')} of outage a year`
  const inOneZone =
    restoring.value > 0
      ? ` With ${nameOf(0)} nothing stands by in another zone: restoring it adds ` +
        `${quantity(inDigits(restoring.value), 'hour')} a year for everybody, which are in the cost of a year.`
      : ''
  const isApart = waited(least.one.failure, 'high') < waited(own.failure, 'low')
  const todo =
    least.place === 0
      ? `No other candidate here loses less by outages. With ${a} it is ${usd(perYear)} a year, which the whole cost ` +
        'counts.'
      : `${nameOf(least.place)} loses least by outages: it saves ${usd(perYear - least.one.failure.perYear)} a year ` +
        `with ${a}, which the whole cost counts already. ` +
        (isApart
          ? 'Choose it for that alone only if an outage of everybody must not happen at any price.'
          : 'The ranges of both overlap: outages alone do not decide between them.')
  return {
    finding: `An hour of outage costs ${usd(own.blast.value)} with ${nameOf(0)}, which ${reachInWords(reach.value)}`,
    todo: todo + inOneZone,
  }
}
