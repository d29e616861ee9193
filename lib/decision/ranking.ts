import { PATTERN_IDS, type PatternId } from '@/content/pattern-ids'
import { RISK_THRESHOLDS } from '@/content/scenario/risk-thresholds'
import type { TreeQuestion } from '@/content/schemas/decision'
import type { Situation } from '@/content/schemas/scenario'
import { needFor, type Need } from './needs'
import { objectionsTo, type Objection } from './objections'
import { SIMPLEST_FIRST } from './simplicity'
import type { TreeResult } from './types'

/** Where a pattern stands and everything that put it there. */
export type Standing = {
  pattern: PatternId
  /** Questions of the tree that name it, 0 to 3. */
  votes: TreeQuestion[]
  /** Named in the band below the one where the tree says "combination". */
  partOfCombination: boolean
  need?: Need
  /** 3 for the most urgent need, 0 for none. */
  urgency: number
  objections: Objection[]
  ruledOut: boolean
  /** Some question, need or combination speaks for it. */
  supported: boolean
  /** 7 for the simplest of the seven, 1 for the least simple; 0 for a supported Monolith from 10K QPS on. */
  simplicity: number
  score: number
}

/** What each rule weighs. Each outweighs all that follow it, so that a score is the rules in their order and nothing else. */
export const WEIGHTS = { vote: 100, partOfCombination: 50, urgency: 10, simplicity: 1, ruledOut: -1000 }

/** All seven patterns, best first. */
export const rankedStandings = (tree: readonly TreeQuestion[], result: TreeResult, situation: Situation): Standing[] =>
  PATTERN_IDS.map((pattern) => standingOf(pattern, tree, result, situation)).sort((a, b) => b.score - a.score)

function standingOf(pattern: PatternId, tree: readonly TreeQuestion[], result: TreeResult, situation: Situation): Standing {
  const votes = tree.filter(({ id }) => result[id].patterns.includes(pattern))
  const partOfCombination = partsOfCombination(tree, result).includes(pattern)
  const { need, urgency } = needFor(pattern, situation)
  const objections = objectionsTo(pattern, situation)
  const ruledOut = objections.some(({ rulesOut }) => rulesOut)
  const supported = votes.length > 0 || partOfCombination || urgency > 0
  const simplicity = supported && outgrown(pattern, situation) ? 0 : SIMPLEST_FIRST.length - SIMPLEST_FIRST.indexOf(pattern)
  const score = weighed({
    vote: votes.length,
    partOfCombination: Number(partOfCombination),
    urgency,
    simplicity,
    ruledOut: Number(ruledOut),
  })
  return { pattern, votes, partOfCombination, need, urgency, objections, ruledOut, supported, simplicity, score }
}

const weighed = (counted: typeof WEIGHTS): number =>
  (Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[]).reduce((score, rule) => score + WEIGHTS[rule] * counted[rule], 0)

const outgrown = (pattern: PatternId, { peakQps = 0 }: Situation): boolean =>
  pattern === 'monolith' && peakQps >= RISK_THRESHOLDS.simpleBelowQps.value

/** The patterns of the last branch that names any, where a question says "combination". */
function partsOfCombination(tree: readonly TreeQuestion[], result: TreeResult): PatternId[] {
  const question = tree.find(({ id }) => result[id].says === 'combination')
  return question?.branches.findLast(({ outcome }) => outcome && outcome.patterns.length > 0)?.outcome?.patterns ?? []
}
