import { isOptionId, OPTION_NAMES } from '@/content/options/option-ids'
import { PATTERN_NAMES } from '@/content/pattern-ids'
import { MOVE_TIME } from '@/content/scenario/futures'
import type { MigrationPlan, Percentiles, Phase, Share } from '@/lib/analysis'
import {
  areApart,
  count,
  fromLessToMore,
  inDigits,
  listedApart,
  type MoneyInFiles,
  percent,
  quantity,
  roughShare,
  shareWithError,
} from '@/lib/format'
import type { PictureInWords } from './futures-in-words'

/** What the sentences on a plan need to know about the systems on the way. */
export type OnTheWay = {
  /** "Microservices: Data Decomposition". */
  titleOf: (phase: Phase) => string
  /** What runs after it; within a move "on the way to Microservices, 2 of 4". */
  nameOf: (phase: Phase) => string
  /** What of the old system stays when one stops within a move; null where a move ends. */
  leaves: (phase: Phase) => string | null
  today: string
  /** Names of needs that a system misses; null where it is no candidate. */
  missed: { today: readonly string[]; by: (phase: Phase) => readonly string[] | null }
  money: MoneyInFiles
}

/** "Add a cache", "Microservices", "Leave Serverless". */
export const moveName = ({ part, kind }: Phase['step']): string =>
  isOptionId(part)
    ? `${kind === 'leave' ? 'Leave' : 'Add'} ${OPTION_NAMES[part]}`
    : kind === 'leave'
      ? `Leave ${PATTERN_NAMES[part]}`
      : PATTERN_NAMES[part]

/** "on the way to Microservices, 2 of 4": what runs when one stops within a move. */
export const withinMove = ({ step, within }: Phase): string =>
  `on the way to ${moveName(step)}, ${(within?.index ?? 0) + 1} of ${within?.of ?? 1}`

const WEEKS_PER_MONTH = 52 / 12

/** Two digits and at most one decimal, as many as such ranges allow. */
const two = (value: number): string => count(inDigits(Math.round(value * 10) / 10))

/** "39 weeks (17 to 95)". */
export function spanInWords({ p10, p50, p90 }: Percentiles, unit: string, times = 1): string {
  const [low, middle, high] = [p10, p50, p90].map((value) => two(value * times))
  const said = `${middle} ${unit}`
  return low === high ? said : `${said} (${low} to ${high})`
}

export const weeksInWords = (months: Percentiles): string => spanInWords(months, 'weeks', WEEKS_PER_MONTH)

/** "25 people, 20% of their time (10% to 50%)". */
export function peopleInWords({ people, share }: MigrationPlan): string {
  const time = `${percent(share.p50)} of their time`
  const around = share.p10 === share.p90 ? '' : ` (${percent(share.p10)} to ${percent(share.p90)})`
  return `${spanInWords(people, 'people')}, ${time}${around}`
}

/** "month 4.2 (0.8 to 25)", and whether that lies beyond the horizon. */
export function endInWords({ p10, p50, p90 }: Percentiles, horizon: number): { ends: string; beyond: string } {
  const range = two(p10) === two(p90) ? '' : ` (${two(p10)} to ${two(p90)})`
  const beyond = p90 <= horizon ? '' : `${p10 > horizon ? '' : 'partly '}beyond month ${horizon}`
  return { ends: `month ${two(p50)}${range}`, beyond }
}

/** How long it takes, and how far that may lie off. */
export function lengthInWords(plan: MigrationPlan, isShareGiven: boolean): PictureInWords {
  const last = plan.phases.at(-1)
  if (!last) return { finding: '', todo: '' }
  const { ends } = last.stop
  const factor = ends.p10 > 0 ? ends.p90 / ends.p10 : 1
  const finished =
    plan.finished.value >= 0.995
      ? ''
      : ` It ends within the horizon of ${plan.horizon} months in ${shareWithError(plan.finished)} of futures; the ` +
        'curve below ends there, stop points count what is spent later too.'
  const pilot = plan.phases.length === 1 ? 'try a small part of it first' : 'do the first phase as a pilot'
  const narrower = isShareGiven
    ? `What is left of the range is effort and slip: ${pilot}, and plan the rest by it.`
    : `Part of that is the share of time, a judgement of ours (${percent(MOVE_TIME.low)} to ` +
      `${percent(MOVE_TIME.high)}): enter yours, and the range narrows. Then ${pilot}.`
  return {
    finding: `${quantity(plan.phases.length, 'phase')} in ${spanInWords(ends, 'months')}`,
    todo: `The ends of the range lie a factor of ${two(factor)} apart.${finished} ${narrower}`,
  }
}

