import { PATTERN_IDS, SIMPLEST_FIRST, type PatternId } from '@/content/pattern-ids'
import type { AxisRule, Sign } from '@/content/schemas/axes'
import type { TreeQuestion } from '@/content/schemas/decision'
import type { Situation } from '@/content/schemas/scenario'
import { compose, normalise, rankedStandings, askTree, type PartId } from '@/lib/decision'

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

export type MethodId = 'advice' | 'tree-votes' | 'tree-first-leaf' | 'always-monolith'

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

export type BackTestFacts = { tree: readonly TreeQuestion[]; rules: readonly AxisRule[]; signs: readonly Sign[] }

/**
 * How far our recommendation, the guide's decision tree read in two ways, and "always the Monolith" agree with
 * published decisions. This is agreement and not accuracy: most situations were inferred with the outcome known, and
 * with few cases the margins are wide.
 */
export function backTest(cases: readonly DecidedCase[], facts: BackTestFacts): BackTest {
  const recommended = cases.map((one) => ({ one, result: METHODS.advice(one.situation, facts) }))
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
  advice: (given, { rules, signs }) => {
    const situation = normalise(given)
    const composed = compose(situation, rules)
    const ranked = rankedStandings(situation, composed, rules, signs).map(({ pattern }) => pattern)
    return { ranked: [...new Set([...composed.parts, ...ranked])], set: composed.parts }
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
