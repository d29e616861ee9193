import { ANSWER_KEYS } from '@/content/answers/rows'
import type { PatternId } from '@/content/pattern-ids'
import type { Condition } from '@/content/schemas/axes'
import type { AnswerKey, Test } from '@/content/schemas/decision'
import type { Situation } from '@/content/schemas/scenario'
import { bandsOf } from './bands'
import type { Decider } from './decider'
import { distance } from './distance'
import { normalise, settledBy } from './normalise'
import { holds } from './tests'
import type { AnswerChange, AnswerValue, Change, Counterfactuals } from './types'
import { meeting, missing } from './values'

type Trial = Change & { distance: number }

/**
 * What would have to be true for another pattern to lead: the nearest change of each answer, and where no single change
 * does it, of two. Rules are steps and money is searched, so nothing lies between two values that are tried. `others`:
 * those that do not lead, best first.
 */
export function counterfactualsOf(
  situation: Situation,
  winner: PatternId,
  others: readonly PatternId[],
  decider: Decider,
): Counterfactuals {
  const trials = ANSWER_KEYS.flatMap((key) => trialsOf(key, situation, decider))
    .filter(({ becomes }) => becomes !== winner)
    .sort((a, b) => a.distance - b.distance)
  return {
    winner,
    dethrones: trials
      .filter(({ answer }, index) => trials.findIndex((one) => one.answer === answer) === index)
      .map(changeOf),
    wins: others.map((pattern) => {
      const nearest = trials.find(({ becomes }) => becomes === pattern)
      if (nearest) return { pattern, change: changeOf(nearest), together: null }
      return { pattern, change: null, together: pairFor(pattern, situation, decider) }
    }),
  }
}

const changeOf = ({ answer, from, to, becomes }: Trial): Change => ({ answer, from, to, becomes })

function trialsOf(answer: AnswerKey, situation: Situation, decider: Decider): Trial[] {
  // While a figure is open, its yes-no question says the same change in simpler words.
  if (situation[answer] === undefined && settledBy(answer)) return []
  const from = situation[answer] ?? null
  const bands = bandsOf(answer, situation, decider)
  return bands
    .map(({ from: first, last, decision }, index): Trial => {
      // Coming from above, the last value before the next band is the nearest.
      const next = bands[index + 1]?.from
      const near = typeof from === 'number' && typeof next === 'number' && next <= from ? last : first
      return { answer, from, to: near, becomes: decision.winner, distance: distance(answer, from, near) }
    })
    .filter(({ to }) => to !== from)
}

/** The two answers that make a pattern lead, found from the rules that call for it; null where two are not enough. */
function pairFor(pattern: PatternId, situation: Situation, { decide, rules }: Decider): AnswerChange[] | null {
  const normalised = normalise(situation)
  const changeTo = ({ answer }: Test, to: AnswerValue): AnswerChange => ({
    answer,
    from: situation[answer] ?? null,
    to,
  })
  const changesFor = ({ all }: Condition, unless: readonly Condition[]): AnswerChange[] => {
    const demanded = all.filter((test) => !holds([test], normalised)).map((test) => changeTo(test, meeting(test)))
    const lifted = unless
      .filter((condition) => holds(condition.all, normalised))
      .flatMap((condition) => condition.all.slice(0, 1))
      .filter((test) => !demanded.some(({ answer }) => answer === test.answer))
      .map((test) => changeTo(test, missing(test)))
    return [...demanded, ...lifted]
  }
  const ways = rules
    .filter(({ calls }) => calls === pattern)
    .flatMap(({ when, unless }) => when.map((way) => changesFor(way, unless)))
    .filter(({ length }) => length > 0 && length <= 2)
  const leads = (changes: readonly AnswerChange[]): boolean =>
    decide({ ...situation, ...Object.fromEntries(changes.map(({ answer, to }) => [answer, to])) }).winner === pattern
  return ways.find(leads) ?? null
}
