import { expect, test } from 'vitest'
import type { Money } from '@/content/schemas/scenario'
import { scenarioWith } from '@/lib/kernel'
import { termsInWords } from './terms-in-words'

test.each<[string, Partial<Money>, string]>([
  ['list prices', {}, ''],
  ['own prices', { prices: { 'aws.alb.hour': 1 } }, '1 price of your own'],
  ['a discount', { discount: 0.12 }, '12% discount'],
  ['a commitment', { committedShare: 0.5 }, '50% committed at 28% off'],
  ['another currency', { currency: 'EUR', exchangeRate: 0.92 }, '0.92 EUR per USD'],
  ['a currency without a rate, which is not in use', { currency: 'EUR' }, ''],
  ['a rate for dollars, which is not in use', { exchangeRate: 0.5 }, ''],
  [
    'all of it',
    { prices: { a: 1, b: 2 }, discount: 0.1, currency: 'JPY', exchangeRate: 150 },
    '2 prices of your own, 10% discount, 150 JPY per USD',
  ],
])('terms of a shared link are named: %s', (_, money, words) =>
  expect(termsInWords(scenarioWith({ money }).money).join(', ')).toBe(words),
)
