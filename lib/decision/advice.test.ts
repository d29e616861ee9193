import { describe, expect, test } from 'vitest'
import { PRESETS, PUBLISHED_DECISIONS } from '@/content'
import type { Situation } from '@/content/schemas/scenario'
import { adviseOn } from './decision.fixture'

const SITUATIONS: [string, Situation][] = [
  ['nothing answered', {}],
  ...PRESETS.map(({ id, scenario }): [string, Situation] => [id, scenario.situation ?? {}]),
  ...PUBLISHED_DECISIONS.map(({ id, situation }): [string, Situation] => [id, situation]),
]

/** Advice changes with a rule, in the commit that says why; never because code was moved. */
describe('what is advised', () => {
  test.each(SITUATIONS)('for %s', (_, situation) => {
    const { composition, runnerUp, ranked, conflicts, antiPatterns, unknown, counterfactuals, nextQuestion } =
      adviseOn(situation)
    expect({
      composition: composition.join(' + '),
      runnerUp,
      ranked: ranked.map(({ pattern, verdict }) => `${pattern}: ${verdict}`),
      conflicts: conflicts.map(({ id }) => id),
      antiPatterns: antiPatterns.map(({ antiPattern }) => antiPattern),
      unknown: unknown.length,
      changes: counterfactuals.dethrones.map(
        ({ answer, from, to, becomes }) => `${answer} ${from} -> ${to}: ${becomes}`,
      ),
      next: nextQuestion?.answer ?? null,
    }).toMatchSnapshot()
  })
})
