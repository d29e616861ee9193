import { describe, expect, test } from 'vitest'
import { DECISION_FACTS, PRESETS } from '@/content'
import { scenarioWith } from '@/lib/kernel'
import { shownCandidates } from '@/lib/report'
import { frontierSteps } from './frontier'

describe.each(PRESETS.map(({ id, scenario }) => [id, scenario] as const))('the frontier of %s', (_, preset) => {
  const { points, needs } = shownCandidates(scenarioWith(preset), DECISION_FACTS)
  const steps = frontierSteps(points, needs)

  test('starts with the cheapest of all candidates', () => expect(steps[0]?.point.total).toBe(points[0]?.total))

  test('meets more with every step, and costs more', () => {
    for (const [index, step] of steps.slice(1).entries()) {
      expect(step.met).toBeGreaterThan(steps[index]?.met ?? Infinity)
      expect(step.more).toBeGreaterThan(0)
      expect(step.adds.length).toBeGreaterThan(0)
    }
  })

  test('is beaten by no candidate: none meets as many for less', () => {
    for (const { point, met } of steps)
      for (const one of points)
        if (needs.length - one.misses.length >= met) expect(one.total).toBeGreaterThanOrEqual(point.total)
  })
})
