import { describe, expect, test } from 'vitest'
import { AWS_US_EAST_1 } from '@/content/rate-cards/aws-us-east-1'
import { COMPARED_BILLS, OTHER_BILLS } from '@/content/published-bills'
import type { PublishedBill, PublishedFigure } from '@/content/schemas/published-bill'
import { closeOf, compared, sideBySide } from './compared-bills'

const billOf = (figure: Pick<PublishedFigure, 'value' | 'period'>): PublishedBill => ({
  id: 'invented',
  company: 'A',
  system: 'B',
  architecture: 'C',
  year: 2020,
  inputs: [],
  sources: [{ title: 'D' }],
  reliability: { grade: 'high' },
  figures: [
    { label: 'Other', value: 1, unit: 'USD', period: 'month' },
    { label: 'All', unit: 'USD', ...figure },
  ],
  comparison: {
    kind: 'meter',
    meter: 'aws.egress',
    usage: { gb: 1100 },
    against: 'All',
    off: [],
    inputs: [{ field: 'gb', origin: 'published', from: 'said so' }],
  },
})

describe('theirs, in a month', () => {
  test.each<[PublishedFigure['value'], PublishedFigure['period'], number]>([
    [90, 'month', 90],
    [120, 'year', 10],
    [12, 'day', 365],
    [[84, 84], 'week', 365],
    [[2150, 2550], 'month', 2350],
  ])('%j a %s is %d', (value, period, theirs) =>
    expect(compared(billOf({ value, period }), AWS_US_EAST_1)?.theirs).toBeCloseTo(theirs, 6),
  )

  test('cannot be said of what is paid once', () =>
    expect(() => compared(billOf({ value: 1, period: 'once' }), AWS_US_EAST_1)).toThrow(RangeError))
})

describe('ours beside it', () => {
  test.each([
    [90, 1, false],
    [45, 2, false],
    [44, 90 / 44, true],
    [180, 0.5, false],
    [181, 90 / 181, true],
  ])('1,000 GB beyond the free ones against $%d: ratio %d, off: %j', (value, ratio, isOff) => {
    const result = compared(billOf({ value, period: 'month' }), AWS_US_EAST_1)
    expect(result?.ratio).toBeCloseTo(ratio, 6)
    expect(result?.isOff).toBe(isOff)
  })

  test('is nothing for a bill that gives too little', () =>
    expect(OTHER_BILLS.map((bill) => compared(bill, AWS_US_EAST_1)).filter(Boolean)).toEqual([]))
})

describe.each(COMPARED_BILLS)('$id', (bill) => {
  const result = compared(bill, AWS_US_EAST_1)

  test('is estimated, and the lines add up', () => {
    expect(result?.ours).toBeGreaterThan(0)
    expect(result?.lines.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(result?.ours ?? 0, 4)
  })

  test('says why, and names the line, where it is off by more than a factor of two', () => {
    expect(!result?.isOff || bill.comparison!.off.length > 0).toBe(true)
    expect(result?.line !== null).toBe(result?.isOff)
  })

  test('has a range around it, wider where the load was inferred', () => {
    const { ours, range } = result!
    expect(range.low).toBeLessThanOrEqual(ours * 0.6 + 1e-9)
    expect(range.low).toBeGreaterThanOrEqual(0)
    expect(range.high).toBeGreaterThanOrEqual(ours * 1.8 - 1e-9)
    const loadIsOurs = bill.comparison!.inputs.some(({ field, origin }) => field === 'traffic' && origin === 'inferred')
    expect(range.high > ours * 1.8 * (1 + 1e-9)).toBe(loadIsOurs)
  })
})

test('the same system in several environments is billed as often', () => {
  const [bill] = COMPARED_BILLS.filter(({ id }) => id === 'project-a')
  const { comparison } = bill!
  const once = { ...bill!, comparison: { ...comparison!, times: undefined } }
  expect(compared(bill!, AWS_US_EAST_1)!.ours).toBeCloseTo(3 * compared(once, AWS_US_EAST_1)!.ours, 6)
})

describe('of all published bills that give inputs', () => {
  const bills = sideBySide(COMPARED_BILLS, AWS_US_EAST_1)
  const off = bills.filter((each) => each.compared.isOff)
  const told = off.map(
    ({ bill, compared: { theirs, ours, ratio, line } }) =>
      `${bill.id}: published ${theirs.toFixed(0)}, modelled ${ours.toFixed(0)}, x ${ratio.toFixed(2)}; ${line?.label}`,
  )

  test('at least seven in ten are within a factor of two', () => {
    expect(closeOf(bills).close / bills.length, told.join('\n')).toBeGreaterThanOrEqual(0.7)
  })

  test('those that are not are these; each names the line', () =>
    expect(
      off.map(({ bill }) => bill.id),
      told.join('\n'),
    ).toEqual(['cara-vercel', 'polyhaven', 'cloudcosthacks', 'kit-2020']))

  test('so are most whole systems, without the bills of a single service', () => {
    const { close, of } = closeOf(bills.filter(({ comparison }) => comparison.kind === 'pattern'))
    expect(close / of, told.join('\n')).toBeGreaterThan(0.5)
  })
})
