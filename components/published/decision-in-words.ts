import { KAPPA, LAMBDA } from '@/content/combinations'
import { PATTERN_NAMES } from '@/content/pattern-ids'
import type { DecidedId, DecisionSituation, PublishedDecision } from '@/content/schemas/published-decision'

/**
 * The published answers in words. Inferred answers are omitted, because nobody stated them. So are plain noes, which
 * publications rarely state, and numbers, which are listed with the published figures.
 */
export function publishedAnswers(decision: PublishedDecision): string[] {
  return NAMES_OF_ANSWERS.filter((key) => !decision.inferred.includes(key)).flatMap((key) => {
    const answer = key === 'teams' ? decision.teamsBand : decision.situation[key]
    const words = WORDS[key]?.[String(answer)]
    return words ? [words] : []
  })
}

const WORDS: Partial<Record<keyof DecisionSituation, Record<string, string>>> = {
  consistency: { strong: 'strong consistency', eventual: 'eventual consistency is acceptable' },
  highReadVolume: { true: 'read-heavy' },
  auditCritical: { true: 'full change history required' },
  loadShape: { steady: 'steady load', spiky: 'spiky load' },
  lowBaseline: { true: 'low baseline load' },
  globalUsers: { true: 'global users' },
  teams: { '1': 'one team', '2-5': 'two to five teams', '>5': 'more than five teams' },
  isolationNeeded: { true: 'fault isolation required' },
  multiTenant: { true: 'multi-tenant' },
  independentDeploys: { true: 'independent deployments' },
}
const NAMES_OF_ANSWERS = Object.keys(WORDS) as (keyof DecisionSituation)[]

/** Names of patterns and combinations that are used together: "CQRS + Lambda Architecture". */
export const togetherInWords = (parts: readonly DecidedId[]): string => namesOf(parts).join(' + ')

/** What was built: "CQRS, Lambda Architecture". */
export const builtInWords = ({ chosen }: PublishedDecision): string => namesOf(chosen).join(', ')

/** What was abandoned or rejected, patterns first; `null` when the publication names nothing. */
export const leftInWords = ({ left, leftInWords: words }: PublishedDecision): string | null =>
  [...namesOf(left), ...(words ? [words] : [])].join(', ') || null

const NAMES: Record<DecidedId, string> = {
  ...PATTERN_NAMES,
  'lambda-architecture': LAMBDA.name,
  'kappa-architecture': KAPPA.name,
}
const namesOf = (ids: readonly DecidedId[]) => ids.map((id) => NAMES[id])

/** How reliable the source is: "high. Second-hand report. Quotes the engineers' own post." */
export const trustInWords = ({ confidence, sourceKind, sourceNote, verified }: PublishedDecision): string =>
  [
    confidence,
    sourceKind === 'primary' ? 'First-hand account' : 'Second-hand report',
    ...(sourceNote ? [sourceNote] : []),
    ...(verified === 'decision' ? ['The sources show the decision; the reason is partly general knowledge'] : []),
  ].join('. ')
