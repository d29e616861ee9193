import { csv, download } from '@/app/csv'
import { PUBLISHED_DECISIONS } from '@/content'
import { PATTERN_IDS } from '@/content/pattern-ids'
import { forecasts } from '../forecasts'

export const dynamic = 'force-static'

/** The share of futures of each pattern for each decision, and whether it was built. */
export function GET(): Response {
  const { byCase } = forecasts()
  const rows = PUBLISHED_DECISIONS.flatMap(({ id, chosen }) =>
    PATTERN_IDS.map((pattern) => [id, pattern, byCase[id]?.[pattern] ?? 0, chosen.includes(pattern) ? 1 : 0]),
  )
  return download(
    csv([['Decision', 'Pattern', 'Share of futures', 'Built'], ...rows]),
    'loadbearing-forecasts.csv',
    'text/csv',
  )
}
