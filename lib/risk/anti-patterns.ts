import type { PatternId } from '@/content/pattern-ids'
import type { AntiPattern, Detector } from '@/content/schemas/risk'
import type { Scenario } from '@/content/schemas/scenario'
import { raisedBy, type Figure, type Subject } from '@/lib/rules'
import type { AntiPatternAlert } from './types'

/**
 * The anti-patterns that a scenario runs into when the patterns are chosen: at most one alert for each, in the order of
 * `antiPatterns`. A missing answer raises nothing, except where the pattern is justified only by that answer (event
 * sourcing without an answer on history).
 */
export function detectAntiPatterns(
  { situation, workload, people }: Scenario,
  patterns: readonly PatternId[],
  antiPatterns: readonly AntiPattern[],
): AntiPatternAlert[] {
  const subject: Subject = { situation, workload, people, parts: patterns }
  return antiPatterns.flatMap(({ id, name, detectors }) => {
    const raised = detectors.flatMap((detector) => {
      const figures = raisedBy(detector, subject)
      return figures ? [{ detector, figures }] : []
    })
    const [first] = raised
    if (!first) return []
    const { detection, fix } = first.detector
    const alike = raised.filter(({ detector }) => saysTheSame(detector, first.detector))
    return [{ antiPattern: id, name, detection, fix, figures: merged(alike.flatMap(({ figures }) => figures)) }]
  })
}

/** Several patterns can meet the same detection; they share one alert. */
const saysTheSame = (one: Detector, other: Detector): boolean =>
  one.detection === other.detection && one.fix === other.fix

/** The figures without duplicates, patterns first. */
function merged(figures: readonly Figure[]): Figure[] {
  const once = [...new Map(figures.map((figure) => [JSON.stringify(figure), figure])).values()]
  return once.toSorted((a, b) => Number(b.kind === 'part') - Number(a.kind === 'part'))
}
