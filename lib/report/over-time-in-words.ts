import { PATTERN_NAMES } from '@/content/pattern-ids'
import type { Scenario } from '@/content/schemas/scenario'
import type { CandidateOverTime, CandidatesOverTime, Share, When } from '@/lib/analysis'
import { areApart, listed, qps, roughShare, shareWithError, type MoneyFormat } from '@/lib/format'
import { peakQpsOf } from '@/lib/kernel'
import { limitLabel } from '@/lib/scale'
import type { PictureInWords } from './futures-in-words'
import { inputInWords } from './input-in-words'

type NameOf = (place: number) => string

/** Something that happens within the horizon in some futures. */
export type EventInWords = {
  /** The candidate that it is about. */
  place: number
  /** "Monolith meets its limit at 10K requests/s". */
  text: string
  /** What the reference guide says of a limit, in its words. */
  remark?: string
  when: When
  /** Whether it speaks against the recommendation, and what to do about it then. */
  isAgainst: boolean
  consequence: string
}

/** Below this share an event stands in the table alone. */
const SHOWN_FROM = 0.01
/** From this share on an event is worth a date in the calendar. */
const LIKELY_FROM = 0.1

export const isShown = ({ when }: EventInWords): boolean => when.share.value >= SHOWN_FROM

/** A month as one says it: the first is today. */
export const monthInWords = (month: number): string => (Math.round(month) <= 0 ? 'today' : `month ${Math.round(month)}`)

/** "month 14 to 31", "today to month 3", "month 7". */
export function monthsInWords({ p10, p90 }: { p10: number; p90: number }): string {
  const [from, to] = [Math.round(p10), Math.round(p90)]
  if (from === to) return monthInWords(from)
  return from <= 0 ? `today to month ${to}` : `month ${from} to ${to}`
}

/** "in month 22 (month 14 to 31 in 8 of 10)". */
function whenInWords({ months }: When): string {
  if (!months) return ''
  const around = monthsInWords(months)
  const middle = Math.round(months.p50) <= 0 ? 'today' : `in ${monthInWords(months.p50)}`
  return around === monthInWords(months.p50) ? middle : `${middle} (${around} in 8 of 10)`
}

/** All of them, nearly all, or a share: "in 42% (±1) of futures". */
const ofFutures = (share: Share): string =>
  share.value >= 0.995 ? 'in nearly every future' : `in ${shareWithError(share)} of futures`

/** How far the growth may take the load. */
export function growthInWords({ sizes, months }: CandidatesOverTime, scenario: Scenario): string {
  const last = months.at(-1) ?? 0
  const stated = scenario.situation.peakQps === undefined ? 'assumed' : 'stated'
  return (
    `The peak load, ${stated} as ${qps(peakQpsOf(scenario))}, is ` +
    `${inputInWords('load', scenario).between(sizes.atEnd.p10, sizes.atEnd.p90)} in month ${last} in 8 of 10 futures.`
  )
}

