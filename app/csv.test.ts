import { expect, test } from 'vitest'
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
