import { DECISION_FACTS, PUBLISHED_DECISIONS } from '@/content'
import { scoredForecasts, type ScoredForecasts } from '@/lib/backtest'

let known: ScoredForecasts | undefined

/** Seconds of work, so it is done when the page is built and not whenever a file imports it. */
export const forecasts = (): ScoredForecasts => (known ??= scoredForecasts(PUBLISHED_DECISIONS, DECISION_FACTS))
