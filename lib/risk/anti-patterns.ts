import type { PatternId } from '@/content/pattern-ids'
import type { AntiPattern } from '@/content/schemas/risk'
import type { Scenario } from '@/content/schemas/scenario'
import { DETECTORS } from './detectors'
import type { AntiPatternAlert } from './types'

/**
 * Which of the source's anti-patterns a scenario runs into if the patterns were chosen: at most one alert for each,
 * in the order of `antiPatterns`. An answer that has not been given raises nothing by itself, except where the pattern
 * needs that answer as its reason (event sourcing without anybody having asked for history).
 */
export function antiPatternsInSight(
  scenario: Scenario,
  patterns: readonly PatternId[],
  antiPatterns: readonly AntiPattern[],
): AntiPatternAlert[] {
  return antiPatterns.flatMap(({ id, name }) => {
    for (const { detection, fix, figure } of DETECTORS[id]) {
      const raisedBy = figure(scenario, patterns)
      if (raisedBy !== null) return [{ antiPattern: id, name, detection, figure: raisedBy, fix }]
    }
    return []
  })
}
