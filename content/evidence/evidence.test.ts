import { describe, expect, test } from 'vitest'
import { COST_FACTORS, FACTOR_IDS } from '../scenario/cost-factors'
import { evidence } from '../schemas/provenance'
import { publishedFact } from '../schemas/published-fact'
import { publishedMigration } from '../schemas/published-migration'
import { BENEFITS } from './benefits'
import { FACTOR_NOTES } from './factor-notes'
import { PUBLISHED_MIGRATIONS } from './migrations'

const FACTS = BENEFITS.map((fact) => ({ id: fact.id, fact }))
const MIGRATIONS = PUBLISHED_MIGRATIONS.map((migration) => ({ id: migration.id, migration }))
const FACTORS = FACTOR_IDS.map((id) => ({ id, factor: COST_FACTORS[id], note: FACTOR_NOTES[id] }))

const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : value !== null && typeof value === 'object'
      ? Object.values(value).flatMap(textsIn)
      : []
const untidy = (text: string) => text !== text.trim() || / {2}|\b(todo|tbd|xxx)\b/i.test(text)

test('there are 86 published facts and 28 published migrations', () =>
  expect([BENEFITS.length, PUBLISHED_MIGRATIONS.length]).toEqual([86, 28]))

test('no id is used twice', () => {
  const ids = [...BENEFITS, ...PUBLISHED_MIGRATIONS].map(({ id }) => id)
  expect(ids).toEqual([...new Set(ids)])
})

describe.each(FACTS)('fact $id', ({ fact }) => {
  test('is a published fact', () => expect(publishedFact.safeParse(fact).error).toBeUndefined())
  test('has tidy texts', () => expect(textsIn(fact).filter(untidy)).toEqual([]))
  test('has its value between its ends', () => {
    if (fact.value === null || fact.low === null || fact.high === null) return
    expect(fact.value).toBeGreaterThanOrEqual(fact.low)
    expect(fact.value).toBeLessThanOrEqual(fact.high)
  })
})

describe.each(MIGRATIONS)('migration $id', ({ migration }) => {
  test('is a published migration', () => expect(publishedMigration.safeParse(migration).error).toBeUndefined())
  test('has tidy texts', () => expect(textsIn(migration).filter(untidy)).toEqual([]))
})

describe.each(FACTORS)('factor $id', ({ factor, note }) => {
  test('says where it comes from', () => expect(evidence.safeParse(note.evidence).error).toBeUndefined())
  test('is assumed where its grade is judgement, and only there', () =>
    expect(note.evidence.provenance === 'assumed').toBe(factor.grade === 'judgement'))
  test('rests on facts and migrations that exist', () => {
    const facts = (note.facts ?? []).filter((id) => !BENEFITS.some((fact) => fact.id === id))
    const migrations = (note.migrations ?? []).filter((id) => !PUBLISHED_MIGRATIONS.some((move) => move.id === id))
    expect([...facts, ...migrations]).toEqual([])
  })
  test('rests on none that is unused', () => {
    const unused = BENEFITS.filter((fact) => fact.unused).map(({ id }) => id)
    expect((note.facts ?? []).filter((id) => unused.includes(id))).toEqual([])
  })
  test('has its value within its range', () => {
    expect(factor.value).toBeGreaterThanOrEqual(factor.low)
    expect(factor.value).toBeLessThanOrEqual(factor.high)
  })
})

test('every published factor names a fact or a migration', () =>
  expect(
    FACTORS.filter(({ factor }) => factor.grade !== 'judgement')
      .filter(({ note }) => !note.facts && !note.migrations)
      .map(({ id }) => id),
  ).toEqual([]))
