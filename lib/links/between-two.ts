import type { Scenario } from '@/content/schemas/scenario'
import { compositionName, partsOf, runnerUpOf, type Candidate, type DeciderFacts } from '@/lib/decision'
import { inputOf, type Input } from './inputs'
import { mixturesOf, type Mixtures, type Outcome } from './mixtures'
import { shapleyValues } from './shapley'

/** What one input, or several that move little each, adds. */
export type Step = {
  inputs: Input[]
  /** US dollars over the horizon, on average over every order in which the inputs can be changed. */
  usd: number
}

/** From one value to another in steps that add up exactly. */
export type Waterfall = { from: number; steps: Step[]; to: number }

export type BetweenTwo = {
  inputs: Input[]
  first: Outcome
  second: Outcome
  /** The cost of what is recommended. */
  cost: Waterfall
  /** By how much `ahead` costs less than `behind`; null where nothing else may be chosen. */
  lead: (Waterfall & { ahead: string; behind: string }) | null
  /** What the first would recommend with this input alone taken from the second. */
  alone: { input: Input; outcome: Outcome }[]
}

/** All subsets of so many are worked out: 256 decisions take about a second. */
const MOST_STEPS = 8

/** What differs between two scenarios, and how much each difference moves cost and ranking. */
export function betweenTwo(
  first: Scenario,
  second: Scenario,
  facts: DeciderFacts,
  mixtures: Mixtures = mixturesOf([first, second], facts),
): BetweenTwo {
  const { keys, outcome } = mixtures
  const [before, after] = [outcome(() => 0), outcome(() => 1)]
  const groups = groupsOf(mixtures)
  const inputs = keys.map((key) => inputOf(key, [first, second]))
  const named = (group: readonly string[]) => inputs.filter(({ key }) => group.includes(key))
  const waterfall = (valueOf: (it: Outcome) => number): Waterfall => {
    const moved = shapleyValues(groups.length, (subset) => valueOf(outcome(taking(groups, subset))))
    return {
      from: valueOf(before),
      steps: groups
        .map((group, place) => ({ inputs: named(group), usd: moved[place] ?? 0 }))
        .sort((a, b) => Math.abs(b.usd) - Math.abs(a.usd)),
      to: valueOf(after),
    }
  }
  const rival = rivalOf(before, after, facts)
  return {
    inputs,
    first: before,
    second: after,
    cost: waterfall(({ total }) => total),
    lead: rival && {
      ...waterfall(({ totalOf }) => totalOf(rival) - totalOf(before.candidate)),
      ahead: before.name,
      behind: nameOf(rival),
    },
    alone: inputs.map((input) => ({ input, outcome: outcome((key) => (key === input.key ? 1 : 0)) })),
  }
}

const nameOf = (candidate: Candidate): string => compositionName(partsOf(candidate), candidate.options)

/** What the second recommends; where that is the same, what the first would recommend in its place. */
const rivalOf = (before: Outcome, after: Outcome, { complexity }: DeciderFacts): Candidate | null =>
  after.candidate.id === before.candidate.id ? runnerUpOf(before.decision, complexity) : after.candidate

/** The inputs of the groups that a subset names are taken from the second. */
const taking = (groups: readonly string[][], subset: number) => {
  const taken = new Set(groups.filter((_, place) => subset & (1 << place)).flat())
  return (key: string) => (taken.has(key) ? 1 : 0)
}

/**
 * Each input by itself while there are few; else those that move the cost most, changed first or last, each by itself
 * and the others together, so that the sum stays exact.
 */
function groupsOf({ keys, outcome }: Mixtures): string[][] {
  if (keys.length <= MOST_STEPS) return keys.map((key) => [key])
  const [none, all] = [outcome(() => 0).total, outcome(() => 1).total]
  const weightOf = (key: string) =>
    Math.max(
      Math.abs(outcome((one) => (one === key ? 1 : 0)).total - none),
      Math.abs(outcome((one) => (one === key ? 0 : 1)).total - all),
    )
  const byWeight = keys.map((key) => ({ key, weight: weightOf(key) })).sort((a, b) => b.weight - a.weight)
  const alone = new Set(byWeight.slice(0, MOST_STEPS - 1).map(({ key }) => key))
  return [...keys.filter((key) => alone.has(key)).map((key) => [key]), keys.filter((key) => !alone.has(key))]
}
