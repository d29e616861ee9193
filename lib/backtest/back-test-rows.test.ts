import { describe, expect, test } from 'vitest'
import { AXIS_RULES, PUBLISHED_DECISIONS, SIGNS, TREE } from '@/content'
import { MISSES } from '@/content/published-decisions/misses'
import { SIGNAL_ANSWERS } from '@/content/published-decisions/signals'
import { furtherAnswers, tried } from './back-test-rows'

const CASE_FACTS = { tree: TREE, rules: AXIS_RULES, signs: SIGNS, misses: MISSES, signalAnswers: SIGNAL_ANSWERS }
const { all, result } = tried(PUBLISHED_DECISIONS, CASE_FACTS)
const of = (id: string) => all.find(({ decision }) => decision.id === id)!

test('every decision is tried', () =>
  expect(all.map(({ decision }) => decision.id)).toEqual(result.rows.map(({ id }) => id)))

test('a miss is explained, and nothing else is', () =>
  expect(
    all
      .filter(({ row }) => row.agreesAt !== 1)
      .map(({ decision }) => decision.id)
      .sort(),
  ).toEqual(Object.keys(MISSES).sort()))

describe('the further questions', () => {
  test('are answered by what was told beside', () => {
    expect(furtherAnswers(of('unkey-servers').decision, CASE_FACTS)).toEqual({ centralState: true })
    expect(of('unkey-servers')).toMatchObject({ row: { agreesAt: 2 }, further: { agreesAt: 1 } })
  })
  test('are left alone where nothing was told', () => expect(of('airbnb-soa').further).toBeNull())
})
