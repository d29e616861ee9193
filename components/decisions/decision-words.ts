import type { DecisionSituation, PublishedDecision } from '@/content/schemas/published-decision'
import type { Situation } from '@/content/schemas/scenario'
import { ANSWER_KEYS } from '@/content/answers/rows'
import { answerInWords } from '@/lib/decision'

/** What agreement comes to, in words. */
export function agreementInWords(agreesAt: 1 | 2 | null): string {
  if (agreesAt === 1) return 'agrees'
  return agreesAt === 2 ? 'second choice' : 'differs'
}

/**
 * The answers as published, and those that were inferred: never in one list, since the second are no facts about
 * anybody.
 */
export function answersOf({ situation, inferred, teamsBand }: PublishedDecision): {
  published: string[]
  inferred: string[]
} {
  const known = new Set<string>(inferred)
  const said = ANSWER_KEYS.flatMap((key) => {
    const words = key === 'teams' && teamsBand ? TEAMS[teamsBand] : answerInWords(key, situation as Situation)
    return words === undefined ? [] : [{ words, inferred: known.has(key as keyof DecisionSituation) }]
  })
  return {
    published: said.filter((one) => !one.inferred).map(({ words }) => words),
    inferred: said.filter((one) => one.inferred).map(({ words }) => words),
  }
}

/** The advice needs a number; the publications give a band. */
const TEAMS = { '1': 'one team', '2-5': 'two to five teams', '>5': 'more than five teams' }
