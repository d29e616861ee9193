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
  ['what was published', 'stackoverflow', ['mostly reads', 'users around the world', 'many tenants']],
  [
    'the teams by their band',
    'airbnb-riverbed',
    ['reads may lag behind writes', 'mostly reads', 'users around the world', 'more than five teams'],
  ],
  ['no answer that is a plain no', 'invision-merge', ['one team', 'many tenants']],
  ['nothing where all was inferred', 'prime-video-vqa', []],
])('says %s', (_, id, words) => expect(publishedAnswers(known(id))).toEqual(words))

describe.each(PUBLISHED_DECISIONS)('$id', (decision) => {
  test('never shows an inferred answer: without its published answers there is nothing to say', () => {
    const all = Object.keys(decision.situation) as PublishedDecision['inferred']
    expect(publishedAnswers({ ...decision, inferred: all })).toEqual([])
  })

  test('says no more than was published', () => {
    const published = Object.keys(decision.situation).length - decision.inferred.length
    expect(publishedAnswers(decision).length).toBeLessThanOrEqual(published)
  })

  test('has a figure for every number that was published, which the words leave out', () => {
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
])('names what was built and what was left: %s', (_, id, built, left) => {
  expect(builtInWords(known(id))).toBe(built)
  expect(leftInWords(known(id))).toBe(left)
})

test.each([
  ['those who decided', 'uber-kappa', 'high. Told by those who decided'],
  ['others, with a remark', 'prime-video-vqa', "high. Told by others. Quotes the engineers' own post"],
  [
    'a source that gives no reason',
    'fathom-vapor',
    'medium. Told by those who decided. The sources show the decision; the reason is partly general knowledge',
  ],
])('says how far to trust %s', (_, id, words) => expect(trustInWords(known(id))).toBe(words))

test('names parts as one thing, Lambda and Kappa too', () =>
  expect(togetherInWords(['cell-based', 'kappa-architecture'])).toBe('Cell-Based + Kappa Architecture'))
