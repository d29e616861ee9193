import { expect, test } from 'vitest'
import { EVOLUTION_PATHS } from '@/content'
import type { PatternId } from '@/content/pattern-ids'
import { evolutionsOf } from './evolutions'

test.each<[string, PatternId, string[]]>([
  ['the start of one', 'monolith', ['Monolith to Microservices starts here']],
  [
    'the end of one and the start of another',
    'microservices',
    ['Monolith to Microservices ends here', 'Microservices to Cell-Based starts here'],
  ],
  ['a phase of one', 'cqrs', ['Monolith to Microservices passes through here in phase 1']],
  ['on no path', 'serverless', []],
])('finds a pattern that is %s', (_, id, found) => {
  expect(evolutionsOf(id, EVOLUTION_PATHS).map(({ path, part }) => `${path.name} ${part}`)).toEqual(found)
})
