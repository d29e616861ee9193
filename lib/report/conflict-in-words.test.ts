import { describe, expect, test } from 'vitest'
import type { Situation } from '@/content/schemas/scenario'
import { answerInWords } from '@/lib/decision'
import { adviseOn } from '@/lib/decision/decision.fixture'
import { conflictInWords } from './conflict-in-words'

const told = (situation: Situation) =>
  adviseOn(situation).conflicts.map((conflict) => conflictInWords(conflict).sentence)

describe('a conflict in words says what it rests on, then what follows', () => {
  test.each<[string, Situation, string]>([
    [
      'a part and an answer',
      { worksOffline: true, consistency: 'strong' },
      'Edge Computing, strong consistency: a read that must see the last write has to ask the place that took it, ' +
        'so the edge cannot answer alone.',
    ],
    [
      'two parts',
      { isolationNeeded: true, multiTenant: true, worksOffline: true },
      'Edge Computing and Cell-Based: the edge chooses the nearest place and the cell router the right cell: two ' +
        'routers that must agree.',
    ],
    [
      'two questions of the tree',
      { peakQps: 40, teams: 8 },
      `The scale question names Monolith (${answerInWords('peakQps', { peakQps: 40 })}); the team question names ` +
        'Cell-Based or Microservices (8 teams): nothing in common.',
    ],
  ])('%s', (_, situation, sentence) => expect(told(situation)).toEqual([sentence]))
})
