import type { Situation } from '@/content/schemas/scenario'
import { ANSWER_KEYS } from '@/lib/decision'
import { count } from '@/lib/format'

/** The answers as sentences in plain words, for a reader who has not seen the questions. Empty while nothing is answered. */
export const situationInWords = (situation: Situation): string[] =>
  [load, owners, data, history, reach].map((say) => say(situation)).filter((sentence) => sentence !== '')

/** "All nine questions are answered.", "7 of 9 questions are answered." */
export function answeredInWords(situation: Situation): string {
  const given = ANSWER_KEYS.filter((key) => situation[key] !== undefined).length
  if (given === 0) return `None of the ${ANSWER_KEYS.length} questions is answered.`
  if (given === ANSWER_KEYS.length) return `All ${given} questions are answered.`
  return `${given} of ${ANSWER_KEYS.length} questions ${given === 1 ? 'is' : 'are'} answered; the others say nothing.`
}

function load({ loadShape, peakQps }: Situation): string {
  const kind = loadShape === undefined ? 'A load' : `A ${loadShape} load`
  if (peakQps !== undefined) return `${kind} that peaks at ${count(peakQps)} requests per second.`
  return loadShape === undefined ? '' : `${kind}.`
}

function owners({ teams, independentDeploys }: Situation): string {
  if (teams === undefined) return independentDeploys === undefined ? '' : `Teams ${RELEASES[String(independentDeploys)]}.`
  if (teams === 1) return `One team owns it${ALONE[String(independentDeploys)]}.`
  const releases = independentDeploys === undefined ? '' : ` and ${RELEASES[String(independentDeploys)]}`
  return `${count(teams)} teams own it${releases}.`
}

const RELEASES: Record<string, string> = { true: 'must release without waiting for each other', false: 'can release together' }
const ALONE: Record<string, string> = {
  undefined: '',
  true: ', yet its parts must be released separately',
  false: ' and releases it as one',
}

const READS = { strong: 'every read must see the last write', eventual: 'a read may be a moment behind the last write' }

const data = ({ consistency, highReadVolume }: Situation): string =>
  joined(
    consistency && READS[consistency],
    said(highReadVolume, 'there are more than ten reads for each write', 'there are at most ten reads for each write'),
  )

const history = ({ auditCritical, isolationNeeded }: Situation): string =>
  joined(
    said(auditCritical, 'the history of every change is required', 'the history of changes is not a requirement'),
    said(isolationNeeded, 'a failure or a noisy customer must not reach the others', 'users may share the effect of a failure'),
  )

const reach = ({ globalUsers }: Situation): string =>
  joined(said(globalUsers, 'users are spread over continents', 'users are in one part of the world'))

const said = (answer: boolean | undefined, yes: string, no: string) => (answer === undefined ? undefined : answer ? yes : no)

function joined(...clauses: (string | undefined)[]): string {
  const sentence = clauses.filter((clause) => clause !== undefined).join(', and ')
  return sentence && `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`
}
