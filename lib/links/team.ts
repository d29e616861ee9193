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

/** Inputs that are worked out together, as if they were one. */
type Together = { inputs: Input[]; turns: Difference['turns'] }

/** Several links of a team on one system. */
export type Team = {
  outcomes: Outcome[]
  /** Those that change a recommendation first, the most at stake first. */
  differences: Difference[]
  /** Where the links differ in more than can be worked out one by one: what moves least at a first look. */
  together: Together | null
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

/**
 * A page is worked out while its reader waits: so many decisions take about a second at worst. Every input that is
 * worked out by itself takes one for each link and value of another; the others are taken together.
 */
const MOST_DECISIONS = 350
/** Inputs looked at to find those that move most; a link with more has own figures for most of the model. */
const MOST_LOOKED_AT = 80

/** Where the links of a team differ, which differences change the recommendation, and what settles it. */
export function teamOf(
  scenarios: readonly Scenario[],
  facts: DeciderFacts,
  mixtures: Mixtures = mixturesOf(scenarios, facts),
): Team {
  const links = scenarios.map((_, link) => link)
  const outcomes = links.map((link) => mixtures.outcome(() => link))
  const inputs = mixtures.keys.map((key) => inputOf(key, scenarios))
  const { alone, others } = inTwo(inputs, links, mixtures)
  const differences = alone
    .map((input) => differenceIn(input, links, mixtures))
    .sort((a, b) => Number(b.turns.length > 0) - Number(a.turns.length > 0) || b.atStake - a.atStake)
  const settle = settling(differences, links, mixtures)
  return {
    outcomes,
    differences,
    together: others.length > 0 ? { inputs: others, turns: turnsOf(others, links, links, mixtures) } : null,
    settle: settle && differences.map(({ input }) => input).filter(({ key }) => settle.includes(key)),
    tried: mostTogether(links.length),
    regret: outcomes.map(({ candidate }) => outcomes.map(({ total, totalOf }) => totalOf(candidate) - total)),
  }
}

/** The links that are the first to have their value of an input. */
const firstWith = ({ values }: Input, links: readonly number[]) =>
  links.filter((link) => values.indexOf(values[link] ?? '') === link)

const decisionsFor = (input: Input, links: readonly number[]) => links.length * (firstWith(input, links).length - 1)

/**
 * The inputs that are worked out one by one, and the others. Where there are too many, those go first that move most
 * in the first link, which takes one decision each.
 */
function inTwo(inputs: readonly Input[], links: readonly number[], { outcome }: Mixtures) {
  const all = inputs.reduce((sum, input) => sum + decisionsFor(input, links), 0)
  if (all <= MOST_DECISIONS) return { alone: [...inputs], others: [] }
  const own = outcome(() => 0)
  const moved = (input: Input) => {
    const other = firstWith(input, links)[1] ?? 0
    const it = outcome((key) => (key === input.key ? other : 0))
    return it.candidate.id === own.candidate.id ? Math.abs(it.total - own.total) : Infinity
  }
  const looked = inputs.slice(0, MOST_LOOKED_AT).map((input) => ({ input, moved: moved(input) }))
  let left = MOST_DECISIONS - looked.length
  const alone = new Set<Input>()
  for (const { input } of looked.sort((a, b) => (a.moved === b.moved ? 0 : b.moved - a.moved))) {
    left -= decisionsFor(input, links)
    if (left < 0) break
    alone.add(input)
  }
  return { alone: inputs.filter((input) => alone.has(input)), others: inputs.filter((input) => !alone.has(input)) }
}

/** What each link would recommend with these inputs taken from another, where that is something else than its own. */
function turnsOf(
  inputs: readonly Input[],
  links: readonly number[],
  values: readonly number[],
  { outcome }: Mixtures,
): Difference['turns'] {
  const keys = new Set(inputs.map(({ key }) => key))
  return links.flatMap((link) => {
    const own = outcome(() => link)
    return values.flatMap((valueOf) => {
      const it = outcome((key) => (keys.has(key) ? valueOf : link))
      return it.candidate.id === own.candidate.id ? [] : [{ link, valueOf, becomes: it.name }]
    })
  })
}

function differenceIn(input: Input, links: readonly number[], mixtures: Mixtures): Difference {
  const values = firstWith(input, links)
  let atStake = 0
  for (const link of links) {
    const under = values.map((valueOf) => mixtures.outcome((key) => (key === input.key ? valueOf : link)))
    const chosen = new Map(under.map(({ candidate }) => [candidate.id, candidate]))
    for (const right of under)
      for (const taken of chosen.values())
        if (taken.id !== right.candidate.id) atStake = Math.max(atStake, right.totalOf(taken) - right.total)
  }
  return { input, turns: turnsOf([input], links, values, mixtures), atStake }
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
  // It ends at the first two that do not agree: most subsets do not.
  const agree = (on: readonly string[]) =>
    links.every((right) => {
      const idOf = (link: number) => outcome((key) => (on.includes(key) ? right : link)).candidate.id
      return links.every((link) => idOf(link) === idOf(0))
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
