import { describe, expect, test } from 'vitest'
import { DECISION_FACTS } from '@/content'
import { PRICE_BOOKS } from '@/content/price-books/index.generated'
import { MODEL_REVISION, PRICE_REVISIONS } from '@/content/revision'
import { outcomeFor } from '@/lib/decision'
import { scenarioWith } from '@/lib/kernel'
import { madeOf, sharedQuery, type Made } from '@/lib/share'
import { OLDER_BOOK } from './older-book.fixture'
import { cardAt, factsWith, priceChanges } from './price-books'
import { headlineOf, thenAndNow } from './then-and-now'
import { thenInWords } from './then-in-words'

const SCENARIO = scenarioWith({ situation: { peakQps: 3000, teams: 3, consistency: 'strong' } })
const NOW = outcomeFor(SCENARIO, DECISION_FACTS).recommended
const BOOKS = [...PRICE_BOOKS, OLDER_BOOK]
const TODAY: Made = { model: MODEL_REVISION, rates: PRICE_REVISIONS['aws-us-east-1'], then: null }
const OLD_PRICES = OLDER_BOOK.revision
const THEN = { parts: ['cqrs', 'monolith'], total: 9_000_000, low: 8_000_000, high: 12_000_000 }

const read = (made: Partial<Made>, scenario = SCENARIO) =>
  thenAndNow({ ...TODAY, ...made }, scenario, outcomeFor(scenario, DECISION_FACTS).recommended, DECISION_FACTS, BOOKS)
const said = (made: Partial<Made>) => {
  const found = read(made)
  if (!found) throw new RangeError('There is nothing to say of this link')
  return thenInWords(found, SCENARIO)
}

describe('price books', () => {
  const card = DECISION_FACTS.cards['aws-us-east-1']

  test.each(PRICE_BOOKS.filter(({ revision }) => Object.values(PRICE_REVISIONS).includes(revision)))(
    '$revision holds the prices of today, so that today is found again',
    (book) => {
      const of = Object.values(DECISION_FACTS.cards).find(({ id }) => id === book.card)
      expect(of && priceChanges(of, book)).toEqual([])
      expect(of && cardAt(of, book)).toEqual(of)
    },
  )

  test('every price that a book has is the one of then, and the others are those of today', () => {
    const former = cardAt(card, OLDER_BOOK)
    if (former.kind !== 'list' || OLDER_BOOK.kind !== 'list') throw new TypeError('A list card was asked for')
    const { prices } = OLDER_BOOK
    for (const [id, price] of Object.entries(former.prices))
      expect(price).toMatchObject(prices[id] ?? card.prices[id] ?? {})
    expect(priceChanges(card, OLDER_BOOK).map(({ id, moved }) => `${id} ${moved}`)).toEqual([
      'aws.alb.hour rose',
      'aws.fargate.vcpu_hour fell',
      'aws.s3.deep fell',
    ])
  })

  test("the reference guide's rates and multipliers are found again as well", () => {
    const guide = DECISION_FACTS.cards.framework
    const book = {
      kind: 'framework' as const,
      card: 'framework',
      revision: 'framework-0',
      rates: { 'cqrs.writeDb': 5 },
      multipliers: { cqrs: 7 },
    }
    expect(priceChanges(guide, book).map(({ id, then }) => [id, then.usd])).toEqual([
      ['framework.cqrs.writeDb', 5],
      ['framework.cqrs*', 7],
    ])
    const former = cardAt(guide, book)
    expect(priceChanges(former, book)).toEqual([])
    expect(former.revision).toBe('framework-0')
  })
})

