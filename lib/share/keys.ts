import type { FormerAnswer } from '@/content/answers/answer'
import { FORMER_ANSWERS, meaningOf } from '@/content/answers/former'
import { ANSWER_KEYS, answerRow, ANSWERS, type AnswerKey } from '@/content/answers/rows'
import { PATTERN_IDS } from '@/content/pattern-ids'
import { OVERRIDE_BOUNDS } from '@/content/scenario/overrides'
import { FACTOR_IDS } from '@/content/scenario/factor-ids'
import { COST_PARTS, type CostPart } from '@/content/scenario/cost-parts'
import { isFollowing } from '@/content/scenario/following'
import { REQUIREMENT_NAMES } from '@/content/scenario/requirement-names'
import {
  DEFAULT_SIZE,
  STACK_FIELDS,
  STACK_NAMES,
  STACK_SIZE_IDS,
  type Stack,
  type StackName,
  type StackSize,
} from '@/content/scenario/stack'
import type { Scenario } from '@/content/schemas/scenario'
import { fieldsIn, trafficOf, type ScenarioPart } from '@/lib/kernel'
import { byTeamsKey, cardKey } from './card-key'
import { commitmentKeys } from './commitment-keys'
import { compareKey } from './compare-key'
import { currency, number, oneOf, someOf, yesOrNo } from './grammar'
import { linkKey, type LinkKey } from './link-key'
import { priceKeys } from './price-keys'
import { trafficKeys } from './traffic-keys'

/** Parameter name of each answer. A form whose fields have these names produces a link when it is submitted. */
export const answerLinkKey = (answer: AnswerKey): string => ANSWERS[answer].key

function answerKey(answer: AnswerKey): LinkKey {
  const row = answerRow(answer)
  // An answer has no default, and absent means "don't know", so an answer that equals a field's default is still
  // written.
  const place = <Value>() => ({
    // The cast is safe because the kind of the row determines the type of its value.
    get: ({ situation }: Scenario) => situation[answer] as Value | undefined,
    set: ({ situation }: Scenario, value: Value) => void Object.assign(situation, { [answer]: value }),
  })
  if (row.kind === 'number')
    return linkKey(row.key, number({ ...row, min: row.api?.min ?? row.min }), {
      ...place<number>(),
      // A peak load that follows from a statement is told by that statement.
      ...(answer === 'peakQps' && { get: (it: Scenario) => (trafficOf(it) ? undefined : it.situation.peakQps) }),
    })
  if (row.kind === 'choice') return linkKey(row.key, oneOf(row.values), place<string>())
  return linkKey(row.key, yesOrNo, place<boolean>())
}

/**
 * Key of a question that was since split or inverted, so that old links keep their meaning. An answer under a current
 * key takes precedence.
 */
const formerAnswerKey = (former: FormerAnswer): LinkKey =>
  linkKey<boolean>(former.key, yesOrNo, {
    get: () => undefined,
    set: ({ situation }, said) => void Object.assign(situation, { ...meaningOf(former, said), ...situation }),
  })

const fieldKeys = (part: ScenarioPart) =>
  fieldsIn(part).map((field) =>
    linkKey(field.key, number(field), {
      // A figure that follows from answers is written once somebody set it, even at its default.
      get: isFollowing(field.name)
        ? (scenario) => (scenario.own.some((own) => own === field.name) ? field.get(scenario) : undefined)
        : field.get,
      set: (draft, value) => void Object.assign(draft, field.set(draft, value)),
      ...(!isFollowing(field.name) && { byDefault: field.default }),
    }),
  )

/** Parameter name of the size of the stack, and of each of its blocks. */
export const SIZE_KEY = 'size'
export const blockLinkKey = (name: StackName): string => `stack.${STACK_FIELDS[name].key}`

/** A block of the stack is written where it was chosen, even if its size would choose the same. */
const blockKey = (name: StackName): LinkKey =>
  linkKey<Stack[StackName]>(blockLinkKey(name), oneOf(STACK_FIELDS[name].variants), {
    get: ({ stack }) => stack[name],
    set: ({ stack }, variant) => void Object.assign(stack, { [name]: variant }),
  })

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

/** Every key of a link, in the order in which a link is written. The meaning of a key never changes. */
export const LINK_KEYS: readonly LinkKey[] = [
  ...ANSWER_KEYS.map(answerKey),
  ...FORMER_ANSWERS.map(formerAnswerKey),
  ...trafficKeys,
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
  linkKey<StackSize>(SIZE_KEY, oneOf(STACK_SIZE_IDS), {
    get: ({ stack }) => stack.size,
    set: ({ stack }, size) => void (stack.size = size),
    byDefault: DEFAULT_SIZE,
  }),
  ...STACK_NAMES.map(blockKey),
  ...commitmentKeys,
  ...priceKeys,
  ...ownFigureKeys('req', REQUIREMENT_NAMES, OVERRIDE_BOUNDS.requirement, ({ money }) => money.requirements),
  ...ownFigureKeys('factor', FACTOR_IDS, OVERRIDE_BOUNDS.factor, ({ money }) => money.factors),
  linkKey<CostPart[]>('off', someOf(COST_PARTS), {
    get: ({ money }) => (money.off.length > 0 ? money.off : undefined),
    set: ({ money }, off) => void (money.off = off),
  }),
  compareKey,
]
