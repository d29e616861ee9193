import type { Scenario } from '@/content/schemas/scenario'
import type { Path, Policy, Trigger } from '@/lib/analysis'
import { inDigits, listed, type MoneyFormat, qps, shareWithError } from '@/lib/format'
import { marginOf, peakQpsOf } from '@/lib/kernel'
import type { PictureInWords } from './futures-in-words'

type NameOf = (place: number) => string

/** A move that may come at several reviews, each with a threshold of its own. */
export type Switch = {
  from: number
  to: number
  side: 'above' | 'below' | 'any'
  /** Reviews at which it may come, earliest first. */
  triggers: readonly Trigger[]
  /** The review at which it comes most often. */
  main: Trigger
  /** Share of futures that take it, at whichever review. */
  share: { value: number; error: number }
}

const sideOf = ({ size }: Trigger): Switch['side'] =>
  size.from > 0 ? 'above' : size.below < Infinity ? 'below' : 'any'

/** Rarer moves stand in the table alone. */
export const COMMON_FROM = 0.05

/** The moves on a path, most frequent first: the same move at several reviews is one. */
export function switchesOf({ triggers }: Path): Switch[] {
  const groups = new Map<string, Trigger[]>()
  for (const trigger of triggers) {
    const key = `${trigger.from} ${trigger.to} ${sideOf(trigger)}`
    groups.set(key, [...(groups.get(key) ?? []), trigger])
  }
  return [...groups.values()]
    .flatMap((all): Switch[] => {
      const [first, ...others] = all
      if (!first) return []
      const main = others.reduce((most, one) => (one.share.value > most.share.value ? one : most), first)
      const value = all.reduce((sum, { share }) => sum + share.value, 0)
      const share = { value, error: Math.hypot(...all.map(({ share }) => share.error)) }
      return value < COMMON_FROM
        ? []
        : [{ from: main.from, to: main.to, side: sideOf(main), triggers: all, main, share }]
    })
    .sort((one, other) => other.share.value - one.share.value)
}

/** A load in requests/s, in as many digits wherever it is said. */
export const loadInWords = (size: number, scenario: Scenario): string => qps(inDigits(size * peakQpsOf(scenario)))

/** The load that triggers a move, in requests/s: "when the peak passes 4.1K requests/s". */
export function triggerInWords(trigger: Trigger, scenario: Scenario): string {
  const load = (size: number) => loadInWords(size, scenario)
  switch (sideOf(trigger)) {
    case 'above':
      return `when the peak passes ${load(trigger.size.from)}`
    case 'below':
      return `if the peak is still below ${load(trigger.size.below)}`
    case 'any':
      return 'whatever the load'
  }
}

/** "in month 12", "from month 12 on": the reviews at which it may come. */
function reviewsInWords({ triggers }: Switch): string {
  const [first, last] = [triggers[0], triggers.at(-1)]
  const frequent = triggers.filter(({ share }) => share.value >= 0.01)
  return frequent.length > 1 || first?.month !== last?.month
    ? `at a review from month ${first?.month} to ${last?.month}`
    : `in month ${first?.month}`
}

/** "Move from Serverless to Monolith when the peak passes 220 requests/s, in month 12: 44% (±1) of futures". */
export const switchInWords = (one: Switch, nameOf: NameOf, scenario: Scenario): string =>
  `From ${nameOf(one.from)} to ${nameOf(one.to)} ${triggerInWords(one.main, scenario)}, ${reviewsInWords(one)}: ` +
  (one.share.value >= 0.995 ? 'nearly every future' : `${shareWithError(one.share)} of futures`)

type Named = {
  policy: Policy
  chosen: number
  today: number | null
  months: number
  nameOf: NameOf
  scenario: Scenario
  money: MoneyFormat
}

/** An amount with the error of 95 in 100: "$31K (±$2.6K)". */
const withError = (of: { usd: number; error: number }, { rough, about }: MoneyFormat): string =>
  `${rough(of.usd)} (±${about(marginOf(of))})`

const isSure = (of: { usd: number; error: number }): boolean => of.usd > marginOf(of)

