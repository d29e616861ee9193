'use client'

import type { PatternId } from '@/content/pattern-ids'
import { PATTERNS } from '@/content/patterns'
import { OPERATIONAL_COSTS } from '@/content/rate-cards/operational'
import { FACT_ASPECTS } from './fact-rows'

/** What the server would have said of this pattern. */
export const LateFact = ({ aspect, pattern }: { aspect: string; pattern: PatternId }) =>
  FACT_ASPECTS.find(({ id }) => id === aspect)?.show({
    pattern: PATTERNS[pattern],
    operational: OPERATIONAL_COSTS[pattern],
  })
