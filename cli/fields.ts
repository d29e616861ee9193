import { figureOf, QUESTIONS } from '@/content/answers/questions'
import { ANSWER_KEYS, answerRow } from '@/content/answers/rows'
import { RATE_CARD_IDS } from '@/content/scenario/card-ids'
import { FIELD_WORDS } from '@/content/scenario/field-words'
import { COMMITTED_LINE_IDS, SUPPORT_PLAN_IDS } from '@/content/scenario/commitments'
import { COMMITTED_LINES } from '@/content/scenario/commitment-words'
import { STACK_FIELDS, STACK_NAMES, STACK_SIZE_IDS } from '@/content/scenario/stack'
import { blockWords } from '@/content/scenario/stack-words'
import { expectedNumber } from '@/lib/format'
import { fieldsIn } from '@/lib/kernel'
import { blockLinkKey, commitmentGrammar, SIZE_KEY } from '@/lib/share'

/** The parts of a body of `POST /api/recommend`. */
export type Part = 'answers' | 'workload' | 'people' | 'money' | 'stack'

/** Something of a scenario that may be said as an option. */
export type Field = {
  part: Part
  /** As the API calls it: peakQps; within an object with a dot: commitments.machines. */
  name: string
  /** Options that say it, the one that help shows first, without dashes: peak, peak-qps, qps. */
  flags: string[]
  kind: 'number' | 'yes-no' | 'choice' | 'text' | 'commitment' | 'months-until'
  /** Of a choice. */
  values?: readonly string[]
  what: string
  expected: string
}

/** Shorter than the names of the API: what is said most often. */
const SHORT: Readonly<Record<string, string>> = {
  peakQps: 'peak',
  budgetMonth: 'budget',
  horizonMonths: 'horizon',
  growthPerYear: 'growth',
  dataGb: 'data',
}

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

const flagsOf = (name: string, key?: string): string[] => [
  ...new Set([SHORT[name] ?? kebab(name), kebab(name), ...(key === undefined ? [] : [key])]),
]

const numbersIn = (part: 'workload' | 'people' | 'money'): Field[] =>
  fieldsIn(part).map(({ name, ...row }) => ({
    part,
    name,
    flags: flagsOf(name, row.key),
    kind: 'number',
    what: `${FIELD_WORDS[name].label} (${row.unit})`,
    expected: expectedNumber(row, String),
  }))

const switchOf = (part: Part, name: string, key: string, what: string): Field => ({
  part,
  name,
  flags: flagsOf(name, key),
  kind: 'yes-no',
  what,
  expected: 'yes or no',
})

const choiceOf = (part: Part, name: string, flags: string[], values: readonly string[], what: string): Field => ({
  part,
  name,
  flags,
  kind: 'choice',
  values,
  what,
  expected: `one of ${values.join(', ')}`,
})

/** How single lines of the bill are bought, as a link has it. */
const COMMITMENTS = COMMITTED_LINE_IDS.map((line): Field => ({
  part: 'money',
  name: `commitments.${line}`,
  flags: [`commit-${line}`, `commit.${line}`],
  kind: 'commitment',
  what: `How it is bought: ${COMMITTED_LINES[line].label}`,
  expected: commitmentGrammar.expected(),
}))

const STACK = [
  choiceOf(
    'stack',
    'size',
    ['size', `stack-${SIZE_KEY}`],
    STACK_SIZE_IDS,
    'Size of the stack, which chooses every block',
  ),
  ...STACK_NAMES.map((name) => {
    const { label, help } = blockWords(name)
    const flags = [`stack-${kebab(name)}`, blockLinkKey(name)]
    return choiceOf('stack', name, flags, STACK_FIELDS[name].variants, `${label}: ${help}`)
  }),
]

function answerField(name: (typeof ANSWER_KEYS)[number]): Field {
  const row = answerRow(name)
  const said = { part: 'answers' as const, name, flags: flagsOf(name, row.key) }
  if (row.kind === 'number') {
    const bounds = { ...row, ...row.api }
    const above = row.api?.above
    const expected = above === undefined ? expectedNumber(bounds, String) : `a number above ${above}`
    return { ...said, kind: 'number', what: `${figureOf(name).label} (${row.unit})`, expected }
  }
  const what = QUESTIONS[name].question
  return row.kind === 'choice'
    ? choiceOf('answers', name, said.flags, row.values, what)
    : { ...said, kind: 'yes-no', what, expected: 'yes or no' }
}

/** Everything that an option may say of a scenario, in the order of links. */
export const FIELDS: readonly Field[] = [
  ...ANSWER_KEYS.map(answerField),
  ...numbersIn('workload'),
  ...numbersIn('people'),
  switchOf('people', 'onCall', 'oncall', 'Must somebody be reachable day and night?'),
  ...numbersIn('money'),
  {
    part: 'money',
    name: 'creditMonths',
    flags: ['credits-until'],
    kind: 'months-until',
    what: 'Last day of the credits, in place of a number of months: counted in whole months from today',
    expected: 'a day at least a month ahead, such as 2027-06-30 or 2027-06',
  },
  ...COMMITMENTS,
  choiceOf('money', 'support', ['support'], SUPPORT_PLAN_IDS, 'Support plan of the vendor: a share of the charges'),
  choiceOf(
    'money',
    'rateCard',
    flagsOf('rateCard', 'card'),
    RATE_CARD_IDS,
    'Prices that every cost is worked out with',
  ),
  {
    part: 'money',
    name: 'currency',
    flags: flagsOf('currency'),
    kind: 'text',
    what: 'Currency of amounts; needs --exchange-rate',
    expected: 'three capital letters',
  },
  switchOf('money', 'freeTier', 'freetier', "Are the vendors' free quantities taken off?"),
  ...STACK,
]

export const FLAGS: ReadonlyMap<string, Field> = new Map(
  FIELDS.flatMap((field) => field.flags.map((flag): [string, Field] => [flag, field])),
)

/** The option that help, completion and errors name it by. */
export const flagOf = ({ flags, name }: Field): string => `--${flags[0] ?? name}`

/** A field by any of its names; undefined for a name that none has. */
export const fieldNamed = (name: string): Field | undefined =>
  FLAGS.get(name) ?? FIELDS.find((field) => field.name === name)
