import type { PublishedDecision } from '@/content/schemas/published-decision'
import { ANSWER_KEYS } from '@/content/answers/rows'
import { answerInWords } from '@/lib/decision'

/** Whether the recommendation agrees with the decision, in words. */
export function agreementInWords(agreesAt: 1 | 2 | null): string {
  if (agreesAt === 1) return 'agrees'
  return agreesAt === 2 ? 'second choice' : 'differs'
}

/**
 * The published answers and the inferred ones. They are never shown in one list, because the inferred ones are not
 * facts about the company.
 */
export function answersOf({ situation, inferred, teamsBand }: PublishedDecision): {
  published: string[]
  inferred: string[]
} {
  const known = new Set<string>(inferred)
  const answers = ANSWER_KEYS.flatMap((key) => {
    const words = key === 'teams' && teamsBand ? TEAMS[teamsBand] : answerInWords(key, situation)
    return words === undefined ? [] : [{ words, inferred: known.has(key) }]
  })
  return {
    published: answers.filter((one) => !one.inferred).map(({ words }) => words),
    inferred: answers.filter((one) => one.inferred).map(({ words }) => words),
  }
}

/**
 * Wording of the published bands of teams, because the recommendation needs a number and the publications give a band.
 */
const TEAMS = { '1': 'one team', '2-5': 'two to five teams', '>5': 'more than five teams' }
