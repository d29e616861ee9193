import { KAPPA, LAMBDA } from '@/content/combinations'
import { PATTERN_NAMES } from '@/content/pattern-ids'
import type { DecidedId, DecisionSituation, PublishedDecision } from '@/content/schemas/published-decision'

/**
 * The answers that were published, in words; inferred ones are left out, because nobody stated them. So are a plain no,
 * which a publication rarely says, and numbers, which stand among the figures as they were published.
 */
export function publishedAnswers(decision: PublishedDecision): string[] {
  return NAMES_OF_ANSWERS.filter((key) => !decision.inferred.includes(key)).flatMap((key) => {
    const answer = key === 'teams' ? decision.teamsBand : decision.situation[key]
    const words = WORDS[key]?.[String(answer)]
    return words ? [words] : []
  })
}

const WORDS: Partial<Record<keyof DecisionSituation, Record<string, string>>> = {
  consistency: { strong: 'reads must see the last write', eventual: 'reads may lag behind writes' },
  highReadVolume: { true: 'mostly reads' },
  auditCritical: { true: 'history is a requirement' },
  loadShape: { steady: 'even load', spiky: 'load in bursts' },
  lowBaseline: { true: 'little to do most of the time' },
  globalUsers: { true: 'users around the world' },
  teams: { '1': 'one team', '2-5': 'two to five teams', '>5': 'more than five teams' },
  isolationNeeded: { true: 'failures must be kept apart' },
  multiTenant: { true: 'many tenants' },
  independentDeploys: { true: 'parts are released on their own' },
}
const NAMES_OF_ANSWERS = Object.keys(WORDS) as (keyof DecisionSituation)[]

/** Patterns and combinations by their names, as one thing: "CQRS + Lambda Architecture". */
export const togetherInWords = (parts: readonly DecidedId[]): string => namesOf(parts).join(' + ')

/** What was built: "CQRS, Lambda Architecture". */
export const builtInWords = ({ chosen }: PublishedDecision): string => namesOf(chosen).join(', ')

/** What was left, patterns first; `null` where the publication names nothing. */
export const leftInWords = ({ left, leftInWords: words }: PublishedDecision): string | null =>
  [...namesOf(left), ...(words ? [words] : [])].join(', ') || null

const NAMES: Record<DecidedId, string> = {
  ...PATTERN_NAMES,
  'lambda-architecture': LAMBDA.name,
  'kappa-architecture': KAPPA.name,
}
const namesOf = (ids: readonly DecidedId[]) => ids.map((id) => NAMES[id])

/** How far to trust it: "high. Told by others. Quotes the engineers' own post." */
export const trustInWords = ({ confidence, sourceKind, sourceNote, verified }: PublishedDecision): string =>
  [
    confidence,
    sourceKind === 'primary' ? 'Told by those who decided' : 'Told by others',
    ...(sourceNote ? [sourceNote] : []),
    ...(verified === 'decision' ? ['The sources show the decision; the reason is partly general knowledge'] : []),
  ].join('. ')
