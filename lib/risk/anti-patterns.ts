import type { PatternId } from '@/content/pattern-ids'
import type { AntiPattern, Detector } from '@/content/schemas/risk'
import type { Scenario } from '@/content/schemas/scenario'
import { raisedBy, type Figure, type Subject } from '@/lib/rules'
import type { AntiPatternAlert } from './types'

/**
 * Which anti-patterns a scenario runs into if the patterns were chosen: at most one alert for each, in the order of
 * `antiPatterns`. An answer that has not been given raises nothing by itself, except where the pattern needs that
 * answer as its reason (event sourcing without anybody having asked for history).
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

/** The same detection can be met by several patterns at once; they are named together. */
const saysTheSame = (one: Detector, other: Detector): boolean =>
  one.detection === other.detection && one.fix === other.fix

/** Each figure once, the patterns first. */
function merged(figures: readonly Figure[]): Figure[] {
  const once = [...new Map(figures.map((figure) => [JSON.stringify(figure), figure])).values()]
  return once.toSorted((a, b) => Number(b.kind === 'part') - Number(a.kind === 'part'))
}
