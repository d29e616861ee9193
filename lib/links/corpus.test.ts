import { describe, expect, test } from 'vitest'
import { DECISION_FACTS } from '@/content'
import { PRICE_BOOKS } from '@/content/price-books/index.generated'
import { MODEL_REVISION } from '@/content/revision'
import { outcomeFor } from '@/lib/decision'
import { moneyIn } from '@/lib/format'
import { decode, encodeLink, madeOf } from '@/lib/share'
import { CORPUS } from './corpus.fixture'
import { thenAndNow } from './then-and-now'
import { thenInWords } from './then-in-words'

describe.each(CORPUS)('$grammar', ({ link, said }) => {
  const params = new URLSearchParams(link)
  const { scenario, ignored } = decode(params)
  const { recommended } = outcomeFor(scenario, DECISION_FACTS)
  const now = `${recommended.candidate.id} ${moneyIn(scenario.money).rough(recommended.cost.total)}`
  const [model, parts, total] = said.at(-1) ?? []

  test('is read whole: at most its prices are not those of today', () =>
    expect(ignored.filter(({ param }) => param !== 'rates')).toEqual([]))

  test('keeps its meaning when it is written again as a link of today', () =>
    expect(decode(new URLSearchParams(encodeLink(scenario))).scenario).toEqual(scenario))

  test('what it says today is stated', () =>
    expect(
      now,
      `Since ${model ?? 'nothing'}, it says otherwise: add ['${MODEL_REVISION}', …] with what it says now`,
    ).toBe(`${parts ?? ''} ${total ?? ''}`))

  test.each(said)('under the model of %s it said %s, and opens with what it said then beside today', (of, then) => {
    const stated = { parts: then.split('+'), total: 1_000_000, low: 900_000, high: 2_000_000 }
    const made = { ...madeOf(params), model: of.slice(0, 10), then: stated }
    const found = thenAndNow(made, scenario, recommended, DECISION_FACTS, PRICE_BOOKS)
    if (made.model === MODEL_REVISION) return expect(found?.then?.kind).not.toBe('stated')
    if (!found) throw new RangeError('A link of another model opens with then and now')
    expect(found.then).toEqual({ kind: 'stated', headline: stated })
    const { title } = thenInWords(found, scenario)
    expect(title).toContain(
      then === recommended.candidate.id ? 'recommendation unchanged' : 'recommendation changed from',
    )
  })
})

test('the models of the corpus come in order, and none is of tomorrow', () => {
  for (const { said } of CORPUS) {
    const models = said.map(([model]) => model.slice(0, 10))
    expect(models).toEqual([...models].sort())
    expect(models.every((model) => model <= MODEL_REVISION)).toBe(true)
  }
})

const NAMED = 'version 2 with what it was made with, and what it said'

test('a link of the first model that named itself opens with what it said, recommended as today', () => {
  const link = CORPUS.find(({ grammar }) => grammar === NAMED)?.link
  const params = new URLSearchParams(link)
  const { scenario } = decode(params)
  const { recommended } = outcomeFor(scenario, DECISION_FACTS)
  const found = thenAndNow(madeOf(params), scenario, recommended, DECISION_FACTS, PRICE_BOOKS)
  expect(found && thenInWords(found, scenario).title).toMatch(
    /^\$221K \(stated in the link\) to \$[\d.]+K over 36 months, recommendation unchanged: the model was/,
  )
})
