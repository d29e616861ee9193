import { ANSWER_KEYS, ANSWERS } from '@/content/answers/rows'
import type { Scenario } from '@/content/schemas/scenario'
import {
  compositionName,
  costed,
  deciderFor,
  partsOf,
  type Candidate,
  type Decider,
  type DeciderFacts,
  type Decision,
} from '@/lib/decision'
import { decode, encodeLink } from '@/lib/share'

/** What is recommended for a mixture of scenarios. */
export type Outcome = {
  candidate: Candidate
  name: string
  /** US dollars over the horizon. */
  total: number
  /** The ends of its range. */
  range: () => { low: number; high: number }
  /** The total of any other composition. */
  totalOf: (candidate: Candidate) => number
  decision: Decision
}

/** Which of the scenarios an input is taken from. */
type From = (key: string) => number

export type Mixtures = {
  /** Names in a link of the inputs that differ and that costs or rules may read, in the order of a link. */
  keys: string[]
  outcome: (from: From) => Outcome
}

/** What a scenario is shown as. */
const OF_THE_VIEW: ReadonlySet<string> = new Set(['v', 'compare', 'currency'])

const ANSWER_NAMES_IN_LINKS: ReadonlySet<string> = new Set(ANSWER_KEYS.map((answer) => ANSWERS[answer].key))

/**
 * Scenarios mixed input by input, each as it stands in a link, so that what follows from answers goes on following from
 * them. Each mixture is decided once.
 */
export function mixturesOf(scenarios: readonly Scenario[], facts: DeciderFacts): Mixtures {
  const written = scenarios.map((scenario) => new Map(new URLSearchParams(encodeLink(scenario))))
  const all = [...new Set(written.flatMap((pairs) => [...pairs.keys()]))]
  const differing = all.filter((key) => written.some((pairs) => pairs.get(key) !== written[0]?.get(key)))
  const decided = new Map<string, Outcome>()
  const deciders = new Map<string, Decider>()
  const outcome = (from: From): Outcome => {
    const pairs = all.flatMap((key): [string, string][] => {
      const text = written[differing.includes(key) ? from(key) : 0]?.get(key)
      return text === undefined ? [] : [[key, text]]
    })
    const key = JSON.stringify(pairs)
    const known = decided.get(key)
    if (known) return known
    const { scenario } = decode(new URLSearchParams(pairs))
    // What differs in answers alone is decided at the same prices.
    const prices = JSON.stringify(pairs.filter(([name]) => !ANSWER_NAMES_IN_LINKS.has(name)))
    const decider = deciders.get(prices) ?? deciderFor(scenario, facts)
    deciders.set(prices, decider)
    const made = outcomeOf(decider.decide(scenario.situation))
    decided.set(key, made)
    return made
  }
  return { keys: differing.filter((key) => !OF_THE_VIEW.has(key)), outcome }
}

function outcomeOf(decision: Decision): Outcome {
  const { recommended, costing } = decision
  const totalOf = (candidate: Candidate) => costing.total(costed(candidate))
  return {
    candidate: recommended,
    name: compositionName(partsOf(recommended), recommended.options),
    total: totalOf(recommended),
    range: () => costing.cost(costed(recommended)),
    totalOf,
    decision,
  }
}
