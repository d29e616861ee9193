import { describe, expect, test } from 'vitest'
import type { LedgerGroup, LedgerRow } from '@/lib/report'
import { areasOf } from './ledger-areas'
import { countOf, filterFrom, narrowed } from './ledger-filter'
import { anchorOf, otherAnchorOf, rangeInWords, valueInWords } from './row-in-words'

const row = (id: string, group: LedgerGroup, more: Partial<LedgerRow> = {}): LedgerRow => ({
  id,
  group,
  label: id,
  value: 1,
  unit: 'x',
  source: 'somewhere',
  asOf: '2026',
  grade: 'list price',
  usedBy: [],
  stale: false,
  ...more,
})

const OF_AWS = { vendor: 'aws', onCard: false, shortId: 'x' } as const

const ROWS = [
  row('aws.egress.us-east-1', 'prices', { price: { ...OF_AWS, onCard: true }, stale: true }),
  row('aws.kms.key', 'prices', { price: OF_AWS }),
  row('gcp.run.request', 'prices', { price: { ...OF_AWS, vendor: 'gcp' }, stale: true }),
  row('saas.datadog', 'prices', { price: { ...OF_AWS, vendor: 'saas' } }),
  row('framework.cqrs.writeDb', 'framework', { grade: 'source document' }),
  row('cap.writes', 'capacities', { grade: 'assumption' }),
  row('engineers', 'people'),
]
const areas = areasOf(ROWS)
const ids = (list: typeof areas) => list.map(({ id, rows }) => [id, rows.map((entry) => entry.id)])

describe('areas', () => {
  test('keep what estimates use apart from what single meters read, and lose no row', () =>
    expect(ids(areas)).toEqual([
      ['cards', ['aws.egress.us-east-1']],
      ['framework', ['framework.cqrs.writeDb']],
      ['capacities', ['cap.writes']],
      ['people', ['engineers']],
      ['aws', ['aws.kms.key']],
      ['gcp', ['gcp.run.request']],
      ['others', ['saas.datadog']],
    ]))
})

describe('an address asks for', () => {
  test.each([
    ['nothing', '', {}, 4],
    ['an area', 'area=capacities', { area: 'capacities' }, 1],
    ['a grade', 'grade=source-document', { grade: 'source-document' }, 1],
    ['what is stale', 'age=stale', { age: 'stale' }, 2],
    ['two at once', 'area=gcp&age=stale', { area: 'gcp', age: 'stale' }, 1],
    ['what there is none of', 'area=capacities&age=stale', { area: 'capacities', age: 'stale' }, 0],
    ['what nobody knows', 'area=moon&grade=gold&age=old', {}, 4],
    ['the same twice', 'area=gcp&area=aws', {}, 4],
    ['an area that has no rows', 'area=azure', {}, 4],
  ])('%s', (_, query, filter, rows) => {
    expect(filterFrom(new URLSearchParams(query), areas)).toEqual(filter)
    expect(countOf(areas, filter)).toBe(rows)
  })

  test('and gets the rows of it', () =>
    expect(ids(narrowed(areas, { age: 'stale' }))).toEqual([
      ['cards', ['aws.egress.us-east-1']],
      ['gcp', ['gcp.run.request']],
    ]))
})

describe('a figure', () => {
  test.each([
    [0.0404784, 'USD per vCPU-hour', '$0.0404784', 'per vCPU-hour'],
    [2e-7, 'USD per 1 request', '$0.0000002', 'per request'],
    [0.9, '%', '90%', ''],
    [0.5, 'share of development time', '+50%', 'of development time'],
    [-0.2, 'share of development time', '−20%', 'of development time'],
    [180_000, 'USD/year', '$180,000', 'per year'],
    [500, 'writes/s', '500', 'writes/s'],
    [65, 'USD/hour', '$65', 'per hour'],
    [0.68, 'share of outages', '68%', 'of outages'],
    [0.1, 'share', '10%', ''],
    [-0.65, 'relative change', '−65%', ''],
    [0.007, 'relative change per 100 ms', '+0.7%', 'per 100 ms'],
    [null, 'direction', 'no figure', ''],
  ])('%d %s', (value, unit, figure, words) => expect(valueInWords(value, unit)).toEqual({ figure, unit: words }))

  test.each<[LedgerRow['range'], string, string | null]>([
    [undefined, 'months', null],
    [[12, null], 'months', '12 and more'],
    [[-0.2, 2], 'share of development time', '−20% to +200%'],
    [[0, 0], 'months', null],
  ])('a range of %j', (range, unit, words) => expect(rangeInWords({ range, unit })).toBe(words))
})

describe('a row is linked to', () => {
  test.each([
    ['aws.fargate.vcpu_hour', 'prices', 'aws.fargate.vcpu_hour', 'price-aws.fargate.vcpu_hour', null],
    ['aws.egress.us-east-1', 'prices', 'aws.egress', 'price-aws.egress.us-east-1', 'price-aws.egress'],
    ['framework.cqrs.writeDb', 'framework', null, 'price-framework.cqrs.writeDb', null],
    ['cap.writes', 'capacities', null, 'figure-cap.writes', null],
  ] as const)('%s of %s', (id, group, shortId, anchor, other) => {
    const linked = row(id, group, shortId === null ? {} : { price: { ...OF_AWS, shortId } })
    expect(anchorOf(linked)).toBe(anchor)
    expect(otherAnchorOf(linked)).toBe(other)
  })
})
