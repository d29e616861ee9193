import type { Scenario } from '@/content/schemas/scenario'
import type { CandidateOverTime, CandidatesOverTime, When } from '@/lib/analysis'
import {
  areApart,
  capitalised,
  fromLessToMore,
  listed,
  qps,
  quantity,
  roughShare,
  shareWithError,
  type MoneyFormat,
} from '@/lib/format'
import { peakQpsOf } from '@/lib/kernel'
import type { PictureInWords } from './futures-in-words'
import { inputInWords } from './input-in-words'
import { byThen, LIKELY_FROM, monthInWords, monthsInWords, ofFutures, SHOWN_FROM, whenInWords } from './months-in-words'

type NameOf = (place: number) => string

/** How far the growth may take the load. */
export function growthInWords({ sizes, months }: CandidatesOverTime, scenario: Scenario): string {
  const last = months.at(-1) ?? 0
  const stated = scenario.situation.peakQps === undefined ? 'assumed' : 'stated'
  return (
    `The peak load, ${stated} as ${qps(peakQpsOf(scenario))}, is ` +
    `${inputInWords('load', scenario).between(sizes.atEnd.p10, sizes.atEnd.p90)} in month ${last} in 8 of 10 futures.`
  )
}

/**
 * Who costs least over which horizon: up to the month at which that changes. `why`: what decided for the
 * recommendation, said where another one is the cheapest most often.
 */
export function costsInWords(
  { months, candidates }: CandidatesOverTime,
  nameOf: NameOf,
  { about, range }: MoneyFormat,
  why: string,
): PictureInWords {
  const [own] = candidates
  const last = months.length - 1
  const end = own?.bands[last]
  if (!own || !end) return { finding: 'No candidate', todo: '' }
  const name = nameOf(own.place)
  const budget =
    `Plan with the range: by month ${months[last]} ${name} has cost ` +
    `${range(end.p10, end.p90)} in 8 of 10 futures, and more than ${about(end.p50)} in half of them.`
  const able = candidates.filter((one) => one.least)
  if (able.length < 2)
    return { finding: `${name} is the only candidate that may be chosen, over any horizon`, todo: budget }
  const stretches = leadersIn(able, months)
  const [first, second] = stretches
  if (!second) {
    const leader = first?.one ?? own
    const share = (index: number) => roughShare(leader.least?.[index]?.value ?? 0)
    const [soon, atEnd] = [share(0), share(last)]
    const finding =
      `Of these ${able.length} candidates ${nameOf(leader.place)} is most often the cheapest over any horizon up to ` +
      `${months[last]} months: in ${soon} of futures after ${quantity(months[0] ?? 0, 'month')}` +
      (atEnd === soon ? ' and at the end' : `, in ${atEnd} at the end`)
    return { finding, todo: leader === own ? budget : `${budget} ${why}` }
  }
  const after = stretches.slice(1).map(({ one, from }) => `from month ${from} on ${nameOf(one.place)}`)
  return {
    finding: `Up to month ${second.from} ${nameOf(first?.one.place ?? 0)} is most often the cheapest, ${listed(after)}`,
    todo:
      `Decide by how long the system has to last: for a shorter horizon than ${second.from} months choose ` +
      `${nameOf(first?.one.place ?? 0)}. ${budget}`,
  }
}

type Stretch = { one: CandidateOverTime; from: number }

/** Who is the cheapest in most futures, by horizon; a change counts where both shares lie apart at its end. */
function leadersIn(able: readonly CandidateOverTime[], months: readonly number[]): Stretch[] {
  const stretches: Stretch[] = []
  months.forEach((month, index) => {
    const share = (one: CandidateOverTime) => one.least?.[index] ?? { value: 0, error: 0 }
    const best = able.reduce((first, one) => (share(one).value > share(first).value ? one : first))
    const before = stretches.at(-1)
    if (!before) stretches.push({ one: best, from: month })
    else if (before.one !== best && areApart(share(best), share(before.one))) stretches.push({ one: best, from: month })
  })
  return stretches
}

/** Futures in which a candidate has cost less than the recommendation by the end of the horizon. */
const cheaperAtEnd = ({ against }: CandidateOverTime): number =>
  against ? against.cheaper.value + against.becomesCheaper.share.value : 0

