import { describe, expect, test } from 'vitest'
import { DECISION_FACTS, PUBLISHED_DECISIONS } from '@/content'
import { MISSES } from '@/content/published-decisions/misses'
import { SIGNAL_ANSWERS } from '@/content/published-decisions/signals'
import { backTestRows, furtherAnswers } from './back-test-rows'

const CASE_FACTS = { ...DECISION_FACTS, misses: MISSES, signalAnswers: SIGNAL_ANSWERS }
const { rows, result } = backTestRows(PUBLISHED_DECISIONS, CASE_FACTS)
const of = (id: string) => rows.find(({ decision }) => decision.id === id)!

test('has a row for every decision', () =>
  expect(rows.map(({ decision }) => decision.id)).toEqual(result.rows.map(({ id }) => id)))

test('exactly the misses are explained', () =>
  expect(
    rows
      .filter(({ row }) => row.agreesAt !== 1)
      .map(({ decision }) => decision.id)
      .sort(),
  ).toEqual(Object.keys(MISSES).sort()))

describe('the answers to further questions', () => {
  test('come from the signals', () => {
    expect(furtherAnswers(of('unkey-servers').decision, CASE_FACTS)).toEqual({ centralState: true })
    expect(of('unkey-servers')).toMatchObject({ row: { agreesAt: 2 }, further: { agreesAt: 1 } })
  })
  test('are empty without a signal', () => expect(of('airbnb-soa').further).toBeNull())
})
