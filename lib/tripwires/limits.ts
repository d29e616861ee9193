import { PATTERN_NAMES } from '@/content/pattern-ids'
import type { LimitMetric } from '@/content/schemas/pattern'
import { carrying, compositionName } from '@/lib/decision'
import { quantity } from '@/lib/format'
import { peakQpsOf } from '@/lib/kernel'
import type { Report } from '@/lib/report'
import { limitLabel } from '@/lib/scale'
import type { Tripwire } from './types'

const NAMES: Record<LimitMetric, string> = {
  peakQps: 'the peak load',
  writesPerSecond: 'the peak of writes',
  readsPerSecond: 'the peak of reads',
  eventsPerSecond: 'the peak of events',
  services: 'the number of services',
  requestsPerSecondPerService: 'the peak load of a service',
  concurrentExecutions: 'the number of executions at once',
  functionSeconds: 'the duration of a function',
  users: 'the number of users',
  usersPerCell: 'the number of users in a cell',
  cells: 'the number of cells',
  regions: 'the number of regions',
  retentionDays: 'the time that history is kept',
  none: '',
}

/** The limits that the reference guide states for what carries the load, as far as they are not passed today. */
export function limitTripwires({ scenario, recommendation, limits, decider }: Report): Tripwire[] {
  const carry = carrying(recommendation.recommended.candidate.patterns)
  const kept = decider.decide(scenario.situation).recommended.id
  return limits
    .filter(({ pattern }) => carry.includes(pattern))
    .flatMap(({ pattern, limits: stated }) =>
      stated.flatMap((one): Tripwire[] => {
        if (one.status === 'not-measurable' || one.status === 'over') return []
        const { limit, demand, ceiling } = one
        // More than the limit is too much: the limit itself is the last value that is carried.
        const beyond = nextAfter(ceiling)
        const growth = demand > 0 ? beyond / demand : null
        const becomes = GROWING.includes(limit.metric) ? recommendedAt(growth) : null
        return [
          {
            id: `limit-${pattern}-${limit.metric}`,
            input: limit.metric,
            name: NAMES[limit.metric],
            unit: limit.unit,
            side: 'above',
            value: ceiling,
            said: quantity(ceiling, limit.unit),
            now: demand,
            keepsAt: ceiling,
            changesAt: beyond,
            with: [],
            becomes,
            because:
              `the reference guide states ${limitLabel(limit)} for ${PATTERN_NAMES[pattern]}` +
              (becomes ? `; ${becomes} is recommended then` : ''),
            source: 'limit',
          },
        ]
      }),
    )

  /** What is recommended for so many times the load, where that is something else. */
  function recommendedAt(growth: number | null): string | null {
    if (growth === null) return null
    const peakQps = peakQpsOf(scenario) * growth
    const { recommended, parts, options } = decider.decide({ ...scenario.situation, peakQps })
    return recommended.id === kept ? null : compositionName(parts, options)
  }
}

/** Metrics that grow as the peak load does. */
const GROWING: readonly LimitMetric[] = [
  'peakQps',
  'writesPerSecond',
  'readsPerSecond',
  'eventsPerSecond',
  'requestsPerSecondPerService',
  'concurrentExecutions',
]

/** One unit of its third digit more: nothing is measured more exactly. */
const nextAfter = (value: number): number => Number((value + 10 ** (Math.floor(Math.log10(value)) - 2)).toPrecision(6))
