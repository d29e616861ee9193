import { expect, test } from 'vitest'
import { DEFAULT_SCENARIO } from '@/content/scenario/default-scenario'
import { moneyIn } from '@/lib/format'
import { csv, tableFile } from './csv'

test('keeps commas, quotes and line breaks, and lets no text run as a formula', () =>
  expect(csv([['a "b", c', '=1+1', -0.2, 'x\ny']])).toBe('"a ""b"", c","\'=1+1",-0.2,"x\ny"\r\n'))

test.each(['=1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])('lets %j be a text', (text) =>
  expect(
    csv([[text]])
      .replace('"', '')
      .startsWith("'"),
  ).toBe(true),
)

test('figures have a hyphen where programs read them', async () => {
  const table = [['range'], [moneyIn(DEFAULT_SCENARIO.money).range(-5e5, 1e6)]]
  expect(csv(table)).toBe('range\r\n"\'-$500K to $1M"\r\n')
  expect(await tableFile(table, 'worth', 'json').json()).toEqual([{ range: '-$500K to $1M' }])
})

test('gives a program records by the headings', async () => {
  const file = tableFile(
    [
      ['name', 'usd'],
      ['a', 1.5],
    ],
    'costs',
    'json',
  )
  expect(await file.json()).toEqual([{ name: 'a', usd: 1.5 }])
  expect(file.headers.get('content-disposition')).toBe('attachment; filename="loadbearing-costs.json"')
})
