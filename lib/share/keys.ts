import { PATTERN_IDS } from '@/content/pattern-ids'
import { ADVICE_FIELDS, ANSWER_FIELDS } from '@/content/scenario/fields'
import { OVERRIDE_BOUNDS } from '@/content/scenario/overrides'
import { REQUIREMENT_NAMES } from '@/content/scenario/requirements'
import type { AnswerKey } from '@/content/schemas/decision'
import type { Scenario, Situation } from '@/content/schemas/scenario'
import { fieldsIn, type ScenarioPart } from '@/lib/kernel'
import { byTeamsKey, cardKey } from './card-key'
import { compareKey } from './compare-key'
import { currency, number, oneOf, yesOrNo, type Grammar } from './grammar'
import { linkKey, type LinkKey } from './link-key'
import { priceKeys } from './price-keys'

/** What the link calls each answer. A form whose fields bear these names makes a link by being sent. */
export const ANSWER_KEYS = {
  consistency: 'consistency',
  highReadVolume: 'highreads',
  auditCritical: 'audit',
  independentDeploys: 'deploys',
  loadShape: 'load',
  globalUsers: 'global',
  isolationNeeded: 'isolation',
  peakQps: ANSWER_FIELDS.peakQps.key,
  teams: ANSWER_FIELDS.teams.key,
  readWriteRatio: ADVICE_FIELDS.readWriteRatio.key,
  lowBaseline: 'lowbase',
  latencyTargetMs: ADVICE_FIELDS.latencyTargetMs.key,
  multiTenant: 'tenants',
  otherQueryModels: 'querymodels',
  replayNeeded: 'replay',
  busyAllDay: 'busy',
  nobodyRunsServers: 'noops',
  worksOffline: 'offline',
  centralState: 'central',
  derivedStream: 'stream',
  batchRecompute: 'batch',
  sharedDatabase: 'shareddb',
  auditedPercent: ADVICE_FIELDS.auditedPercent.key,
} as const satisfies Record<AnswerKey, string>

type Answers = Required<Situation>

const ANSWER_GRAMMARS: { [Answer in AnswerKey]: Grammar<Answers[Answer]> } = {
  consistency: oneOf(['strong', 'eventual']),
  highReadVolume: yesOrNo,
  auditCritical: yesOrNo,
  independentDeploys: yesOrNo,
  loadShape: oneOf(['steady', 'spiky']),
  globalUsers: yesOrNo,
  isolationNeeded: yesOrNo,
  peakQps: number(ANSWER_FIELDS.peakQps),
  teams: number(ANSWER_FIELDS.teams),
  readWriteRatio: number(ADVICE_FIELDS.readWriteRatio),
  lowBaseline: yesOrNo,
  latencyTargetMs: number(ADVICE_FIELDS.latencyTargetMs),
  multiTenant: yesOrNo,
  otherQueryModels: yesOrNo,
  replayNeeded: yesOrNo,
  busyAllDay: yesOrNo,
  nobodyRunsServers: yesOrNo,
  worksOffline: yesOrNo,
  centralState: yesOrNo,
  derivedStream: yesOrNo,
  batchRecompute: yesOrNo,
  sharedDatabase: yesOrNo,
  auditedPercent: number(ADVICE_FIELDS.auditedPercent),
}

// An answer has no default: absent means "don't know", so one that equals a field's default is still written.
const answerKey = <Answer extends AnswerKey>(answer: Answer): LinkKey =>
  linkKey<Answers[Answer]>(ANSWER_KEYS[answer], ANSWER_GRAMMARS[answer], {
    get: ({ situation }) => situation[answer] as Answers[Answer] | undefined,
    set: ({ situation }, value) => void Object.assign(situation, { [answer]: value }),
  })

const fieldKeys = (part: ScenarioPart) =>
  fieldsIn(part).map((field) =>
    linkKey(field.key, number(field), {
      get: field.get,
      set: (draft, value) => void Object.assign(draft, field.set(draft, value)),
      byDefault: field.default,
    }),
  )

const ownFigureKeys = (
  prefix: string,
  names: readonly string[],
  bounds: { min: number; max: number },
  figures: (scenario: Scenario) => Record<string, number | undefined>,
) =>
  names.map((name) =>
    linkKey<number>(`${prefix}.${name}`, number(bounds), {
      get: (scenario) => figures(scenario)[name],
      set: (draft, value) => void (figures(draft)[name] = value),
    }),
  )

/** Every key of a link, in the order in which a link is written. A key never changes its meaning. */
export const LINK_KEYS: readonly LinkKey[] = [
  ...(Object.keys(ANSWER_KEYS) as AnswerKey[]).map((answer) => answerKey(answer)),
  ...fieldKeys('workload'),
  ...fieldKeys('people'),
  linkKey<boolean>('oncall', yesOrNo, {
    get: ({ people }) => people.onCall,
    set: ({ people }, onCall) => void (people.onCall = onCall),
    byDefault: false,
  }),
  byTeamsKey,
  ...ownFigureKeys('overhead', PATTERN_IDS, OVERRIDE_BOUNDS.overhead, ({ people }) => people.overhead),
  ...ownFigureKeys('learning', PATTERN_IDS, OVERRIDE_BOUNDS.learningMonths, ({ people }) => people.learningMonths),
  ...fieldKeys('money'),
  cardKey,
  linkKey<string>('currency', currency, {
    get: ({ money }) => money.currency,
    set: ({ money }, code) => void (money.currency = code),
    byDefault: 'USD',
  }),
  linkKey<boolean>('freetier', yesOrNo, {
    get: ({ money }) => money.freeTier,
    set: ({ money }, freeTier) => void (money.freeTier = freeTier),
    byDefault: true,
  }),
  ...fieldKeys('capacities'),
  ...priceKeys,
  ...ownFigureKeys('req', REQUIREMENT_NAMES, OVERRIDE_BOUNDS.requirement, ({ money }) => money.requirements),
  compareKey,
]