/** Who costs least over which horizon: up to the month at which that changes. */
export function costsInWords(
  { months, candidates }: CandidatesOverTime,
  nameOf: NameOf,
  { rough, range }: MoneyFormat,
): PictureInWords {
  const [own] = candidates
  const last = months.length - 1
  const end = own?.bands[last]
  if (!own || !end) return { finding: 'No candidate', todo: '' }
  const name = nameOf(own.place)
  const budget =
    `Plan with the range, not with the middle: by month ${months[last]} ${name} has cost ` +
    `${range(end.p10, end.p90)} in 8 of 10 futures, ${rough(end.p50)} in the middle.`
  const able = candidates.filter((one) => one.least)
  if (able.length < 2)
    return { finding: `${name} is the only candidate that may be chosen, over any horizon`, todo: budget }
  const stretches = leadersIn(able, months)
  const [first, second] = stretches
  if (!second) {
    const leader = first?.one ?? own
    const share = (index: number) => roughShare(leader.least?.[index]?.value ?? 0)
    const finding =
      `${nameOf(leader.place)} is most often the cheapest over any horizon up to ${months[last]} months: in ` +
      `${share(0)} of futures after ${months[0]} month${months[0] === 1 ? '' : 's'}, in ${share(last)} at the end`
    const other =
      leader === own
        ? ''
        : ` ${name} is recommended because its cost cannot be told apart clearly and rules speak for it: see the ` +
          'difference below before you follow them.'
    return { finding, todo: budget + other }
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
export function leadsInWords({ months, candidates }: CandidatesOverTime, nameOf: NameOf): PictureInWords {
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
  const [atEnd, never] = [cheaperAtEnd(rival), dearer.value + becomesDearer.share.value]
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
      finding: `Nothing becomes cheaper than ${name} within ${last} months in more than 1% of futures`,
      todo: 'Time alone does not make the recommendation wrong. Watch limits and budgets below instead.',
    }
  const isSteady = becomesCheaper.share.value < SHOWN_FROM
  const finding =
    becomesCheaper.share.value >= cheaper.value && !isSteady
      ? `From ${monthInWords(becomesCheaper.months?.p50 ?? 0)} on ${rivalName} is cheaper than ${name} ` +
        `${ofFutures(becomesCheaper.share)}; within ${last} months never in ${roughShare(never)}`
      : becomesDearer.share.value > atEnd
        ? `${rivalName} is cheaper than ${name} at first, and dearer from ` +
          `${monthInWords(becomesDearer.months?.p50 ?? 0)} on ${ofFutures(becomesDearer.share)}`
        : isSteady
          ? `${rivalName} is cheaper than ${name} all along in ${roughShare(cheaper.value)} of futures`
          : `${rivalName} has cost less than ${name} by month ${last} in ${roughShare(atEnd)} of futures, ` +
            `all along in ${roughShare(cheaper.value)}`
  const advice = leadAdvice({ atEnd, becomesCheaper, becomesDearer, name, rivalName, last })
  return { finding, todo: `${rivalName} ${listed(change)}. ${advice}` }
}

type Lead = {
  atEnd: number
  becomesCheaper: When
  becomesDearer: When
  name: string
  rivalName: string
  last: number
}

function leadAdvice({ atEnd, becomesCheaper, becomesDearer, name, rivalName, last }: Lead): string {
  if (becomesDearer.months && becomesDearer.share.value > atEnd)
    return `Choose ${rivalName} only if you would stop or move before ${monthInWords(becomesDearer.months.p50)}.`
  if (atEnd >= 0.5)
    return `By cost alone choose ${rivalName} if the system lasts ${last} months: write down what speaks for ${name}.`
  if (atEnd >= LIKELY_FROM) return `Keep ${name}, and compare both again with real bills ${byThen(becomesCheaper)}.`
  return `Keep ${name}: what others may save comes too seldom to plan for.`
}

/** Before the month from which on something is likely: "before month 14". */
const byThen = ({ months }: When): string =>
  months && Math.round(months.p10) > 1 ? `before ${monthInWords(months.p10)}` : 'as soon as you can'

/** Everything that may happen to the candidates shown, the recommendation first, then by month. */
export function eventsOf(
  { candidates }: CandidatesOverTime,
  nameOf: NameOf,
  scenario: Scenario,
  { amount, rough }: MoneyFormat,
): EventInWords[] {
  const own = nameOf(candidates[0]?.place ?? 0)
  const { budgetMonth, budgetTotal } = scenario.situation
  return candidates.flatMap(({ place, limits, overMonthlyBudget, overTotalBudget, against }, index): EventInWords[] => {
    const name = nameOf(place)
    const event = (text: string, when: When, todo: string, rest: Partial<EventInWords> = {}): EventInWords => ({
      place,
      text,
      when,
      isAgainst: index === 0,
      consequence: todo,
      ...rest,
    })
    const met = limits.map(({ limit, size, pattern, when }) => {
      const load = qps(Number((size * peakQpsOf(scenario)).toPrecision(2)))
      const todo = `Load a copy of the system to ${load} ${byThen(when)}, and decide again by what you measure.`
      const remark = `${PATTERN_NAMES[pattern]}: “${limitLabel(limit)}”`
      return event(`${name} meets its limit at ${load}`, when, todo, { remark })
    })
    const budget = (text: string, when: When | null) =>
      when ? [event(text, when, `Ask for a larger budget, or for fewer needs, ${byThen(when)}.`)] : []
    const crossing = (first: string, other: string, when: When) => {
      const todo = `Compare ${first} with ${other} again, with real bills, ${byThen(when)}.`
      return event(`${first} becomes cheaper than ${other}`, when, todo, { isAgainst: other === own })
    }
    return [
      ...met,
      ...budget(`The bill of ${name} passes ${amount(budgetMonth ?? 0)} a month`, overMonthlyBudget),
      ...budget(`What is paid for ${name} passes ${rough(budgetTotal ?? 0)}`, overTotalBudget),
      ...(against ? [crossing(name, own, against.becomesCheaper), crossing(own, name, against.becomesDearer)] : []),
    ]
  })
}

/** What happens first to the recommendation, and what to do about it. */
export function eventsInWords(
  events: readonly EventInWords[],
  { candidates, months }: CandidatesOverTime,
  nameOf: NameOf,
): PictureInWords {
  const name = nameOf(candidates[0]?.place ?? 0)
  const last = months.at(-1) ?? 0
  const month = ({ when }: EventInWords) => when.months?.p50 ?? Infinity
  const concerns = events
    .filter((event) => event.when.share.value >= LIKELY_FROM)
    .filter(({ isAgainst }) => isAgainst)
    .sort((one, other) => month(one) - month(other))
  const [first, second] = concerns
  if (!first)
    return {
      finding: `Nothing is likely to happen to ${name} within ${last} months`,
      todo:
        `No limit, no budget and no cheaper rival in more than 1 of 10 futures: no date needs watching. Look again ` +
        'when a figure below changes.',
    }
  const said = ({ text, when }: EventInWords) => `${text} ${whenInWords(when)}, ${ofFutures(when.share)}`
  const next = second ? ` Next: ${said(second)}.` : ''
  return { finding: said(first), todo: `${first.consequence}${next}` }
}
