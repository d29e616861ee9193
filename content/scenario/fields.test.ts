import { describe, expect, test } from 'vitest'
import { figureOf } from '../answers/questions'
import { ANSWER_KEYS, numberAnswer, type AnswerKey } from '../answers/rows'
import { evidence, type Evidence, type Provenance } from '../schemas/provenance'
import { DEFAULT_EVIDENCE } from './default-evidence'
import { capacities, money, people, situation, workload } from '../schemas/scenario'
import { CAPACITY_FIELDS } from './capacities'
import { FIELD_STEPS } from './field-steps'
import { FIELD_WORDS, type FieldWords } from './field-words'
import type { Steps } from './number-field'
import { ADVICE_FIELDS, ANSWER_FIELDS, MONEY_FIELDS, PEOPLE_FIELDS, WORKLOAD_FIELDS, type NumberField } from './fields'

// Kept as records beside the fields, not as sliders.
const NOT_SLIDERS = [
  'overhead',
  'learningMonths',
  'onCall',
  'overheadByTeams',
  'rateCard',
  'currency',
  'freeTier',
  'prices',
  'requirements',
  'factors',
  'commitments',
  'support',
  'off',
]
const slidersOf = (schema: { shape: object }) => Object.keys(schema.shape).filter((name) => !NOT_SLIDERS.includes(name))

const FIELDS: { name: string; field: NumberField }[] = [
  ...[ANSWER_FIELDS, WORKLOAD_FIELDS, PEOPLE_FIELDS, MONEY_FIELDS, CAPACITY_FIELDS].flatMap((group) =>
    Object.entries<NumberField>(group).map(([name, field]) => ({ name, field })),
  ),
  ...ANSWER_KEYS.flatMap((name) => {
    const row = numberAnswer(name)
    return row && !row.priced ? [{ name, field: row }] : []
  }),
]

const STEPS = new Map<string, Steps>(Object.entries(FIELD_STEPS))
const WORDS = new Map<string, FieldWords & { provenance?: Provenance }>(Object.entries(FIELD_WORDS))

describe.each(FIELDS)('$name', ({ name, field }) => {
  test('has a default within its bounds', () => {
    expect(field.min).toBeLessThan(field.max)
    expect(field.default).toBeGreaterThanOrEqual(field.min)
    expect(field.default).toBeLessThanOrEqual(field.max)
  })

  test('has evidence for its default, with a note', () => {
    const given = new Map<string, Evidence>(Object.entries(DEFAULT_EVIDENCE)).get(name)
    expect(evidence.parse(given)).toEqual(given)
    expect(given?.note ?? '').not.toBe('')
    const { provenance = 'assumed' } = WORDS.get(name) ?? {}
    expect(given?.provenance).toBe(provenance)
  })

  test('has a label, a unit and help in sentences', () => {
    const { label, help } = WORDS.get(name) ?? figureOf(name as AnswerKey)
    expect(label).toMatch(/^[A-Z]/)
    expect(field.unit).not.toBe('')
    expect(help).toMatch(/[.)]$/)
  })

  test('has a step that fits between its bounds', () => {
    const step = STEPS.get(name)?.step ?? numberAnswer(name as AnswerKey)?.step ?? 0
    expect(step).toBeGreaterThan(0)
    expect(step).toBeLessThan(field.max - field.min)
  })

  test('has a key short enough for a link', () => {
    expect(field.key).toMatch(/^(cap\.)?[a-z]{2,17}$/)
  })

  test('shows a share, and only a share, as a percentage', () => {
    if (field.unit === '%') expect(field.max).toBeLessThanOrEqual(5)
    else expect(name).not.toMatch(/share$/i)
  })
})

test('never uses one key for two fields', () => {
  const keys = FIELDS.map(({ field }) => field.key)
  expect(keys).toEqual([...new Set(keys)])
})

test.each([
  ['workload', Object.keys(WORKLOAD_FIELDS), slidersOf(workload)],
  ['people', Object.keys(PEOPLE_FIELDS), slidersOf(people)],
  ['money', Object.keys(MONEY_FIELDS), slidersOf(money)],
  ['capacities', Object.keys(CAPACITY_FIELDS), slidersOf(capacities)],
])('the schema of %s holds every field of the table', (_, fields, schema) => {
  expect(schema).toEqual(fields)
})

test.each(Object.entries(ANSWER_FIELDS))('%s stays unknown until it is answered', (name, field) => {
  expect(situation.parse({})).not.toHaveProperty(name)
  expect(situation.parse({ [name]: field.max })).toEqual({ [name]: field.max })
  expect(situation.safeParse({ [name]: field.max + 1 }).success).toBe(false)
  // A load stated by the month may be less than what a slider says.
  const least = Math.min(field.min, field.api.min)
  expect(situation.safeParse({ [name]: least === 0 ? -0.01 : least / 2 }).success).toBe(false)
})

test.each(Object.entries(ADVICE_FIELDS))(
  '%s stays unknown until it is answered, and keeps its bounds',
  (name, field) => {
    expect(situation.parse({})).not.toHaveProperty(name)
    expect(situation.parse({ [name]: field.min })).toEqual({ [name]: field.min })
    expect(situation.safeParse({ [name]: field.max + 1 }).success).toBe(false)
    expect(situation.safeParse({ [name]: field.min - 0.01 }).success).toBe(false)
  },
)
