import { expect, test } from 'vitest'
import type { RuleConflict } from '@/lib/decision'
import { weightiest } from './weightiest'

const conflict = (id: string, ...between: RuleConflict['between']): RuleConflict => ({
  kind: 'rule',
  id,
  between,
  basis: [],
  because: '',
  remedy: '',
  endsBy: [],
})

test('the conflict on whose parts the most money hangs comes first, saved or spent', () =>
  expect(
    weightiest(
      [
        conflict('answers alone', 'teams', 'consistency'),
        conflict('small', 'cqrs', 'teams'),
        conflict('large', 'serverless'),
      ],
      [
        { part: 'cqrs', usd: 10 },
        { part: 'serverless', usd: -500 },
      ],
    ).map(({ id }) => id),
  ).toEqual(['large', 'small', 'answers alone']))