/** When another candidate becomes the cheaper one, and who stays it. */
export function leadsInWords(
  { months, candidates }: CandidatesOverTime,
  nameOf: NameOf,
  money: MoneyFormat,
): PictureInWords {
  const [own, ...others] = candidates
  const name = nameOf(own?.place ?? 0)
  const last = months.at(-1) ?? 0
  const rivals = others.filter(({ least }) => least).sort((one, other) => cheaperAtEnd(other) - cheaperAtEnd(one))
  const [rival] = rivals
  if (!rival?.against)
    return {
      finding: `Nothing else may be chosen: ${name} has no rival`,
      todo: 'Question the needs that leave no other, not the months.',
    }
  const { cheaper, becomesCheaper, becomesDearer, dearer } = rival.against
  const rivalName = nameOf(rival.place)
  const [atEnd, never] = [cheaperAtEnd(rival), dearer.value]
  const change = [
    ...(becomesCheaper.share.value >= SHOWN_FROM
      ? [`becomes cheaper ${whenInWords(becomesCheaper)} ${ofFutures(becomesCheaper.share)}`]
      : []),
    ...(becomesDearer.share.value >= SHOWN_FROM
      ? [
          `is cheaper at first and dearer from ${monthInWords(becomesDearer.months?.p50 ?? 0)} on ` +
            `(${monthsInWords(becomesDearer.months ?? { p10: 0, p90: 0 })} in 8 of 10) ` +
            ofFutures(becomesDearer.share),
        ]
      : []),
    ...(cheaper.value >= SHOWN_FROM ? [`is cheaper all along in ${shareWithError(cheaper)}`] : []),
    ...(dearer.value >= SHOWN_FROM ? [`is dearer all along in ${shareWithError(dearer)}`] : []),
  ]
  if (atEnd < SHOWN_FROM && becomesDearer.share.value < LIKELY_FROM)
    return {
      finding: `Nothing that may be chosen has cost less than ${name} by month ${last} in more than 1% of futures`,
      todo: 'Time alone does not make the recommendation wrong. Watch limits and budgets below instead.',
    }
  const isSteady = becomesCheaper.share.value < SHOWN_FROM
  const finding =
    becomesCheaper.share.value >= cheaper.value && !isSteady
      ? `From ${monthInWords(becomesCheaper.months?.p50 ?? 0)} on ${rivalName} is cheaper than ${name} ` +
        `${ofFutures(becomesCheaper.share)}; within ${last} months never in ${roughShare(never)}`
      : becomesDearer.share.value > atEnd
        ? `${capitalised(ofFutures(becomesDearer.share))} ${rivalName} is cheaper than ${name} at first, and dearer ` +
          `by month ${last}`
        : isSteady
          ? `${rivalName} is cheaper than ${name} all along in ${roughShare(cheaper.value)} of futures`
          : `${rivalName} has cost less than ${name} by month ${last} in ${roughShare(atEnd)} of futures, ` +
            `all along in ${roughShare(cheaper.value)}`
  const turned = rival.leads.findIndex(({ p50 }) => p50 > 0)
  const turnsAt = turned > 0 ? months[turned] : undefined
  const advice = leadAdvice({ turnsAt, atEnd, becomesCheaper, becomesDearer, name, rivalName, last })
  const end = rival.leads.at(-1)
  const much = end
    ? ` By month ${last} it has cost ${fromLessToMore({ low: end.p10, high: end.p90 }, money)} in 8 of 10 futures.`
    : ''
  return { finding, todo: `${rivalName} ${listed(change)}.${much} ${advice}` }
}

type Lead = {
  atEnd: number
  becomesCheaper: When
  becomesDearer: When
  /** The first month in which it is dearer in most futures, having been cheaper in most. */
  turnsAt: number | undefined
  name: string
  rivalName: string
  last: number
}

function leadAdvice({ atEnd, becomesCheaper, becomesDearer, turnsAt, name, rivalName, last }: Lead): string {
  if (becomesDearer.share.value > atEnd)
    return turnsAt === undefined
      ? `Keep ${name}: over every horizon it is the cheaper one in most futures.`
      : `Choose ${rivalName} only if the system ends, or you move on, before month ${turnsAt}: from then on it is ` +
          'the dearer one in most futures.'
  if (atEnd >= 0.5)
    return (
      `By cost alone choose ${rivalName} if the system lasts ${last} months; if you keep ${name}, write down what ` +
      'for.'
    )
  if (atEnd >= LIKELY_FROM) return `Keep ${name}, and compare both again with real bills ${byThen(becomesCheaper)}.`
  return `Keep ${name}: what others may save comes too seldom to plan for.`
}
