import type { AnswerKey } from '@/content/schemas/decision'
import type { Situation } from '@/content/schemas/scenario'
import { count, quantity } from '@/lib/format'

type Answer<Key extends AnswerKey> = NonNullable<Situation[Key]>

const yesNo = (yes: string, no: string) => (answer: boolean) => (answer ? yes : no)

const IN_WORDS: { [Key in AnswerKey]: (answer: Answer<Key>) => string } = {
  consistency: (answer) => `${answer} consistency`,
  highReadVolume: yesNo('more than ten reads for each write', 'at most ten reads for each write'),
  auditCritical: yesNo('history required', 'history not required'),
  independentDeploys: yesNo('teams release on their own', 'teams release together'),
  loadShape: (answer) => `${answer} load`,
  globalUsers: yesNo('users on several continents', 'users in one part of the world'),
  isolationNeeded: yesNo('isolation needed', 'isolation not needed'),
  peakQps: (answer) => `${count(answer)} QPS`,
  teams: (answer) => quantity(answer, 'team'),
}

/** The nine answers, in the order of the tree. */
export const ANSWER_KEYS = Object.keys(IN_WORDS) as AnswerKey[]

/** An answer as part of a sentence: "strong consistency", "12,000 QPS", "3 teams"; undefined while it has not been given. */
export function answerInWords<Key extends AnswerKey>(key: Key, situation: Situation): string | undefined {
  const answer = situation[key]
  return answer === undefined ? undefined : IN_WORDS[key](answer as Answer<Key>)
}

/** The answers not given yet. */
export const unansweredIn = (situation: Situation): AnswerKey[] => ANSWER_KEYS.filter((key) => situation[key] === undefined)
