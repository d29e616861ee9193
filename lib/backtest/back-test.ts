import { PATTERN_IDS, SIMPLEST_FIRST, type PatternId } from '@/content/pattern-ids'
import type { Situation } from '@/content/schemas/scenario'
import {
  askTree,
  costed,
  deciderFor,
  normalise,
  partsOf,
  rankedStandings,
  type Candidate,
  type DecisionFacts,
  type PartId,
} from '@/lib/decision'
import { scenarioWith } from '@/lib/kernel'

/** A published decision: the situation, what was built, and which first choices count as agreement. */
export type DecidedCase = {
  id: string
  situation: Situation
  chosen: readonly string[]
  agrees: readonly string[]
}

/** What one method recommends for a case: all patterns, best first, and the set that it would build. */
type MethodResult = { ranked: PartId[]; set: PartId[] }

type Agreement = {
  /** Shares of the cases, 0 to 1, in which an agreeing pattern is the first choice, or one of the first two. */
  top1: number
  top2: number
  /** Means over the cases: the share of the recommended set that was built; and the overlap of both sets (Jaccard). */
  precision: number
  jaccard: number
}

export type MethodId =
  | 'recommendation'
  | 'rules-alone'
  | 'money-after-needs'
  | 'money-alone'
  | 'tree-votes'
  | 'tree-first-leaf'
  | 'always-monolith'

export type BackTest = {
  cases: number
  methods: Record<MethodId, Agreement>
  /** The lowest and highest agreement of our recommendation when any one case is left out. */
  withoutOne: { lowest: Agreement; highest: Agreement }
  rows: {
    id: string
    chosen: readonly string[]
    agrees: readonly string[]
    recommended: PartId[]
    ranked: PartId[]
    agreesAt: 1 | 2 | null
    jaccard: number
  }[]
}

export type BackTestFacts = DecisionFacts

/**
 * How far our recommendation, the guide's decision tree read in two ways, and "always the Monolith" agree with
 * published decisions. This is agreement and not accuracy: most situations were inferred with the outcome known, and
 * with few cases the margins are wide.
 */
export function backTest(cases: readonly DecidedCase[], facts: BackTestFacts): BackTest {
  const recommended = cases.map((one) => ({ one, result: METHODS.recommendation(one.situation, facts) }))
  const left = cases.map((_, index) => agreementOf(recommended.filter((_, other) => other !== index)))
  return {
    cases: cases.length,
    methods: Object.fromEntries(
      (Object.keys(METHODS) as MethodId[]).map((id) => [
        id,
        agreementOf(cases.map((one) => ({ one, result: METHODS[id](one.situation, facts) }))),
      ]),
    ) as Record<MethodId, Agreement>,
    withoutOne: { lowest: extreme(left, Math.min), highest: extreme(left, Math.max) },
    rows: recommended.map(({ one: { id, chosen, agrees }, result: { set, ranked } }) => ({
      id,
      chosen,
      agrees,
      recommended: set,
      ranked,
      agreesAt: agrees.includes(ranked[0] ?? '') ? 1 : agrees.includes(ranked[1] ?? '') ? 2 : null,
      jaccard: shared(set, chosen) / new Set([...set, ...chosen]).size,
    })),
  }
}

const METHODS: Record<MethodId, (situation: Situation, facts: BackTestFacts) => MethodResult> = {
  recommendation: (situation, facts) => ranking(decided(situation, facts).parts, situation, facts),
  'rules-alone': (situation, facts) => ranking(partsOf(decided(situation, facts).byRules), situation, facts),
  'money-after-needs': (situation, facts) => {
    const { eligible, costing } = decided(situation, facts)
    return byMoney(eligible, costing)
  },
  'money-alone': (situation, facts) => {
    const { candidates, costing } = decided(situation, facts)
    return byMoney(candidates, costing)
  },
  'tree-votes': (situation, { tree }) => {
    const named = Object.values(askTree(tree, normalise(situation))).flatMap(({ patterns }) => patterns)
    const votes = (pattern: PatternId) => named.filter((one) => one === pattern).length
    return {
      ranked: SIMPLEST_FIRST.toSorted((a, b) => votes(b) - votes(a)),
      set: named.length > 0 ? [...new Set(named)] : ['monolith'],
    }
  },
  'tree-first-leaf': (situation, { tree }) => {
    const named = [...new Set(Object.values(askTree(tree, normalise(situation))).flatMap(({ patterns }) => patterns))]
    return {
      ranked: [...named, ...SIMPLEST_FIRST.filter((pattern) => !named.includes(pattern))],
      set: named.slice(0, 1),
    }
  },
  'always-monolith': () => ({ ranked: [...PATTERN_IDS], set: ['monolith'] }),
}

const decided = (situation: Situation, facts: BackTestFacts) =>
  deciderFor(scenarioWith({ situation }), facts).decide(situation)

/** What is composed comes first, then the others by what speaks for them. */
function ranking(set: PartId[], given: Situation, { rules, signs }: BackTestFacts): MethodResult {
  const standings = rankedStandings(normalise(given), { parts: set }, rules, signs)
  return { ranked: [...new Set([...set, ...standings.map(({ pattern }) => pattern)])], set }
}

/** The leading patterns of the candidates, least whole cost first. */
function byMoney(
  candidates: readonly Candidate[],
  costing: { total: (it: ReturnType<typeof costed>) => number },
): MethodResult {
  const ordered = [...candidates].sort((a, b) => costing.total(costed(a)) - costing.total(costed(b)))
  const [cheapest] = ordered
  return {
    ranked: [...new Set(ordered.flatMap((one) => partsOf(one).slice(0, 1)))],
    set: cheapest ? partsOf(cheapest) : ['monolith'],
  }
}

function agreementOf(answered: readonly { one: DecidedCase; result: MethodResult }[]): Agreement {
  const mean = (value: (one: DecidedCase, result: MethodResult) => number) =>
    answered.reduce((sum, { one, result }) => sum + value(one, result), 0) / Math.max(1, answered.length)
  return {
    top1: mean(({ agrees }, { ranked }) => Number(ranked.slice(0, 1).some((part) => agrees.includes(part)))),
    top2: mean(({ agrees }, { ranked }) => Number(ranked.slice(0, 2).some((part) => agrees.includes(part)))),
    precision: mean(({ chosen }, { set }) => shared(set, chosen) / Math.max(1, set.length)),
    jaccard: mean(({ chosen }, { set }) => shared(set, chosen) / new Set([...set, ...chosen]).size),
  }
}

const shared = (set: readonly PartId[], chosen: readonly string[]): number =>
  set.filter((part) => chosen.includes(part)).length

const extreme = (all: readonly Agreement[], of: (...values: number[]) => number): Agreement => ({
  top1: of(...all.map(({ top1 }) => top1)),
  top2: of(...all.map(({ top2 }) => top2)),
  precision: of(...all.map(({ precision }) => precision)),
  jaccard: of(...all.map(({ jaccard }) => jaccard)),
})
