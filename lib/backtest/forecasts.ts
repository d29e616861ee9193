import { PATTERN_IDS, type PatternId } from '@/content/pattern-ids'
import { allFutures, bestInEach, comparedIn, modelOf, randomFrom } from '@/lib/analysis'
import { deciderFor, partsOf } from '@/lib/decision'
import { scenarioWith } from '@/lib/kernel'
import type { BackTestFacts, DecidedCase } from './back-test'

/** What was forecast of one pattern for one decision, from 0 to 1, and whether it was built. */
export type Forecast = { case: string; pattern: PatternId; value: number; built: boolean }

/** Ways to forecast: shares of futures, today's rules as 0 or 1, and how often others built it. */
export const FORECASTERS = ['futures', 'rules', 'base-rates'] as const
export type Forecaster = (typeof FORECASTERS)[number]

/** A figure with the interval that holds it in 95 of 100 samples of as many cases. */
type Estimated = { value: number; low: number; high: number }

/** Forecasts of about the same size, and how often what they forecast was built. */
export type ReliabilityBin = { from: number; to: number; count: number; forecast: number; built: Estimated }

export type ScoredForecasts = {
  cases: number
  forecasts: number
  /** Mean squared error: 0 is perfect, 0.25 what "half" scores. */
  brier: Record<Forecaster, Estimated>
  /** Brier score less that of the base rates: below zero is better than knowing nothing of the case. */
  beside: Record<Exclude<Forecaster, 'base-rates'>, Estimated>
  /** The lowest and the highest score of the shares of futures when any one case is left out. */
  withoutOne: { low: number; high: number }
  reliability: ReliabilityBin[]
  /** By case, the share of futures in which the best candidate contains each pattern. */
  byCase: Record<string, Record<PatternId, number>>
}

/** Futures for each case: the shares have an error of three points at most. */
export const FUTURES_PER_CASE = 1000
const BOOTSTRAPS = 2000
const EDGES = [0, 0.1, 0.3, 0.5, 0.7, 0.9, 1]

/**
 * How well shares of futures forecast what companies built. A pattern's forecast is the share of futures in which the
 * candidate of least cost, of those that may be chosen, contains it. Nothing is fitted; base rates are those of the
 * other cases.
 */
export function scoredForecasts(cases: readonly DecidedCase[], facts: BackTestFacts): ScoredForecasts {
  const results = cases.map((one) => ({ one, ...sharesFor(one, facts) }))
  const builtBy = (pattern: PatternId) => cases.filter(({ chosen }) => chosen.includes(pattern)).length
  const errors = results.map(({ one, shares, recommended }) => {
    const of = (value: (pattern: PatternId) => number) =>
      PATTERN_IDS.reduce((sum, pattern) => sum + (value(pattern) - built(one, pattern)) ** 2, 0) / PATTERN_IDS.length
    return {
      futures: of((pattern) => shares[pattern]),
      rules: of((pattern) => Number(recommended.includes(pattern))),
      'base-rates': of((pattern) => (builtBy(pattern) - built(one, pattern)) / Math.max(1, cases.length - 1)),
    } satisfies Record<Forecaster, number>
  })
  const samples = resamples(cases.length)
  const estimated = (value: (index: number) => number): Estimated => {
    const means = samples.map((places) => mean(places.map(value))).sort((one, other) => one - other)
    return {
      value: mean(errors.map((_, index) => value(index))),
      low: means[Math.floor(means.length * 0.025)] ?? 0,
      high: means[Math.floor(means.length * 0.975)] ?? 0,
    }
  }
  const errorOf = (forecaster: Forecaster) => (index: number) => errors[index]?.[forecaster] ?? 0
  const beside = (forecaster: Forecaster) =>
    estimated((index) => errorOf(forecaster)(index) - errorOf('base-rates')(index))
  const forecasts = results.flatMap(({ one, shares }) =>
    PATTERN_IDS.map((pattern): Forecast => ({
      case: one.id,
      pattern,
      value: shares[pattern],
      built: built(one, pattern) === 1,
    })),
  )
  const left = cases.map((_, index) => mean(errors.filter((_, other) => other !== index).map(({ futures }) => futures)))
  return {
    cases: cases.length,
    forecasts: forecasts.length,
    brier: {
      futures: estimated(errorOf('futures')),
      rules: estimated(errorOf('rules')),
      'base-rates': estimated(errorOf('base-rates')),
    },
    beside: { futures: beside('futures'), rules: beside('rules') },
    withoutOne: { low: Math.min(...left), high: Math.max(...left) },
    reliability: reliabilityOf(forecasts),
    byCase: Object.fromEntries(results.map(({ one, shares }) => [one.id, shares])),
  }
}

const built = ({ chosen }: DecidedCase, pattern: PatternId): number => Number(chosen.includes(pattern))

/** In which share of futures the best candidate contains each pattern, beside what the rules recommend. */
function sharesFor({ situation, id }: DecidedCase, facts: BackTestFacts) {
  const scenario = scenarioWith({ situation })
  const decision = deciderFor(scenario, facts).decide(scenario.situation)
  const { candidates, eligible } = comparedIn(decision)
  const able = eligible.flatMap((place) => candidates[place] ?? [])
  const { totals } = allFutures(modelOf(scenario, able, facts), id, FUTURES_PER_CASE)
  const { best: wins } = bestInEach(totals, [...able.keys()], FUTURES_PER_CASE)
  const shares = Object.fromEntries(
    PATTERN_IDS.map((pattern) => [
      pattern,
      able.reduce((sum, one, place) => sum + (one.patterns.includes(pattern) ? (wins[place] ?? 0) : 0), 0) /
        FUTURES_PER_CASE,
    ]),
  ) as Record<PatternId, number>
  return { shares, recommended: partsOf(decision.recommended) }
}

/** As many cases drawn with replacement, again and again, by one seed: cases are independent, their forecasts not. */
function resamples(count: number): number[][] {
  const { below } = randomFrom(`bootstrap ${count}`)
  return Array.from({ length: BOOTSTRAPS }, () => Array.from({ length: count }, () => below(count)))
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)

/** Forecasts in a few classes; empty ones are left out. */
export function reliabilityOf(forecasts: readonly Pick<Forecast, 'value' | 'built'>[]): ReliabilityBin[] {
  return EDGES.slice(0, -1).flatMap((from, index) => {
    const to = EDGES[index + 1] ?? 1
    const inside = forecasts.filter(({ value }) => value >= from && (to === 1 ? value <= 1 : value < to))
    if (inside.length === 0) return []
    const hits = inside.filter((one) => one.built).length
    return {
      from,
      to,
      count: inside.length,
      forecast: mean(inside.map(({ value }) => value)),
      built: wilson(hits, inside.length),
    }
  })
}

const NORMAL = 1.96

/** Share of hits with Wilson's interval, which stays between 0 and 1. */
function wilson(hits: number, count: number): Estimated {
  const share = hits / count
  const square = (NORMAL * NORMAL) / count
  const middle = (share + square / 2) / (1 + square)
  const half = (NORMAL * Math.sqrt((share * (1 - share)) / count + square / (4 * count))) / (1 + square)
  return { value: share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) }
}
