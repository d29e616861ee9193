import { expect, test } from 'vitest'
import { DECISION_FACTS, PUBLISHED_DECISIONS } from '@/content'
import { reliabilityOf, scoredForecasts } from './forecasts'

test('classes hold every forecast once, and a share of hits lies within its interval', () => {
  const forecasts = Array.from({ length: 101 }, (_, index) => ({ value: index / 100, built: index % 3 === 0 }))
  const bins = reliabilityOf(forecasts)
  expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(forecasts.length)
  for (const { from, to, forecast, built } of bins) {
    expect(forecast).toBeGreaterThanOrEqual(from)
    expect(forecast).toBeLessThanOrEqual(to)
    expect(built.low).toBeLessThanOrEqual(built.value)
    expect(built.high).toBeGreaterThanOrEqual(built.value)
  }
})

test('Wilson: 8 of 10 lie between 49% and 94%', () => {
  const [bin] = reliabilityOf(Array.from({ length: 10 }, (_, index) => ({ value: 1, built: index < 8 })))
  expect(bin?.built.low).toBeCloseTo(0.4902, 3)
  expect(bin?.built.high).toBeCloseTo(0.9433, 3)
})

test('scores are means of squares, within their intervals, and the same each time', () => {
  const cases = PUBLISHED_DECISIONS.slice(0, 4)
  const scored = scoredForecasts(cases, DECISION_FACTS)
  expect(scored.forecasts).toBe(4 * 7)
  for (const { value, low, high } of Object.values(scored.brier)) {
    expect(low).toBeLessThanOrEqual(value)
    expect(high).toBeGreaterThanOrEqual(value)
    expect(value).toBeGreaterThanOrEqual(0)
    expect(value).toBeLessThanOrEqual(1)
  }
  const byHand = cases.flatMap(({ id, chosen }) =>
    Object.entries(scored.byCase[id] ?? {}).map(
      ([pattern, share]) => (share - Number(chosen.some((one) => one === pattern))) ** 2,
    ),
  )
  expect(scored.brier.futures.value).toBeCloseTo(byHand.reduce((sum, one) => sum + one, 0) / byHand.length, 12)
  expect(scored.beside.futures.value).toBeCloseTo(scored.brier.futures.value - scored.brier['base-rates'].value, 12)
  expect(scored.withoutOne.low).toBeLessThanOrEqual(scored.brier.futures.value)
  expect(scored.withoutOne.high).toBeGreaterThanOrEqual(scored.brier.futures.value)
  expect(scoredForecasts(cases, DECISION_FACTS)).toEqual(scored)
})
