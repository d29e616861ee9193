import { expect, test } from 'vitest'
import type { Budget } from '@/lib/decision'
import { scenarioWith } from '@/lib/kernel'
import { budgetInWords } from './budget-in-words'

const { money } = scenarioWith({ money: { horizonMonths: 24 } })
const WITHIN: Budget = {
  within: true,
  month: { budget: 5000, spent: 4000, over: 0 },
  total: { budget: 1_000_000, spent: 900_000, over: 0 },
  fits: null,
  upToQps: 2000,
}
const told = (budget: Partial<Budget>) => budgetInWords({ ...WITHIN, ...budget }, money)
const OVER = { within: false, month: { budget: 5000, spent: 7000, over: 2000 } }

test('within both budgets: what of each is used, and up to which load', () =>
  expect(told({})).toEqual({
    verdict: 'within',
    headline: 'Within budget',
    sentences: [
      '$4K of $5K a month for infrastructure; $900K of $1M for all that is paid.',
      'The recommendation fits up to 2K requests/s at peak.',
    ],
  }))

test('one budget alone is all that is spoken of', () => {
  expect(told({ total: null }).sentences[0]).toBe('$4K of $5K a month for infrastructure.')
  expect(told({ month: null }).sentences[0]).toBe('$900K of $1M for all that is paid.')
})

test('over budget: by how much of each, and what would fit', () => {
  expect(told(OVER)).toMatchObject({
    verdict: 'over',
    headline: 'Over budget by $2K a month',
    sentences: [expect.anything(), expect.stringMatching(/^No candidate fits: /), expect.anything()],
  })
  const total = { budget: 1_000_000, spent: 1_500_000, over: 500_000 }
  expect(told({ ...OVER, total }).headline).toBe('Over budget by $2K a month and $500K over 24 months')
  expect(told({ within: false, total }).headline).toBe('Over budget by $500K over 24 months')
})

test.each([
  [0, 'Serverless fits and meets every need.'],
  [1, 'Serverless fits and misses one need.'],
  [2, 'Serverless fits and misses 2 needs.'],
])('what fits and misses %d needs', (missed, sentence) => {
  const fits = { name: 'Serverless', misses: Array.from({ length: missed }) } as Budget['fits']
  expect(told({ ...OVER, fits }).sentences[1]).toBe(sentence)
})

test.each([
  [null, 'The recommendation fits at no load.'],
  [Infinity, 'The recommendation fits at every load.'],
])('up to a load of %j', (upToQps, sentence) => expect(told({ upToQps }).sentences.at(-1)).toBe(sentence))
