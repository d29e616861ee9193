import { PATTERN_NAMES } from '@/content/pattern-ids'
import type { Scenario } from '@/content/schemas/scenario'
import type { CandidatesOverTime, When } from '@/lib/analysis'
import { inDigits, type MoneyFormat, qps } from '@/lib/format'
import { peakQpsOf } from '@/lib/kernel'
import { limitLabel } from '@/lib/scale'
import type { PictureInWords } from './futures-in-words'
import { byThen, LIKELY_FROM, ofFutures, SHOWN_FROM, whenInWords } from './months-in-words'

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

/** More rows than these fit neither a screen nor a sheet of paper. */
const MOST_DRAWN = 9

/** Those that a picture has room for: what speaks against the recommendation first, then what is likeliest. */
export function drawnEvents(events: readonly EventInWords[]): EventInWords[] {
  const happen = events.filter(({ when }) => when.share.value >= SHOWN_FROM)
  const weight = ({ isAgainst, when }: EventInWords) => (isAgainst ? 1 : 0) + when.share.value
  const first = [...happen].sort((one, other) => weight(other) - weight(one)).slice(0, MOST_DRAWN)
  return happen.filter((event) => first.includes(event))
}

/** Everything that may happen to the candidates shown, the recommendation first, then by month. */
export function eventsOf(
  { candidates }: CandidatesOverTime,
  nameOf: NameOf,
  scenario: Scenario,
  { amount, rough }: MoneyFormat,
): EventInWords[] {
  const own = nameOf(candidates[0]?.place ?? 0)
  const { budgetMonth, budgetTotal } = scenario.situation
  return candidates.flatMap(
    ({ place, limits, overMonthlyBudget, overTotalBudget, against, least }, index): EventInWords[] => {
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
        const load = qps(inDigits(size * peakQpsOf(scenario), 3))
        const todo = `Load a copy of the system to ${load} ${byThen(when)}, and decide again by what you measure.`
        const remark = `${PATTERN_NAMES[pattern]}: “${limitLabel(limit)}”`
        return event(`${name} meets its limit at ${load}`, when, todo, { remark })
      })
      const budget = (text: string, when: When | null) =>
        when ? [event(text, when, `Ask for a larger budget, or for fewer needs, ${byThen(when)}.`)] : []
      const crossing = (first: string, other: string, when: When) => {
        const todo = `Compare ${first} with ${other} again, with real bills, ${byThen(when)}.`
        return event(`${first} becomes cheaper than ${other}`, when, todo, {
          isAgainst: other === own && least !== null,
        })
      }
      return [
        ...met,
        ...budget(`The bill of ${name} passes ${amount(budgetMonth ?? 0)} a month`, overMonthlyBudget),
        ...budget(`What is paid for ${name} passes ${rough(budgetTotal ?? 0)}`, overTotalBudget),
        ...(against ? [crossing(name, own, against.becomesCheaper), crossing(own, name, against.becomesDearer)] : []),
      ]
    },
  )
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
        'In no more than 1 of 10 futures does it meet a limit, leave a budget or have a rival become cheaper: no ' +
        'date needs watching. Look again when a figure changes.',
    }
  const said = ({ text, when }: EventInWords) => `${text} ${whenInWords(when)}, ${ofFutures(when.share)}`
  const next = second ? ` Next: ${said(second)}.` : ''
  return { finding: said(first), todo: `${first.consequence}${next}` }
}
