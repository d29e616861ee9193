import { PATTERN_IDS, type PatternId } from '@/content/pattern-ids'
import type { AxisRule, Sign } from '@/content/schemas/axes'
import type { TreeQuestion } from '@/content/schemas/decision'
import type { Situation } from '@/content/schemas/scenario'
import { compose, normalise, rankedStandings, SIMPLEST_FIRST, askTree, type PartId } from '@/lib/decision'

/** A decision somebody published: its situation, what was built, and which patterns count as agreement. */
export type DecidedCase = {
  id: string
  situation: Situation
  chosen: readonly string[]
  agrees: readonly string[]
}

/** What one way of deciding says of a case: its patterns best first, and the set it would build. */
type Saying = { ranked: PartId[]; set: PartId[] }

type Agreement = {
  /** Shares of the cases, 0 to 1: an agreeing pattern leads; or is among the first two. */
  top1: number
  top2: number
  /** Means over the cases: the share of the set that was built, and what set and building share of both together. */
  precision: number
  jaccard: number
}

export type MethodId = 'advice' | 'tree-votes' | 'tree-first-leaf' | 'always-monolith'

export type BackTest = {
  cases: number
  methods: Record<MethodId, Agreement>
  /** The lowest and highest agreement of the advice when any one case is left out. */
  withoutOne: { lowest: Agreement; highest: Agreement }
  rows: {
    id: string
    chosen: readonly string[]
    agrees: readonly string[]
    said: PartId[]
    ranked: PartId[]
    agreesAt: 1 | 2 | null
    jaccard: number
  }[]
}

export type BackTestFacts = { tree: readonly TreeQuestion[]; rules: readonly AxisRule[]; signs: readonly Sign[] }

/**
 * How far the advice, the source's tree taken two ways, and "always the Monolith" agree with published decisions.
 * Agreement, not accuracy: most situations are inferred with the outcome known, and few cases carry wide margins.
 */
export function backTest(cases: readonly DecidedCase[], facts: BackTestFacts): BackTest {
  const advised = cases.map((one) => ({ one, said: METHODS.advice(one.situation, facts) }))
  const left = cases.map((_, index) => agreementOf(advised.filter((_, other) => other !== index)))
  return {
    cases: cases.length,
    methods: Object.fromEntries(
      (Object.keys(METHODS) as MethodId[]).map((id) => [
        id,
        agreementOf(cases.map((one) => ({ one, said: METHODS[id](one.situation, facts) }))),
      ]),
    ) as Record<MethodId, Agreement>,
    withoutOne: { lowest: extreme(left, Math.min), highest: extreme(left, Math.max) },
    rows: advised.map(({ one: { id, chosen, agrees }, said: { set, ranked } }) => ({
      id,
      chosen,
      agrees,
      said: set,
      ranked,
      agreesAt: agrees.includes(ranked[0] ?? '') ? 1 : agrees.includes(ranked[1] ?? '') ? 2 : null,
      jaccard: shared(set, chosen) / new Set([...set, ...chosen]).size,
    })),
  }
}

const METHODS: Record<MethodId, (situation: Situation, facts: BackTestFacts) => Saying> = {
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

function agreementOf(answered: readonly { one: DecidedCase; said: Saying }[]): Agreement {
  const mean = (value: (one: DecidedCase, said: Saying) => number) =>
    answered.reduce((sum, { one, said }) => sum + value(one, said), 0) / Math.max(1, answered.length)
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
