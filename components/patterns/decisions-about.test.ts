import { expect, test } from 'vitest'
import { PUBLISHED_DECISIONS } from '@/content/published-decisions'
import type { DecidedId, PublishedDecision } from '@/content/schemas/published-decision'
import { decisionsAbout } from './decisions-about'

const SOUND = PUBLISHED_DECISIONS[0]!
const decision = (id: string, chosen: DecidedId[], left: DecidedId[]): PublishedDecision => ({
  ...SOUND,
  id,
  chosen,
  agrees: chosen.slice(0, 1),
  left,
})

const DECISIONS = [
  decision('split', ['microservices'], ['monolith']),
  decision('merged', ['monolith'], ['microservices', 'serverless']),
  decision('both', ['monolith', 'microservices'], []),
]
const ids = (decisions: PublishedDecision[]) => decisions.map(({ id }) => id)

test.each<[string, DecidedId, string[], string[]]>([
  ['chosen by some and abandoned by another', 'monolith', ['merged', 'both'], ['split']],
  ['chosen alone and together with another', 'microservices', ['split', 'both'], ['merged']],
  ['only ever abandoned', 'serverless', [], ['merged']],
  ['in no decision', 'kappa-architecture', [], []],
])('finds the decisions about a pattern that is %s', (_, pattern, chose, left) => {
  const about = decisionsAbout(pattern, DECISIONS)
  expect({ chose: ids(about.chose), left: ids(about.left) }).toEqual({ chose, left })
})

test.each(PUBLISHED_DECISIONS)(
  '$id is listed once for each of its patterns, as chosen or as abandoned',
  ({ id, chosen, left }) => {
    for (const pattern of [...chosen, ...left]) {
      const about = decisionsAbout(pattern, PUBLISHED_DECISIONS)
      expect([...about.chose, ...about.left].filter((found) => found.id === id)).toHaveLength(1)
    }
  },
)
