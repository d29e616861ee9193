import { PATTERN_IDS } from '@/content/pattern-ids'
import { RATE_CARD_IDS } from '@/content/rates/card-ids'
import { ANSWER_FIELDS, MONEY_FIELDS, PEOPLE_FIELDS, WORKLOAD_FIELDS, type NumberField } from '@/content/scenario/fields'
import { OVERRIDE_BOUNDS } from '@/content/scenario/overrides'
import { REQUIREMENT_NAMES } from '@/content/scenario/requirements'
import type { AnswerKey } from '@/content/schemas/decision'
import type { Money, Scenario, Situation } from '@/content/schemas/scenario'
import { compareKey } from './compare-key'
import { number, oneOf, yesOrNo, type Grammar } from './grammar'
import { linkKey, type LinkKey } from './link-key'

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
  teams: number({ ...ANSWER_FIELDS.teams, whole: true }),
}

// An answer has no default: absent means "don't know", so one that equals a field's default is still written.
const answerKey = <Answer extends AnswerKey>(answer: Answer): LinkKey =>
  linkKey<Answers[Answer]>(ANSWER_KEYS[answer], ANSWER_GRAMMARS[answer], {
    get: ({ situation }) => situation[answer] as Answers[Answer] | undefined,
    set: ({ situation }, value) => void Object.assign(situation, { [answer]: value }),
  })

const fieldKeys = <Name extends string>(
  fields: Record<Name, NumberField>,
  section: (scenario: Scenario) => Record<NoInfer<Name>, number>,
) =>
  (Object.keys(fields) as Name[]).map((name) =>
    linkKey(fields[name].key, number(fields[name]), {
      get: (scenario) => section(scenario)[name],
      set: (draft, value) => void (section(draft)[name] = value),
      byDefault: fields[name].default,
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
  ...fieldKeys(WORKLOAD_FIELDS, ({ workload }) => workload),
  ...fieldKeys(PEOPLE_FIELDS, ({ people }) => people),
  ...ownFigureKeys('overhead', PATTERN_IDS, OVERRIDE_BOUNDS.overhead, ({ people }) => people.overhead),
  ...ownFigureKeys('learning', PATTERN_IDS, OVERRIDE_BOUNDS.learningMonths, ({ people }) => people.learningMonths),
  ...fieldKeys(MONEY_FIELDS, ({ money }) => money),
  linkKey<Money['rateCard']>('card', oneOf(RATE_CARD_IDS), {
    get: ({ money }) => money.rateCard,
    set: ({ money }, card) => void (money.rateCard = card),
    byDefault: RATE_CARD_IDS[0],
  }),
  ...ownFigureKeys('req', REQUIREMENT_NAMES, OVERRIDE_BOUNDS.requirement, ({ money }) => money.requirements),
  compareKey,
]
