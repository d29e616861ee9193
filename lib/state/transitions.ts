import { OVERRIDE_BOUNDS } from '@/content/scenario/overrides'
import type { PatternId } from '@/content/pattern-ids'
import type { RequirementName } from '@/content/scenario/requirements'
import { numberAnswer } from '@/content/answers/rows'
import type { AnswerKey } from '@/content/schemas/decision'
import type { Scenario, Situation } from '@/content/schemas/scenario'
import {
  clamped,
  replacing,
  restated,
  scenarioField,
  stating,
  type Bounds,
  type FieldName,
  type LoadStatement,
} from '@/lib/kernel'
import { withOwn } from './with-own'

/*
 * What a visitor can do to a scenario. Each transition returns a new scenario, or the same object when nothing changes.
 * Numbers out of bounds are clamped, as a slider does; NaN changes nothing.
 */

/** Sets the answer to a question of the wizard; `undefined` removes it ("don't know"). */
export function answer<Key extends AnswerKey>(
  scenario: Scenario,
  key: Key,
  value: Situation[Key] | undefined,
): Scenario {
  const { situation } = scenario
  const range = numberAnswer(key)
  const next = range && typeof value === 'number' ? clamped(value, range, situation[key]) : value
  // The cast: a clamped number is of the kind that its answer has.
  const stated = replacing(scenario, key)
  return next === situation[key] && stated === scenario
    ? scenario
    : restated({ ...stated, situation: withOwn(situation, key, next as Situation[Key]) })
}

/** States the load in another unit, or the shape of a day; `undefined` leaves the figures that followed from it. */
export const stateLoad = (scenario: Scenario, said: LoadStatement): Scenario =>
  stating(scenario, { traffic: scenario.traffic, profile: scenario.profile, ...said })

/**
 * Sets a number of the scenario in its stored unit, in which shares are 0 to 1. `undefined` resets it to its default.
 */
export const setFigure = (scenario: Scenario, name: FieldName, value: number | undefined): Scenario =>
  scenarioField(name).set(scenario, value)

/** Sets whether somebody has to be on call day and night. */
export const setOnCall = (scenario: Scenario, onCall: boolean): Scenario => withPeople(scenario, { onCall })

/** Sets whether the overhead of Microservices depends on the number of teams or is the reference guide's. */
export const setOverheadByTeams = (scenario: Scenario, overheadByTeams: boolean): Scenario =>
  withPeople(scenario, { overheadByTeams })

/**
 * Sets the engineering overhead of a pattern, as a share of development time (0.5 is +50%); `undefined` resets it to
 * the reference guide's.
 */
export function setOverhead(scenario: Scenario, pattern: PatternId, share: number | undefined): Scenario {
  const { people } = scenario
  const overhead = withFigure(people.overhead, pattern, share, OVERRIDE_BOUNDS.overhead)
  return overhead === people.overhead ? scenario : { ...scenario, people: { ...people, overhead } }
}

/** Sets the ramp-up time of a pattern in months; `undefined` resets it to the reference guide's. */
export function setLearning(scenario: Scenario, pattern: PatternId, months: number | undefined): Scenario {
  const { people } = scenario
  const learningMonths = withFigure(people.learningMonths, pattern, months, OVERRIDE_BOUNDS.learningMonths)
  return learningMonths === people.learningMonths ? scenario : { ...scenario, people: { ...people, learningMonths } }
}

/** Sets a monthly volume that replaces the derived one; `undefined` resets it to the derived one. */
export function setRequirement(scenario: Scenario, name: RequirementName, volume: number | undefined): Scenario {
  const { money } = scenario
  const requirements = withFigure(money.requirements, name, volume, OVERRIDE_BOUNDS.requirement)
  return requirements === money.requirements ? scenario : { ...scenario, money: { ...money, requirements } }
}

type Flags = Partial<Pick<Scenario['people'], 'onCall' | 'overheadByTeams'>>

function withPeople(scenario: Scenario, said: Flags): Scenario {
  const { people } = scenario
  const next = { ...people, ...said }
  const isSame = next.onCall === people.onCall && next.overheadByTeams === people.overheadByTeams
  return isSame ? scenario : { ...scenario, people: next }
}

function withFigure<Name extends string>(
  figures: Partial<Record<Name, number>>,
  name: Name,
  value: number | undefined,
  bounds: Bounds,
): Partial<Record<Name, number>> {
  const next = value === undefined ? undefined : clamped(value, bounds, figures[name])
  return next === figures[name] ? figures : withOwn(figures, name, next)
}
