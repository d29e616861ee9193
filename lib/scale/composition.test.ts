import { describe, expect, test } from 'vitest'
import { PATTERN_IDS, type PatternId } from '@/content/pattern-ids'
import type { ScaleLimit } from '@/content/schemas/pattern'
import { scenarioWith } from '@/lib/kernel'
import { ceilingOf, headroomsOf } from './composition'

const limit = (text: string): ScaleLimit => ({
  text,
  metric: 'peakQps',
  value: 100,
  unit: 'requests per second',
  evidence: { provenance: 'assumed', source: 'An invented limit', asOf: '2026' },
})

describe('the limits of a composition', () => {
  const LIMITS = Object.fromEntries(PATTERN_IDS.map((id) => [id, [limit(id)]])) as Record<PatternId, ScaleLimit[]>
  const of = (...patterns: PatternId[]) => patterns
  const scenario = scenarioWith({ situation: { peakQps: 50 } })

  test.each([
    ['one deployable alone', of('monolith'), ['monolith']],
    ['what stands beside one deployable carries the load', of('cqrs', 'monolith'), ['cqrs']],
    ['several patterns', of('cell-based', 'microservices'), ['cell-based', 'microservices']],
  ])('%s', (_, patterns, texts) =>
    expect(headroomsOf(patterns, LIMITS, scenario).map(({ limit }) => limit.text)).toEqual(texts),
  )

  test('the first one that is reached is its ceiling', () => {
    const lower = { ...LIMITS, microservices: [{ ...limit('lower'), value: 80 }] }
    expect(ceilingOf(of('cell-based', 'microservices'), lower, scenario)).toMatchObject({
      qps: 80,
      limit: { text: 'lower' },
    })
  })
})
