import { expect, test } from 'vitest'
import { decode } from './decode'
import { queryText, type QueryInput } from './params'

test.each<[string, QueryInput, string]>([
  ['one value', { teams: '3' }, 'teams=3'],
  ['a repeated parameter', { teams: ['3', '4'] }, 'teams=3&teams=4'],
  ['an absent one', { teams: undefined }, ''],
  ['what must be escaped', { 'a b': 'c&d' }, 'a+b=c%26d'],
])('a query as text: %s', (_, query, text) => {
  expect(queryText(query)).toBe(text)
  expect(decode(new URLSearchParams(text))).toEqual(decode(query))
})

test('ignores the constructor function that Next passes with a parameter of that name', () => {
  // Next builds this array by pushing onto the value it finds under the name.
  const query: Record<string, string[]> = JSON.parse('{"constructor":["2"]}')
  Reflect.set(query, 'constructor', [Object, '2'])
  expect(queryText(query)).toBe('constructor=2')
})
