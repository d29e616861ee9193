import { describe, expect, test } from 'vitest'
import { PATTERN_IDS } from '@/content/pattern-ids'
import { costedPatterns } from './costed-patterns'

const named = (...asked: Parameters<typeof costedPatterns>) =>
  costedPatterns(...asked).map(({ pattern, because }) => `${pattern}: ${because}`)

describe('what a report puts a price on', () => {
  test('all seven, when all are compared, are there because they are compared', () =>
    expect(named(PATTERN_IDS, { winner: 'cqrs', runnerUp: null, composition: ['cqrs', 'monolith'] })).toEqual(
      PATTERN_IDS.map((pattern) => `${pattern}: compared`),
    ))

  test('winner, runner-up and baseline are added where the link leaves them out', () =>
    expect(
      named(['serverless', 'edge-computing'], {
        winner: 'cell-based',
        runnerUp: 'microservices',
        composition: ['cell-based', 'monolith'],
      }),
    ).toEqual([
      'monolith: baseline',
      'microservices: runner-up',
      'serverless: compared',
      'cell-based: winner',
      'edge-computing: compared',
    ]))

  test('a Monolith that wins is the winner, not the baseline', () =>
    expect(named(['cqrs', 'serverless'], { winner: 'monolith', runnerUp: 'cqrs', composition: ['monolith'] })[0]).toBe(
      'monolith: winner',
    ))

  test('without a verdict the baseline alone is added', () =>
    expect(named(['cqrs', 'serverless'], { winner: null, runnerUp: null, composition: ['monolith'] })).toEqual([
      'monolith: baseline',
      'cqrs: compared',
      'serverless: compared',
    ]))

  test('what is composed with the winner is a part, even where it is the runner-up', () =>
    expect(
      named(['cqrs', 'serverless'], {
        winner: 'cell-based',
        runnerUp: 'event-sourcing',
        composition: ['cell-based', 'event-sourcing', 'kappa-architecture'],
      }),
    ).toEqual([
      'monolith: baseline',
      'cqrs: compared',
      'event-sourcing: part',
      'serverless: compared',
      'cell-based: winner',
    ]))
})
