import type { PatternId } from '@/content/pattern-ids'
import type { ScaleLimit } from '@/content/schemas/pattern'
import type { Scenario } from '@/content/schemas/scenario'
import { peakLoad, type PeakLoad } from './peak-load'
import type { Headroom } from './types'

/** From this share of a limit on, the scenario counts as near it: a year's growth may reach it. */
const NEAR = 0.7

/**
 * How far the scenario is from each stated limit of a pattern, in the order given. Exceeding a limit is a warning; it
 * does not exclude the pattern.
 */
export function headroom(pattern: PatternId, limits: ScaleLimit[], scenario: Scenario): Headroom[] {
  const demand = peakLoad(scenario)
  return limits.map((limit) => ({ pattern, limit, ...measured(limit, demand) }))
}

type Measured =
  | { status: 'within' | 'near' | 'over'; demand: number; ceiling: number; used: number }
  | { status: 'not-measurable'; why: string }

function measured({ metric, value }: ScaleLimit, demands: PeakLoad): Measured {
  if (value === null) return { status: 'not-measurable', why: 'The limit is stated in words, without a figure' }
  if (metric === 'none')
    return { status: 'not-measurable', why: 'No figure of the scenario says how much of it is used' }
  if (metric === 'retentionDays')
    return { status: 'not-measurable', why: 'The scenario does not say how long its history is kept' }
  const demand = demands[metric]
  const used = demand / value
  return { status: used > 1 ? 'over' : used >= NEAR ? 'near' : 'within', demand, ceiling: value, used }
}
