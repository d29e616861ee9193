import { describe, expect, test } from 'vitest'
import { PUBLISHED_DECISIONS } from '@/content/published-decisions'
import type { PublishedDecision } from '@/content/schemas/published-decision'
import { builtInWords, leftInWords, publishedAnswers, togetherInWords, trustInWords } from './decision-in-words'

const known = (id: string): PublishedDecision => {
  const found = PUBLISHED_DECISIONS.find((decision) => decision.id === id)
  if (!found) throw new RangeError(`No decision is called ${id}`)
  return found
}

test.each<[string, string, string[]]>([
  ['what was published', 'stackoverflow', ['read-heavy', 'global users', 'multi-tenant']],
  [
    'the teams by their band',
    'airbnb-riverbed',
    ['eventual consistency is acceptable', 'read-heavy', 'global users', 'more than five teams'],
  ],
  ['no answer that is a plain no', 'invision-merge', ['one team', 'multi-tenant']],
  ['nothing where all was inferred', 'prime-video-vqa', []],
])('published answers in words: %s', (_, id, words) => expect(publishedAnswers(known(id))).toEqual(words))

describe.each(PUBLISHED_DECISIONS)('$id', (decision) => {
  test('never shows an inferred answer', () => {
    const all = Object.keys(decision.situation) as PublishedDecision['inferred']
    expect(publishedAnswers({ ...decision, inferred: all })).toEqual([])
  })

  test('shows at most as many answers as were published', () => {
    const published = Object.keys(decision.situation).length - decision.inferred.length
    expect(publishedAnswers(decision).length).toBeLessThanOrEqual(published)
  })

  test('lists published numbers among its figures, because the sentence omits them', () => {
    const numbers = (['peakQps', 'readWriteRatio', 'latencyTargetMs'] as const).filter(
      (key) => key in decision.situation && !decision.inferred.includes(key),
    )
    expect(decision.figures.length).toBeGreaterThanOrEqual(Math.min(1, numbers.length))
  })
})

test.each<[string, string, string, string | null]>([
  ['a pattern for another', 'airbnb-soa', 'Microservices', 'Monolith'],
  ['a combination', 'airbnb-riverbed', 'CQRS, Lambda Architecture', 'Kappa Architecture'],
  [
    'what is no pattern',
    'nubank-shards',
    'Cell-Based, Microservices',
    'Sharding the database of each service by itself',
  ],
  ['nothing', 'chickfila-edge', 'Edge Computing', null],
])('names what was built and what was abandoned: %s', (_, id, built, left) => {
  expect(builtInWords(known(id))).toBe(built)
  expect(leftInWords(known(id))).toBe(left)
})

test.each([
  ['a first-hand account', 'uber-kappa', 'high. First-hand account'],
  ['a second-hand report, with a note', 'prime-video-vqa', "high. Second-hand report. Quotes the engineers' own post"],
  [
    'a source that gives no reason',
    'fathom-vapor',
    'medium. First-hand account. The sources show the decision; the reason is partly general knowledge',
  ],
])('says how reliable a source is: %s', (_, id, words) => expect(trustInWords(known(id))).toBe(words))

test('patterns used together are joined with a plus, Lambda and Kappa included', () =>
  expect(togetherInWords(['cell-based', 'kappa-architecture'])).toBe('Cell-Based + Kappa Architecture'))