describe('then and now', () => {
  test('nothing is said of a link of today, whatever headline it claims', () => {
    expect(read({})).toBeNull()
    expect(read({ then: THEN })).toBeNull()
  })

  test('nothing is said of a link that names no revision: forms and people write those every day', () =>
    expect(read({ model: null, rates: null })).toBeNull())

  test('nothing is said of the prices of another card, which a form has put in place', () =>
    expect(read({ rates: PRICE_REVISIONS['aws-eu-central-1'] })).toBeNull())

  test('with other prices alone, then is worked out again from their book, not taken from the link', () => {
    const found = read({ rates: OLD_PRICES, then: THEN })
    expect(found?.then?.kind).toBe('recomputed')
    const card = cardAt(DECISION_FACTS.cards['aws-us-east-1'], OLDER_BOOK)
    const former = factsWith(DECISION_FACTS, 'aws-us-east-1', card)
    expect(found?.then?.headline).toEqual(headlineOf(outcomeFor(SCENARIO, former).recommended))
    expect(found?.now).toEqual(headlineOf(NOW))
  })

  test('the prices that moved the total are named, the one that moved it most first, with the way it went', () => {
    const prices = read({ rates: OLD_PRICES })?.prices
    if (prices?.kind !== 'kept') throw new TypeError('The book of that revision is there')
    expect(prices.moved.map(({ id, moved, usd }) => [id, moved, Math.sign(usd)])).toEqual([
      ['aws.fargate.vcpu_hour', 'fell', -1],
      ['aws.alb.hour', 'rose', 1],
    ])
    // The archive is a price that this scenario does not use.
    expect(prices.without).toBe(1)
  })

  test('the title says then, now, whether the recommendation is another one, and why', () => {
    expect(said({ rates: OLD_PRICES }).title).toMatch(
      /^\$[\d.]+[KM] .*over 36 months.*, recommendation unchanged: one price fell and one price rose$/,
    )
    expect(said({ model: '2026-01-01', then: THEN }).title).toMatch(
      /^\$9M \(stated in the link\) to .*, recommendation changed from CQRS in one deployable to .* revised$/,
    )
  })

  test('with another model, then is what the link says, and it says so', () => {
    expect(read({ model: '2026-01-01', then: THEN })?.then).toEqual({ kind: 'stated', headline: THEN })
    expect(said({ model: '2026-01-01', then: THEN }).notes.join(' ')).toContain('what the link itself states')
    expect(said({ model: '2026-01-01' }).title).toBe('The model was revised since this link was made')
  })

  test('a link from a newer copy of the app does not say that the model was revised since', () => {
    const { title, notes } = said({ model: '2099-01-01' })
    expect(title).toBe('This link was made with a newer model than that of this app')
    expect(notes.join(' ')).toContain('the model of 2099-01-01, which is not known here yet')
    expect(said({ model: '2099-01-01', then: THEN }).title).toMatch(/: the link comes from a newer model$/)
  })

  test('ranges are read as such', () =>
    expect(said({ model: '2026-01-01' }).notes[0]).toMatch(/^Now: .*, \$[\d.]+M, between \$[\d.]+M and \$[\d.]+M\.$/))

  test('a link that names no model is worked out with the prices of then, and claims nothing that is not known', () => {
    const found = read({ model: null, rates: OLD_PRICES })
    expect(found?.then?.kind).toBe('prices')
    const { title, notes } = said({ model: null, rates: OLD_PRICES })
    expect(title).toContain('(with the prices of then)')
    expect(notes.join(' ')).toContain('what it said then is not known')
    // The first links named the card of November 2026: the prices that came later replace none of its own.
    const first = said({ model: null, rates: 'aws-us-east-1-2026-11' })
    expect(first.title).toBe('None of the prices that this scenario uses changed since this link was made')
  })

  test('prices of which no book is kept are named as such', () =>
    expect(said({ rates: 'aws-us-east-1-1999-01' }).notes.join(' ')).toContain(
      'Prices of revision aws-us-east-1-1999-01 are not kept.',
    ))

  test('a copied link is read back as what it was made with', () => {
    const query = sharedQuery(SCENARIO, headlineOf(NOW))
    const { then, ...made } = madeOf(new URLSearchParams(query))
    expect(made).toEqual({ model: MODEL_REVISION, rates: PRICE_REVISIONS['aws-us-east-1'] })
    expect(then?.parts).toEqual(NOW.candidate.id.split('+'))
    expect(Math.abs((then?.total ?? 0) - NOW.cost.total)).toBeLessThanOrEqual(0.5)
  })

  test('parts of which the app knows nothing are named as the link has them', () =>
    expect(said({ model: '2026-01-01', then: { ...THEN, parts: ['space-based', 'cqrs'] } }).title).toContain(
      'changed from space-based and cqrs to',
    ))
})