/** Where to start, when to switch, and what leaving that open is worth. */
export function pathInWords({ policy, chosen, today, months, nameOf, scenario, money }: Named): PictureInWords {
  const { best, recommended, option, candidates, commit, every, firstReview } = policy
  const start = nameOf(best.start)
  if (candidates.length < 2)
    return {
      finding: `Nothing else may be chosen: from ${start} there is nothing to switch to`,
      todo: 'Question the needs that leave no other; no trigger has to be watched.',
    }
  const begin =
    today === null ? `Start with ${start}` : today === best.start ? `Stay with ${start}` : `Move to ${start} now`
  const switches = switchesOf(best)
  const [first] = switches
  const own = recommendedInWords(policy, chosen, nameOf, scenario, money)
  if (!first)
    return {
      finding: `${begin} and keep it: no later switch pays within ${months} months`,
      todo:
        'Being able to move later is worth nothing: choose once, and spend nothing on it. ' +
        (recommended ? own : nextBest(policy, nameOf, money)),
    }
  const then = `to ${nameOf(first.to)} ${triggerInWords(first.main, scenario)}`
  const review = switches.some(({ side }) => side !== 'any')
    ? `Review every ${every} months from month ${firstReview} on: compare the measured peak with the triggers. `
    : ''
  if (!isSure(option))
    return {
      finding: `${begin}: moving later ${then} saves nothing that can be told (±${money.about(marginOf(option))})`,
      todo: `${review}Spend nothing on keeping that move open. ${own}`,
    }
  return {
    finding: `${begin}, and move ${then}: keeping that open is worth ${withError(option, money)}`,
    todo:
      `${review}Committing today to the best single choice, ${nameOf(commit)}, costs that much more: ` +
      `avoid contracts and designs that shut the later move out, up to that amount. ${own}`,
  }
}

/** What the recommendation costs as a start, where another start is better. */
function recommendedInWords(
  { recommended, candidates }: Policy,
  chosen: number,
  nameOf: NameOf,
  scenario: Scenario,
  money: MoneyFormat,
): string {
  if (!recommended) return 'The start is the recommendation.'
  const own = candidates.find(({ candidate }) => candidate === chosen)
  if (!own) return ''
  const [first] = switchesOf(recommended)
  const then = first
    ? ` From there the switch that pays is to ${nameOf(first.to)} ${triggerInWords(first.main, scenario)}, ` +
      `${reviewsInWords(first)}.`
    : ''
  const start = `Starting with the recommendation, ${nameOf(chosen)}, costs`
  return isSure(own.starting)
    ? `${start} ${withError(own.starting, money)} more on average: follow it only if what speaks for it is worth ` +
        `that.${then}`
    : `${start} about the same (±${money.about(marginOf(own.starting))}): follow it.${then}`
}

function nextBest({ candidates, best }: Policy, nameOf: NameOf, money: MoneyFormat): string {
  const [next] = candidates
    .filter(({ candidate }) => candidate !== best.start)
    .sort((one, other) => one.starting.usd - other.starting.usd)
  if (!next) return ''
  const name = nameOf(next.candidate)
  const { usd, error } = next.starting
  return usd > 0
    ? `The start is the recommendation; the next best, ${name}, costs ${withError({ usd, error }, money)} more, ` +
        'later moves included.'
    : `The start is the recommendation, and ${name} is nearly level with it: it costs ` +
        `${withError({ usd: -usd, error }, money)} less, later moves included.`
}

/** What committing today costs more than the policy, by candidate. */
export function commitInWords({
  policy,
  chosen,
  months,
  nameOf,
  money,
}: Omit<Named, 'scenario' | 'today'>): PictureInWords {
  const own = policy.candidates.find(({ candidate }) => candidate === chosen)
  const others = byCommitting(policy).filter(({ candidate }) => candidate !== chosen)
  const dearest = others.at(-1)
  const name = nameOf(chosen)
  if (!own) return { finding: `${name} may not be chosen`, todo: 'Look at the needs that it misses.' }
  const isFree = !isSure(own.committing)
  const committing = `Committing to ${name} for all ${months} months costs`
  const finding = isFree
    ? `${committing} ${own.committing.usd < 1 ? 'no more than' : 'about as much as'} the best path`
    : `${committing} ${withError(own.committing, money)} more than the best path`
  const cheaper = others.filter(({ committing }) => {
    const less = { usd: own.committing.usd - committing.usd, error: Math.hypot(own.committing.error, committing.error) }
    return isSure(less)
  })
  const advice = isFree
    ? 'Sign for the whole horizon if that is cheaper.'
    : 'Sign for shorter than the horizon, unless the discount for signing longer is greater than that.'
  const alike =
    cheaper.length > 0 ? ` Cheaper to commit to: ${listed(cheaper.map(({ candidate }) => nameOf(candidate)))}.` : ''
  const worst =
    dearest && isSure(dearest.committing)
      ? ` The dearest to commit to is ${nameOf(dearest.candidate)}: ${money.rough(dearest.committing.usd)} more.`
      : ''
  return { finding, todo: advice + alike + worst }
}

export const byCommitting = ({ candidates }: Policy): Policy['candidates'] =>
  [...candidates].sort((one, other) => one.committing.usd - other.committing.usd)
