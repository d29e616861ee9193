import type { AnswerKey, Test } from '@/content/schemas/decision'
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
  readWriteRatio: (answer) => `${count(answer)} reads for each write`,
  lowBaseline: yesNo('next to no load for long stretches', 'never without load for long'),
  latencyTargetMs: (answer) => `answers within ${count(answer)} ms`,
  multiTenant: yesNo('many tenants', 'one tenant'),
  otherQueryModels: yesNo('queries need another model', 'queries fit the written model'),
  replayNeeded: yesNo('past changes are replayed', 'past changes are not replayed'),
  busyAllDay: yesNo('busy all day', 'not busy all day'),
  nobodyRunsServers: yesNo('nobody to run servers', 'people to run servers'),
  worksOffline: yesNo('works offline or spares bandwidth', 'always connected'),
  centralState: yesNo('each request needs one central database', 'requests need no central database'),
  derivedStream: yesNo('data derived from a stream of events', 'no data derived from a stream'),
  batchRecompute: yesNo('recomputed in batches over all history', 'no batches over all history'),
  sharedDatabase: yesNo('services share a database', 'services share no database'),
  auditedPercent: (answer) => `${count(answer)}% of the system audited`,
}

/** Every answer: the nine of the tree in its order, then the others. */
export const ANSWER_KEYS = Object.keys(IN_WORDS) as AnswerKey[]

/**
 * An answer as part of a sentence: "strong consistency", "12,000 QPS", "3 teams"; undefined while it has not been
 * given.
 */
export function answerInWords<Key extends AnswerKey>(key: Key, situation: Readonly<Situation>): string | undefined {
  const answer = situation[key]
  return answer === undefined ? undefined : IN_WORDS[key](answer)
}

/** The answers that tests rest on, as one phrase: "many tenants, isolation needed". Those not given are left out. */
export const restingOn = (tests: readonly Test[], situation: Readonly<Situation>): string =>
  tests.flatMap(({ answer }) => answerInWords(answer, situation) ?? []).join(', ')

/** The same by key, as the figures of a reason. */
export const figuresOf = (tests: readonly Test[], situation: Readonly<Situation>): Record<string, string> =>
  Object.fromEntries(
    tests.flatMap(({ answer }) => {
      const words = answerInWords(answer, situation)
      return words === undefined ? [] : [[answer, words]]
    }),
  )

/**
 * The answers not given yet. A ratio of reads to writes answers whether there are more than ten, and the other way
 * round is close enough.
 */
export const unansweredIn = (situation: Readonly<Situation>): AnswerKey[] =>
  ANSWER_KEYS.filter((key) => situation[key] === undefined && !impliedBy(key, situation))

function impliedBy(key: AnswerKey, { readWriteRatio, highReadVolume }: Situation): boolean {
  if (key === 'highReadVolume') return readWriteRatio !== undefined
  return key === 'readWriteRatio' && highReadVolume !== undefined
}

/** What is missing, named: "peak load", "number of teams". */
export const ANSWER_NAMES: Record<AnswerKey, string> = {
  consistency: 'consistency',
  highReadVolume: 'read volume',
  auditCritical: 'need for history',
  independentDeploys: 'independent releases',
  loadShape: 'shape of the load',
  globalUsers: 'where the users are',
  isolationNeeded: 'need for isolation',
  peakQps: 'peak load',
  teams: 'number of teams',
  readWriteRatio: 'reads for each write',
  lowBaseline: 'low baseline',
  latencyTargetMs: 'time within which an answer is wanted',
  multiTenant: 'number of tenants',
  otherQueryModels: 'models that queries need',
  replayNeeded: 'need to replay changes',
  busyAllDay: 'how busy machines are',
  nobodyRunsServers: 'who runs servers',
  worksOffline: 'work without a connection',
  centralState: 'need for one central database',
  derivedStream: 'data derived from a stream',
  batchRecompute: 'recomputing in batches',
  sharedDatabase: 'shared database',
  auditedPercent: 'part that is audited',
}
