import { describe, expect, test } from 'vitest'
import { askTree } from '@/lib/decision'
import { TREE } from '@/content/decision/tree'
import { verdictInWords } from './verdict-in-words'

describe('the verdict as a headline', () => {
  const tree = askTree(TREE, { peakQps: 500 })
  test.each([
    ['winner and runner-up', { winner: 'microservices', runnerUp: 'cqrs', tree }, 'Microservices, with CQRS as runner-up'],
    ['an article inside the sentence', { winner: 'cqrs', runnerUp: 'monolith', tree }, 'CQRS, with the Monolith as runner-up'],
    ['nobody second', { winner: 'monolith', runnerUp: null, tree }, 'Monolith'],
    ['nothing answered', { winner: null, runnerUp: null, tree: askTree(TREE, {}) }, 'No verdict yet'],
    [
      'above a million queries per second',
      { winner: 'edge-computing', runnerUp: 'cell-based', tree: askTree(TREE, { peakQps: 2_000_000 }) },
      'Edge Computing as the first part of a combination, with Cell-Based as runner-up',
    ],
  ] as const)('%s', (_, recommendation, headline) => expect(verdictInWords(recommendation)).toBe(headline))
})
