import { expect, test } from 'vitest'
import type { ScoredForecasts } from '@/lib/backtest'
import { forecastsInWords, sharesInWords } from './forecast-words'

const at = (value: number, off = 0.02) => ({ value, low: value - off, high: value + off })
const SCORED: ScoredForecasts = {
  cases: 49,
  forecasts: 343,
  brier: { futures: at(0.132), rules: at(0.09), 'base-rates': at(0.16) },
  beside: { futures: at(-0.028), rules: at(-0.07) },
  withoutOne: { low: 0.129, high: 0.135 },
  reliability: [
    { from: 0, to: 0.1, count: 200, forecast: 0.05, built: at(0.05) },
    { from: 0.7, to: 0.9, count: 19, forecast: 0.75, built: at(0.3, 0.2) },
  ],
  byCase: {},
}

test('a score that chance does not explain is said to be better, and where it was too sure', () => {
  const { finding, todo } = forecastsInWords(SCORED)
  expect(finding).toBe('Shares of futures score 0.132: better than the base rates, which score 0.160')
  expect(todo).toContain('Of what was forecast at 70% to 90%, 30% was built')
  expect(todo).toContain('Today’s rules score better, 0.090')
})

test('a difference within its range is not called better', () =>
  expect(forecastsInWords({ ...SCORED, beside: { ...SCORED.beside, futures: at(-0.01) } }).finding).toContain(
    'not told apart from the base rates',
  ))

test('the patterns of most futures come first, rare ones are left out', () =>
  expect(
    sharesInWords({
      monolith: 0.3,
      cqrs: 0.02,
      'event-sourcing': 0,
      microservices: 1,
      serverless: 0,
      'cell-based': 0,
      'edge-computing': 0,
    }),
  ).toBe('Microservices over 99%, Monolith 30%'))
