import { PATTERN_NAMES, type PatternId } from '@/content/pattern-ids'
import type { CombinationId } from '@/content/schemas/combination'
import type { DecisionSituation, PublishedDecision } from '@/content/schemas/published-decision'
import type { Situation } from '@/content/schemas/scenario'
import { ANSWER_KEYS, answerInWords } from '@/lib/decision'

const COMBINATION_NAMES: Record<CombinationId, string> = { 'lambda-architecture': 'Lambda', 'kappa-architecture': 'Kappa' }

/** "Cell-Based + Microservices", "Kappa". */
export const partsInWords = (parts: readonly string[]): string => parts.map(nameOf).join(' + ')

const nameOf = (part: string): string => PATTERN_NAMES[part as PatternId] ?? COMBINATION_NAMES[part as CombinationId] ?? part

/** What agreement comes to, in words. */
export function agreementInWords(agreesAt: 1 | 2 | null): string {
  if (agreesAt === 1) return 'agrees'
  return agreesAt === 2 ? 'second choice' : 'differs'
}

/** The answers as published, and those that were inferred: never in one list, since the second are no facts about anybody. */
export function answersOf({ situation, inferred }: PublishedDecision): { published: string[]; inferred: string[] } {
  const known = new Set<string>(inferred)
  const said = ANSWER_KEYS.flatMap((key) => {
    const words = answerInWords(key, situation as Situation)
    return words === undefined ? [] : [{ words, inferred: known.has(key as keyof DecisionSituation) }]
  })
  return {
    published: said.filter((one) => !one.inferred).map(({ words }) => words),
    inferred: said.filter((one) => one.inferred).map(({ words }) => words),
  }
}
