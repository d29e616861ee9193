import type { Scenario } from '@/content/schemas/scenario'
import type { DeciderFacts } from '@/lib/decision'
import { inputOf, type Input } from './inputs'
import { mixturesOf, type Mixtures, type Outcome } from './mixtures'

/** An input on which links differ, and what hangs on it. */
export type Difference = {
  input: Input
  /** What each link would recommend with the value of another, where that is something else than its own. */
  turns: { link: number; valueOf: number; becomes: string }[]
  /**
   * The most that it costs to decide by one of the values when another of them is right, all else as in the same link;
   * US dollars over the horizon. 0 where the recommendation is the same, or where rules decide and not money.
   */
  atStake: number
}

/** Several links of a team on one system. */
export type Team = {
  outcomes: Outcome[]
  /** Those that change a recommendation first, the most at stake first. */
  differences: Difference[]
  /**
   * The fewest inputs on which the links have to agree to agree on the recommendation, whichever link has them right;
   * empty where they agree already, null where more than `tried` are needed.
   */
  settle: Input[] | null
  /** How many inputs were tried together. */
  tried: number
  /** What building the recommendation of one link costs more where another is right: US dollars over the horizon. */
  regret: number[][]
}

/** Where the links of a team differ, which differences change the recommendation, and what settles it. */
export function teamOf(scenarios: readonly Scenario[], facts: DeciderFacts): Team {
  const mixtures = mixturesOf(scenarios, facts)
  const links = scenarios.map((_, link) => link)
  const outcomes = links.map((link) => mixtures.outcome(() => link))
  const differences = mixtures.keys
    .map((key) => differenceIn(key, links, mixtures, scenarios))
    .sort((a, b) => Number(b.turns.length > 0) - Number(a.turns.length > 0) || b.atStake - a.atStake)
  const settle = settling(differences, links, mixtures)
  return {
    outcomes,
    differences,
    settle: settle && differences.map(({ input }) => input).filter(({ key }) => settle.includes(key)),
    tried: mostTogether(links.length),
    regret: outcomes.map(({ candidate }) => outcomes.map(({ total, totalOf }) => totalOf(candidate) - total)),
  }
}

function differenceIn(
  key: string,
  links: readonly number[],
  { outcome }: Mixtures,
  scenarios: readonly Scenario[],
): Difference {
  const input = inputOf(key, scenarios)
  const values = links.filter((link) => input.values.indexOf(input.values[link] ?? '') === link)
  const turns: Difference['turns'] = []
  let atStake = 0
  for (const link of links) {
    const own = outcome(() => link)
    const under = values.map((valueOf) => ({ valueOf, it: outcome((one) => (one === key ? valueOf : link)) }))
    for (const { valueOf, it } of under)
      if (it.candidate.id !== own.candidate.id) turns.push({ link, valueOf, becomes: it.name })
    for (const { it: right } of under)
      for (const { it: taken } of under)
        if (taken.candidate.id !== right.candidate.id)
          atStake = Math.max(atStake, right.totalOf(taken.candidate) - right.total)
  }
  return { input, turns, atStake }
}

/** So many inputs at most are tried together: fewer for many links, whose every pair is decided for each try. */
const mostTogether = (links: number): number => (links <= 3 ? 4 : 2)
/** And so many in all, those with the most at stake first: a decision takes some milliseconds. */
const MOST_TRIED = 6

function settling(
  differences: readonly Difference[],
  links: readonly number[],
  { outcome }: Mixtures,
): readonly string[] | null {
  const keys = differences.slice(0, MOST_TRIED).map(({ input }) => input.key)
  const agree = (on: readonly string[]) =>
    links.every((right) => {
      const ids = links.map((link) => outcome((key) => (on.includes(key) ? right : link)).candidate.id)
      return ids.every((id) => id === ids[0])
    })
  return subsetsOf(keys, mostTogether(links.length)).find(agree) ?? null
}

/** The subsets of so many at most, smaller ones first. */
function subsetsOf(keys: readonly string[], most: number): (readonly string[])[] {
  let last: { keys: readonly string[]; next: number }[] = [{ keys: [], next: 0 }]
  const all = last.map((one) => one.keys)
  for (let size = 1; size <= Math.min(most, keys.length); size++) {
    last = last.flatMap((one) =>
      keys.slice(one.next).map((key, place) => ({ keys: [...one.keys, key], next: one.next + place + 1 })),
    )
    all.push(...last.map((one) => one.keys))
  }
  return all
}
