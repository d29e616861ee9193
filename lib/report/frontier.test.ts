import { describe, expect, test } from 'vitest'
import { DECISION_FACTS, PRESETS } from '@/content'
import { scenarioWith } from '@/lib/kernel'
import { shownCandidates } from './shown-candidates'

describe.each(PRESETS.map(({ id, scenario }) => [id, scenario] as const))('the frontier of %s', (_, preset) => {
  const { points, frontier: steps } = shownCandidates(scenarioWith(preset), DECISION_FACTS)

  test('starts with the cheapest of all candidates', () => expect(steps[0]?.name).toBe(points[0]?.name))

  test('meets more with every step, and costs more', () => {
    for (const [index, step] of steps.slice(1).entries()) {
      expect(step.met).toBeGreaterThan(steps[index]?.met ?? Infinity)
      expect(step.more).toBeGreaterThan(0)
      expect(step.adds.length).toBeGreaterThan(0)
    }
  })

  test('is beaten by no candidate: none meets as many for less', () => {
    for (const { total, met } of steps)
      for (const one of points) if (one.met >= met) expect(one.total).toBeGreaterThanOrEqual(Math.round(total))
  })
})
