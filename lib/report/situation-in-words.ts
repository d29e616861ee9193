import type { Situation } from '@/content/schemas/scenario'
import { ANSWER_KEYS } from '@/lib/decision'
import { count } from '@/lib/format'

/**
 * The answers as sentences in plain words, for a reader who has not seen the questions. Empty while nothing is
 * answered.
 */
export const situationInWords = (situation: Situation): string[] =>
  [load, owners, data, history, reach, tenants, running, changes, stream]
    .map((say) => say(situation))
    .filter((sentence) => sentence !== '')

/** "7 of 23 questions are answered." */
export function answeredInWords(situation: Situation): string {
  const given = ANSWER_KEYS.filter((key) => situation[key] !== undefined).length
  if (given === 0) return `None of the ${ANSWER_KEYS.length} questions is answered.`
  if (given === ANSWER_KEYS.length) return `All ${given} questions are answered.`
  return `${given} of ${ANSWER_KEYS.length} questions ${given === 1 ? 'is' : 'are'} answered.`
}

function load({ loadShape, peakQps }: Situation): string {
  const kind = loadShape === undefined ? 'A load' : `A ${loadShape} load`
  if (peakQps !== undefined) return `${kind} that peaks at ${count(peakQps)} requests per second.`
  return loadShape === undefined ? '' : `${kind}.`
}

function owners({ teams, independentDeploys }: Situation): string {
  if (teams === undefined)
    return independentDeploys === undefined ? '' : `Teams ${RELEASES[String(independentDeploys)]}.`
  if (teams === 1) return `One team owns it${ALONE[String(independentDeploys)]}.`
  const releases = independentDeploys === undefined ? '' : ` and ${RELEASES[String(independentDeploys)]}`
  return `${count(teams)} teams own it${releases}.`
}

const RELEASES: Record<string, string> = {
  true: 'must release without waiting for each other',
  false: 'can release together',
}
const ALONE: Record<string, string> = {
  undefined: '',
  true: ', yet its parts must be released separately',
  false: ' and releases it as one',
}

const READS = { strong: 'every read must see the last write', eventual: 'a read may be a moment behind the last write' }

const data = ({ consistency, highReadVolume, readWriteRatio, otherQueryModels }: Situation): string =>
  joined(
    consistency && READS[consistency],
    readWriteRatio === undefined
      ? said(
          highReadVolume,
          'there are more than ten reads for each write',
          'there are at most ten reads for each write',
        )
      : `there are ${count(readWriteRatio)} reads for each write`,
    said(otherQueryModels, 'queries need another model than the one written', 'queries fit the model that is written'),
  )

const history = ({ auditCritical, isolationNeeded }: Situation): string =>
  joined(
    said(auditCritical, 'the history of every change is required', 'the history of changes is not a requirement'),
    said(
      isolationNeeded,
      'a failure or a noisy customer must not reach the others',
      'users may share the effect of a failure',
    ),
  )

const reach = ({ globalUsers, latencyTargetMs, worksOffline, centralState }: Situation): string =>
  joined(
    said(globalUsers, 'users are spread over continents', 'users are in one part of the world'),
    latencyTargetMs === undefined ? undefined : `most must have an answer within ${count(latencyTargetMs)} ms`,
    said(worksOffline, 'it must work without a connection or spare bandwidth', 'it may count on a connection'),
    said(centralState, 'nearly every request needs one central database', 'requests can do without a central database'),
  )

const tenants = ({ multiTenant, sharedDatabase }: Situation): string =>
  joined(
    said(
      multiTenant,
      'many customers share it, each with data of their own',
      'it serves one organisation or one public',
    ),
    said(sharedDatabase, 'services share a database', 'no database is shared by services'),
  )

const running = ({ lowBaseline, busyAllDay, nobodyRunsServers }: Situation): string =>
  joined(
    said(lowBaseline, 'for long stretches there is next to no load', 'it is never without load for long'),
    said(busyAllDay, 'machines are busy most of the day', 'machines have idle time'),
    said(nobodyRunsServers, 'nobody is there to run servers', 'there are people to run servers'),
  )

const changes = ({ replayNeeded, auditedPercent }: Situation): string =>
  joined(
    said(replayNeeded, 'past changes must be read again', 'past changes are not read again'),
    auditedPercent === undefined ? undefined : `${count(auditedPercent)}% of the system has a history to prove`,
  )

const stream = ({ derivedStream, batchRecompute }: Situation): string =>
  joined(
    said(derivedStream, 'it derives data from a stream of events', 'it derives no data from a stream'),
    said(batchRecompute, 'derived data is recomputed in batches over all history', 'no batch recomputes all history'),
  )

const said = (answer: boolean | undefined, yes: string, no: string) =>
  answer === undefined ? undefined : answer ? yes : no

function joined(...clauses: (string | undefined)[]): string {
  const sentence = clauses.filter((clause) => clause !== undefined).join(', and ')
  return sentence && `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`
}
