import { PUBLISHED_MIGRATIONS } from '@/content/evidence/migrations'
import { DECISION_FACTS, PUBLISHED_DECISIONS } from '@/content'
import { MISSES } from '@/content/published-decisions/misses'
import { SIGNAL_ANSWERS } from '@/content/published-decisions/signals'
import { comparedMoves } from '@/lib/analysis'
import { backTestRows } from '@/lib/backtest'

// Facts and rules only, and so the same for every request.
export const { result: RESULT, rows: ROWS } = backTestRows(PUBLISHED_DECISIONS, {
  ...DECISION_FACTS,
  misses: MISSES,
  signalAnswers: SIGNAL_ANSWERS,
})

export const MOVES = comparedMoves(PUBLISHED_MIGRATIONS)