/** What is counted: which parts are moved, and that the rest stays. */
export function coverInWords(plan: MigrationPlan, { nameOf, today }: OnTheWay): string {
  const last = plan.phases.at(-1)
  if (!last) return ''
  const moves = plan.phases.filter(({ isLast }) => isLast).map(({ step }) => moveName(step))
  const left = plan.all.filter(({ part }) => plan.skipped.includes(part)).map(moveName)
  const covered = moves.length === 1 ? `one move, ${moves[0]}` : `${listedApart(moves)}, in this order`
  const phased = plan.phases.some(({ within }) => within !== null && within.of > 1)
    ? ' A move to a pattern goes through the phases of the reference guide; how its effort divides among them, and ' +
      'how early each costs and saves, is our judgement.'
    : ''
  const rest =
    left.length > 0
      ? ` Left out: ${listedApart(left)}. So it ends at ${nameOf(last)}, not at the recommendation.`
      : ' Parts that run today and stay are not touched.'
  return `The plan goes from ${today} to ${nameOf(last)}: ${covered}.${rest}${phased}`
}

type Ended = { place: number; share: Share }

/** The stop that leaves the most in most futures (0: never starting), and the next to it. */
function stopsByShare(plan: MigrationPlan): [Ended, Ended | undefined] {
  const all = [plan.stay, ...plan.phases.map(({ stop }) => stop.best)].map((share, place) => ({ place, share }))
  const [first, second] = all.toSorted((one, other) => other.share.value - one.share.value)
  return [first ?? { place: 0, share: plan.stay }, second]
}

/** When the plan is repaid, and how much is out until then. */
export function cashInWords(plan: MigrationPlan, money: MoneyInFiles): PictureInWords {
  const deepest = plan.cash.reduce((least, one, month) => (one.p50 < (plan.cash[least]?.p50 ?? 0) ? month : least), 0)
  const worst = plan.cash.reduce((least, one, month) => (one.p10 < (plan.cash[least]?.p10 ?? 0) ? month : least), 0)
  const bad = plan.cash[worst]?.p10 ?? 0
  const { p50 } = plan.cash[deepest] ?? { p50: 0 }
  const when =
    deepest === plan.horizon
      ? `still grows in month ${deepest}, the last of the horizon`
      : `is highest in month ${deepest}`
  const release =
    plan.phases.length === 1
      ? 'There is one phase, so no earlier point to stop at.'
      : 'Release it phase by phase, at the stop points.'
  return {
    finding: paybackInWords(plan, money),
    todo:
      p50 < 0
        ? `Ask for ${money.about(-p50)}: the median outlay ${when}. In 1 of 10 futures it is ${money.about(-bad)} or ` +
          `more by month ${worst}. ${release}`
        : 'The median never falls below zero. Check the savings of the first phase before the next begins.',
  }
}

function paybackInWords({ phases, horizon, finished }: MigrationPlan, { about }: MoneyInFiles): string {
  const last = phases.at(-1)
  if (!last) return ''
  const { payback, net, spent } = last.stop
  if (payback.share.value < 0.5 || !payback.months) {
    const often = payback.months ? `only in ${shareWithError(payback.share)} of futures` : 'in hardly any future'
    const later = finished.value >= 0.995 ? '' : ', what is spent on it after that included'
    const missing = net.p50 < 0 ? `: at the median it costs ${about(-net.p50)} more than staying by then${later}` : ''
    return `The move repays itself within ${horizon} months ${often}${missing}`
  }
  const { p10, p50, p90 } = payback.months
  const often = payback.share.value >= 0.995 ? 'nearly every future' : `${shareWithError(payback.share)} of futures`
  return (
    `The ${about(spent.p50)} of the move are repaid in month ${Math.round(p50)} ` +
    `(${Math.round(p10)} to ${Math.round(p90)}), in ${often}`
  )
}

