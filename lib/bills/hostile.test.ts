import { expect, test } from 'vitest'
import { readBill, statementIn } from './bills.fixture'
import { EXPECTED_FILE } from './columns'
import { fileKind } from './file-kind'
import { usageIn } from './infracost'

const HEADER = 'EffectiveCost,ChargeCategory,ServiceName,ProviderName,x_UsageType,BillingCurrency'
const bill = (...rows: string[]) => [HEADER, ...rows].join('\n')

test.each([
  [
    'another CSV',
    'name,age,town,street,zip\nA,1,B,C,2',
    'the columns “name”, “age”, “town”, “street” and 1 more',
    EXPECTED_FILE,
  ],
  ['text', 'Dear customer\nthank you', 'one column, “Dear customer”', EXPECTED_FILE],
  [
    'FOCUS without cost',
    'ChargeCategory,ServiceName\nUsage,A',
    'a FOCUS export without EffectiveCost or BilledCost',
    'these columns: export them as well',
  ],
  [
    'a report without amounts',
    'line_item_line_item_type,line_item_product_code,line_item_usage_type,line_item_unblended_cost\n',
    'an AWS CUR 2.0 without lineItem/UsageAmount',
    'these columns: export them as well',
  ],
  ['a million columns', `${HEADER},${'a,'.repeat(1_000_000)}`, '1,000,007 columns', 'at most 3,000'],
  ['no rows', HEADER, 'a first row and nothing below it', 'at least one charge'],
  [
    'a row that was cut off',
    bill('1,Usage,AWS Lambda,AWS,Request,USD', '1,Usa'),
    '2 columns',
    '6 columns, as in the first row',
  ],
  ['a decimal comma', bill('"1,5",Usage,A,AWS,x,EUR'), '“1,5”', 'a number with a point, as in 1234.56'],
  ['a formula in place of an amount', bill('=1+1,Usage,A,AWS,x,USD'), '“=1+1”', 'a number with a point, as in 1234.56'],
  ['an amount beyond all bills', bill('1e300,Usage,A,AWS,x,USD'), '“1e300”', 'a number with a point, as in 1234.56'],
  ['an unknown charge', bill('1,Gift,A,AWS,x,USD'), '“Gift”', 'Usage, Purchase, Tax, Credit or Adjustment'],
  ['two currencies', bill('1,Usage,A,AWS,x,USD', '1,Usage,A,AWS,x,EUR'), 'amounts in USD and in EUR', 'one currency'],
])('%s is refused in one sentence', (_, text, found, expected) =>
  expect(readBill(text)).toMatchObject({ found, expected }),
)

test('names of columns, services and usages are text, whatever they are', () => {
  const read = statementIn(
    `__proto__,constructor,${HEADER}\nx,y,1,Usage,__proto__,toString,"=HYPERLINK(""x"")\u202e\0",USD`,
  )
  expect(read.uncovered).toEqual([{ service: '__proto__', usage: '=HYPERLINK("x")\uFFFD\uFFFD', rows: 1, cost: 1 }])
  expect(Object.getPrototypeOf({})).toBe(Object.prototype)
})

test('a cell of a megabyte is shortened, and its money counted', () => {
  const read = statementIn(bill(`2.5,Usage,${'a'.repeat(1_000_000)},AWS,x,USD`))
  expect(read.uncovered).toMatchObject([{ cost: 2.5 }])
  expect(read.uncovered[0]?.service).toHaveLength(160)
})

test('of more usages than can be told apart the money is counted together', () => {
  const read = statementIn(bill(...Array.from({ length: 6000 }, (_, at) => `0.01,Usage,A,AWS,usage ${at},USD`)))
  expect(read.uncovered).toHaveLength(5001)
  expect(read.uncovered[0]).toMatchObject({ usage: 'further usage types', rows: 1000 })
  expect(read.sums.uncovered).toBeCloseTo(60, 6)
})

const bytes = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string) => new Uint8Array([...text].flatMap((letter) => [letter.charCodeAt(0), 0]))

test.each([
  ['nothing', bytes(''), 'no bytes'],
  ['a workbook', bytes('PK\x03\x04....[Content_Types].xml'), 'an Excel workbook'],
  ['a zip', bytes('PK\x03\x04....bill.csv'), 'a zip archive'],
  ['a PDF', bytes('%PDF-1.7'), 'a PDF'],
  ['gzip', new Uint8Array([0x1f, 0x8b, 8]), 'a file compressed with gzip'],
  ['Parquet', bytes('PAR1'), 'a Parquet file'],
  ['UTF-16 with a mark', new Uint8Array([0xff, 0xfe, 97, 0]), 'text in UTF-16'],
  ['UTF-16 without a mark', utf16('BilledCost,ChargeCategory,ServiceName'), 'text in UTF-16'],
  ['bytes', new Uint8Array([97, 98, 0, 99]), 'bytes that are no text'],
  ['spaces', bytes(' \n\t '), 'nothing but spaces'],
])('%s is told by its first bytes', (_, head, found) =>
  expect(fileKind(head, { name: 'bill.csv', size: head.length })).toMatchObject({ ok: false, problem: { found } }),
)

test('a file beyond the limit is told by its size', () => {
  const size = 600 * 1024 * 1024
  expect(fileKind(bytes(HEADER), { name: 'bill.csv', size })).toMatchObject({
    problem: { found: '600 MB', expected: 'at most 500 MB' },
  })
  expect(fileKind(bytes('{}'), { name: 'x.json', size })).toMatchObject({ problem: { expected: 'at most 5 MB' } })
})

test.each([
  [HEADER, 'bill.csv', 'bill'],
  ['\uFEFF# comment\nversion: 0.1\nresource_usage:\n', 'usage.txt', 'usage'],
  ['version: 0.1', 'usage.yml', 'usage'],
  ['{ "format": "loadbearing-rate-card" }', 'a.json', 'price-file'],
  ['<!doctype html><meta charset="utf-8">', 'work.html', 'link'],
  ['---\nstatus: proposed', 'record.md', 'link'],
])('%s in %s is read as a %s', (text, name, kind) =>
  expect(fileKind(bytes(text), { name, size: text.length })).toEqual({ ok: true, kind }),
)

test.each([
  [null, 'YAML without keys'],
  ['text', 'YAML without keys'],
  [[1, 2], 'YAML without keys'],
  [{ a: 1, b: 2 }, 'YAML with “a” and “b”'],
  [{ resource_usage: 1 }, 'YAML with “resource_usage”'],
])('%j is no usage file', (file, found) => expect(usageIn(file)).toMatchObject({ ok: false, problem: { found } }))