/** Where to stop, by money and by what is needed. */
export function stopsInWords(plan: MigrationPlan, { nameOf, today, missed, money }: OnTheWay): PictureInWords {
  const [first, second] = stopsByShare(plan)
  const last = plan.phases.length
  const end = plan.phases.at(-1)
  const nameAt = (place: number) => {
    const phase = plan.phases[place - 1]
    if (!phase) return `staying with ${today}`
    return place === last ? `the whole plan (${nameOf(phase)})` : `stopping after phase ${place} (${nameOf(phase)})`
  }
  const missedAtEnd = (end && missed.by(end)) ?? []
  const gained = missed.today.filter((need) => !missedAtEnd.includes(need))
  const worth =
    gained.length > 0
      ? `What the whole plan buys is ${listedApart(gained)}: carry it out if that is worth the ` +
        `${money.about(end?.stop.lost.p50 ?? 0)} that it costs more than staying by then.`
      : 'Today no need is missed: stay, unless something speaks for the move that is on no bill here.'
  const level = second && !areApart(first.share, second.share)
  if (level)
    return {
      finding:
        `By money alone ${nameAt(first.place)} and ${nameAt(second.place)} are level: each leaves the most in about ` +
        `${roughShare(first.share.value)} of futures`,
      todo: byNeeds(plan, Math.min(first.place, second.place), Math.max(first.place, second.place), missed),
    }
  const finding =
    `By money alone ${nameAt(first.place)} leaves the most by month ${plan.horizon}, in ` +
    `${shareWithError(first.share)} of futures`
  if (first.place === 0) return { finding, todo: worth }
  if (first.place === last)
    return { finding, todo: 'Carry it out, and check at each stop point that this still holds.' }
  const stop = plan.phases[first.place - 1]
  const later = ((stop && missed.by(stop)) ?? []).filter((need) => !missedAtEnd.includes(need))
  return {
    finding,
    todo:
      later.length > 0
        ? `Go on only for what it still misses: ${listedApart(later)}.`
        : 'What comes later meets no further need: stop there and look again.',
  }
}

/** What the further of two stops and the whole plan buy. */
function byNeeds({ phases }: MigrationPlan, near: number, far: number, missed: OnTheWay['missed']): string {
  const missedAt = (place: number): readonly string[] => {
    const phase = phases[place - 1]
    return phase ? (missed.by(phase) ?? missed.today) : missed.today
  }
  const bought = (from: number, to: number) => missedAt(from).filter((need) => !missedAt(to).includes(need))
  const [first, rest] = [bought(near, far), bought(far, phases.length)]
  const choice =
    first.length > 0
      ? `Of the two take the further one, which also buys ${listedApart(first)}.`
      : 'Of the two take the shorter one, which leaves more open.'
  return rest.length > 0 ? `${choice} The rest of the plan buys ${listedApart(rest)}.` : choice
}

/** What is left when one stops after a phase. */
export function stopInWords(phase: Phase, plan: MigrationPlan, { missed, money, leaves }: OnTheWay): string {
  const { saved, lost, net } = phase.stop
  const cheaper =
    saved.p10 > 0
      ? `${money.about(saved.p50)} a month less than today`
      : saved.p90 < 0
        ? `${money.about(-saved.p50)} a month more than today`
        : `about as much as today (${fromLessToMore({ low: -saved.p90, high: -saved.p10 }, money)} a month)`
  const back =
    net.p50 >= 0
      ? `all that was spent is back by month ${plan.horizon} in the median, with ${money.about(net.p50)} saved`
      : `with what was spent that is ${money.about(lost.p50)} more than staying by month ${plan.horizon}`
  const needs = missed.by(phase)
  const missing = needs && needs.length > 0 ? `Still missing: ${listedApart(needs)}.` : ''
  const cost = `It costs ${cheaper}, and ${back}.`
  const left = leaves(phase)
  if (left !== null) return [`${left}.`, cost, missing].filter((sentence) => sentence !== '').join(' ')
  const open =
    needs === null ? 'It is no candidate of its own: a place to pause, not to stay.' : missing || 'It meets every need.'
  return `${cost} ${open}`
}
